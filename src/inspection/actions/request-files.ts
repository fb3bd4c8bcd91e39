/** The files that a service sent: one to download, or all in an archive with their index. */
import type { KeptFile } from '../../platform/db/files.ts'
import { csvLine } from '../../platform/csv/write.ts'
import { contentOf } from '../../platform/files/content.ts'
import type { Entry } from '../../platform/files/zip.ts'
import { zipped } from '../../platform/files/zip.ts'
import { notFound } from '../../platform/pure/refusal.ts'
import type { Language, Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import type { RequestSoFar } from '../rules/announcement/requests.ts'
import type { Requests } from './requests.ts'
import { requestIn } from './requests.ts'

type Visit = <T>(work: (use: Use) => Promise<T>) => Promise<T>

/** What stands in an index, and the words at its head, in their order. */
export interface IndexWords {
  readonly columns: readonly string[]
  readonly states: Readonly<Record<RequestSoFar['state'], string>>
}

/** A file of a request, whether it still stands or was withdrawn; a 404 where the request has none such. */
export function fileIn(
  requests: Requests,
  { request, file }: { readonly request: string; readonly file: string },
): KeptFile {
  const { events } = requestIn(requests, request)
  const known = events.some(each => each.file === file) ? requests.files.get(file) : undefined
  if (!known) throw notFound(noFile)
  return known
}

/** The content of a file, to be sent piece by piece. */
export const fileContent = (visit: Visit, file: KeptFile): AsyncIterable<Uint8Array> => contentOf(visit, file.id)

/** The name of a file in the archive: its request's number first, so that a folder sorts as the index does. */
export const archiveName = ({ request }: RequestSoFar, file: KeptFile, at: number): string =>
  `${String(request.number).padStart(2, '0')}-${at + 1} ${file.name}`

/** The index as a table that a spreadsheet opens without running anything in it: one line a file, or a request without. */
export function indexCsv({ all, files, names }: Requests, words: IndexWords, language: Language): string {
  const lines = all.flatMap(found => {
    const { request, state, answeredOn } = found
    const said = found.events
      .filter(({ kind }) => kind === 'comment' || kind === 'not-held' || kind === 'request-withdrawn')
      .map(({ text }) => text)
      .join(' / ')
    const about = [
      request.number,
      request.section[language],
      request.title[language],
      words.states[state],
      request.due ?? '',
      answeredOn ?? '',
      found.late === 0 ? '' : found.late,
    ]
    const sent = found.files.flatMap(id => files.get(id) ?? [])
    if (sent.length === 0) return [csvLine([...about, '', '', '', '', '', said])]
    return sent.map((file, at) =>
      csvLine([
        ...about,
        archiveName(found, file, at),
        file.bytes,
        file.sha256,
        file.keptAt.toISOString(),
        file.keptBy === null ? '' : (names.get(file.keptBy) ?? ''),
        said,
      ]),
    )
  })
  // The mark by which a spreadsheet takes the text for UTF-8.
  return `\uFEFF${csvLine(words.columns)}${lines.join('')}`
}

/** Every file that stands, with `index.csv`, as an archive that is written while it is sent. */
export const archive = (visit: Visit, requests: Requests, index: string): AsyncIterable<Uint8Array> =>
  zipped(entriesOf(visit, requests, index))

function* entriesOf(visit: Visit, { all, files, inspection }: Requests, index: string): Generator<Entry> {
  const latest = all.flatMap(({ events }) => events.map(({ at }) => at.getTime()))
  const at = new Date(Math.max(...latest, Date.UTC(1980, 0, 2)))
  yield { path: 'index.csv', at, deflate: true, content: [new TextEncoder().encode(index)] }
  for (const found of all)
    for (const [place, id] of found.files.entries()) {
      const file = files.get(id)
      if (!file || file.inspection !== inspection.id) continue
      const deflate = file.mediaType.startsWith('text/')
      yield { path: archiveName(found, file, place), at: file.keptAt, deflate, content: contentOf(visit, id) }
    }
}

const noFile: Words = {
  en: 'There is no such file. Go back to the list of requests.',
  cy: 'Nid oes ffeil o’r fath. Ewch yn ôl i’r rhestr o geisiadau.',
}
