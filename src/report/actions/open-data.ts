/** Everything published as open data: one row for each score of each edition, made while it is sent. */
import { csvLine } from '../../platform/csv/write.ts'
import type { Use } from '../../platform/use.ts'
import { cellsOf, columns } from '../rules/open-data/columns.ts'
import type { OpenEdition } from '../rules/open-data/edition.ts'
import { dataPackage, dataVersion, licence } from '../rules/open-data/package.ts'
import type { ScoreRow } from '../rules/open-data/row.ts'
import { rowsOf } from '../rules/open-data/row.ts'
import type { Mark, OpenExtent } from '../store/published.ts'
import { readExtent, readOpenEditions } from '../store/published.ts'
import { frameworkOf } from './open-list.ts'

/** Runs a piece of work in a short transaction of its own. */
export type Visit = <T>(work: (use: Use) => Promise<T>) => Promise<T>

/** Editions read at once: an edition has about a hundred kilobytes, and memory stays bounded whatever is published. */
const editionsAtOnce = 10

/** How much everybody may read at this moment, and which version of it that is. */
export const findExtent = (use: Use): Promise<OpenExtent> => readExtent(use.db, use.now)

/** Every row of an extent in the order of the inspections and their editions, a few editions at a time. */
async function* piecesOf(visit: Visit, asAt: string | null): AsyncGenerator<readonly ScoreRow[], void> {
  if (asAt === null) return
  let after: Mark | null = { inspection: 0, edition: 0 }
  while (after) {
    const from: Mark = after
    const { rows, next } = await visit(async use => {
      const piece = await readOpenEditions(use.db, { by: new Date(asAt), after: from, most: editionsAtOnce })
      return { rows: await rowsOfAll(use, piece.editions, asAt), next: piece.next }
    })
    yield rows
    after = next
  }
}

async function rowsOfAll(use: Use, editions: readonly OpenEdition[], asAt: string): Promise<readonly ScoreRow[]> {
  const rows: ScoreRow[] = []
  for (const edition of editions) {
    rows.push(...rowsOf(edition, await frameworkOf(use, edition.frameworkHash), asAt))
  }
  return rows
}

/** The rows of every edition of one inspection, or of one edition. */
export async function scoresOf(use: Use, slug: string, edition?: number): Promise<readonly ScoreRow[]> {
  const { asAt } = await findExtent(use)
  if (asAt === null) return []
  const { editions } = await readOpenEditions(use.db, { by: use.now, most: 1000, slug })
  const wanted = editions.filter(each => edition === undefined || each.edition === edition)
  return rowsOfAll(use, wanted, asAt)
}

/** The file as RFC 4180 has it: a header, CRLF at the end of each line, in UTF-8. */
export async function* scoresCsv(visit: Visit, { asAt }: OpenExtent): AsyncGenerator<Uint8Array, void> {
  yield Buffer.from(csvLine(columns.map(({ name }) => name)))
  for await (const rows of piecesOf(visit, asAt)) yield Buffer.from(rows.map(row => csvLine(cellsOf(row))).join(''))
}

/** The same rows as one JSON document. */
export async function* scoresJson(visit: Visit, { asAt }: OpenExtent): AsyncGenerator<Uint8Array, void> {
  const head = { version: dataVersion, licence: licence.path, as_at: asAt }
  yield Buffer.from(`${JSON.stringify(head).slice(0, -1)},"scores":[`)
  let before = '\n'
  for await (const rows of piecesOf(visit, asAt))
    for (const row of rows) {
      yield Buffer.from(before + JSON.stringify(row))
      before = ',\n'
    }
  yield Buffer.from('\n]}\n')
}

/** What describes the data to programs; `origin` is how people reach them. */
export const describeData = async (use: Use, origin: string) =>
  dataPackage({ asAt: (await findExtent(use)).asAt, origin })
