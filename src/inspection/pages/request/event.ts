/** One thing that happened to a request, as its page tells it. */
import { momentInWords } from '../../../platform/pure/london.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Requests } from '../../actions/requests.ts'
import type { RequestEvent } from '../../rules/announcement/requests.ts'
import { inspectionPaths } from '../../rules/paths.ts'
import type { en } from '../request.words.ts'

export interface EventRow {
  readonly what: string
  readonly who: string
  readonly text: string
  /** The file's name, or ''. */
  readonly file: string
  readonly href: string
  readonly size: string
  /** Whether the file was sent and withdrawn afterwards. */
  readonly gone: boolean
}

/** The line of an event; `standing` are the files that still answer. */
export function eventRow(
  {
    words,
    language,
    params,
  }: {
    readonly words: typeof en
    readonly language: Language
    readonly params: { readonly inspection: string; readonly request: string }
  },
  { files, names }: Pick<Requests, 'files' | 'names'>,
  { kind, text, file: id, at, by }: RequestEvent,
  standing: readonly string[],
): EventRow {
  const file = id === null ? undefined : files.get(id)
  const name = by === null ? '' : (names.get(by) ?? '')
  return {
    what: words.kinds[kind],
    who: words.who(name, momentInWords(at, language)),
    text,
    file: file?.name ?? '',
    href: file ? inspectionPaths.requestFile({ ...params, file: file.id }) : '',
    size: file ? sizeInWords(file.bytes) : '',
    gone: kind === 'file' && id !== null && !standing.includes(id),
  }
}

/** "12 KB", "3.4 MB": the same in both languages. */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
