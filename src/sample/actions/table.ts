/** A file as a table, and a table as a field of a form: a list goes to and fro, and is kept nowhere until confirmed. */
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { readCsv } from '../../platform/csv/read.ts'
import type { Table } from '../../platform/pure/table.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import { looksLikeXlsx, readXlsx } from '../../platform/xlsx/read.ts'
import { MOST_ROWS } from '../rules/list/read.ts'
import { fileReasons } from '../rules/list/reasons.ts'

// A table of MOST_ROWS rows, unpacked: more can't have come from a page of ours.
const MOST_UNPACKED = 64 * 1024 * 1024

/** Whether a file is a workbook of Excel's: today's, or an older or encrypted one, which begins otherwise. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  looksLikeXlsx(bytes) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)

/** Reads an uploaded CSV or XLSX; one row more than a list may have is kept, so that its reader can say so. */
export async function readTable(bytes: Uint8Array): Promise<Result<Table, Words>> {
  const lines: number[] = []
  const rows: (readonly string[])[] = []
  const take = (cells: readonly string[], line: number): boolean => {
    if (rows.length > MOST_ROWS + 1) return false
    lines.push(line)
    rows.push([...cells])
    return true
  }
  if (bytes.length === 0) return refused([fileReasons.nothing])
  if (isWorkbook(bytes)) {
    const fault = readXlsx(bytes, take)
    return fault === null ? ok({ lines, rows }) : refused([fileReasons[fault]])
  }
  if (bytes.subarray(0, 4096).includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe)
    return refused([fileReasons['not-a-table']])
  const stopped = await readCsv(Readable.from([Buffer.from(bytes)]), take)
  return stopped === null ? ok({ lines, rows }) : refused([fileReasons.unreadable(stopped.line)])
}

/** A table as a short text for a hidden field. */
export async function pack(table: Table): Promise<string> {
  return (await promisify(deflateRaw)(JSON.stringify(table), { level: 6 })).toString('base64')
}

/** The table in a field; null where it did not come from a page of ours. */
export async function unpack(field: string): Promise<Table | null> {
  try {
    const bytes = await promisify(inflateRaw)(Buffer.from(field, 'base64'), { maxOutputLength: MOST_UNPACKED })
    const data: unknown = JSON.parse(bytes.toString())
    return isTable(data) ? data : null
  } catch {
    return null
  }
}

const isTable = (data: unknown): data is Table => {
  if (typeof data !== 'object' || data === null) return false
  const { lines, rows } = data as { lines?: unknown; rows?: unknown }
  return (
    Array.isArray(lines) &&
    Array.isArray(rows) &&
    lines.length === rows.length &&
    lines.every(line => Number.isInteger(line)) &&
    rows.every(row => Array.isArray(row) && row.every(cell => typeof cell === 'string'))
  )
}
