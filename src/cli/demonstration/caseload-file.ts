/** A generated case list as a file. */
import { csvLine } from '../../platform/csv/write.ts'
import { writeXlsx } from '../../platform/xlsx/write.ts'
import type { Caseload } from './caseload.ts'

/** The bytes of a workbook where the name says so, else of CSV. Whole numbers are numbers in the workbook. */
export const caseloadBytes = ({ rows }: Pick<Caseload, 'rows'>, name: string): Promise<Uint8Array> =>
  name.toLowerCase().endsWith('.xlsx')
    ? writeXlsx(
        rows.map(row => row.map(text => ({ text: /^[1-9]\d{0,5}$/.test(text) ? Number(text) : text }))),
        { sheet: 'Caseload' },
      )
    : Promise.resolve(Buffer.from(rows.map(row => csvLine(row)).join('')))
