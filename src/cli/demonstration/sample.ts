/** The sample of the demonstration: the cases of its table, confirmed as they are. */
import { join } from 'node:path'
import type { Use } from '../../platform/use.ts'
import { confirmSample } from '../../sample/actions.ts'
import { must } from './fault.ts'
import type { Under } from './fault.ts'
import { keyed, readTable } from './files.ts'

/** Confirms the sample as of a day. */
export async function loadSample(use: Use, given: Under & { readonly on: string }): Promise<void> {
  const rows = await readTable(join(given.folder, 'cases.csv'))
  const cases = rows.map(row => {
    const { key, rest } = keyed(row, 'case', 'reference')
    return { line: row.line, reference: key, values: rest }
  })
  must(
    await confirmSample(use, { ...given, cases }),
    ({ line, column, message }) => `cases.csv, line ${line}, ${column}: ${message}`,
  )
}
