/** Reading a table of text as spreadsheets write it: row by row, however long, in constant memory. */
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'

/** Receives each row that has anything in it, with the number of its line, from 1. */
export type TakeRow = (cells: readonly string[], line: number) => void

/** Why the rest of a table can't be read. */
export interface CsvFault {
  readonly line: number
  readonly reason: 'quote-never-closed' | 'is-a-workbook'
}

// A row longer than this is a quotation mark that nobody closed; waiting for its end would fill the memory.
const LONGEST_ROW = 1_000_000

/**
 * Reads rows separated by commas, semicolons or tabs, in UTF-8 or UTF-16, with or without a byte order mark, with
 * either line end, and with quoted cells. The separator is whichever the first line has most of, or what Excel's
 * own first line `sep=;` says.
 * @returns null when everything was read, or why reading stopped
 */
export async function readCsv(source: Readable, takeRow: TakeRow): Promise<CsvFault | null> {
  let last = 0
  const parser = (delimiter: string) =>
    parse({
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
      // The callback spares a stream of a million objects; answering nothing keeps the output empty.
      on_record: (cells: string[], { lines }) => {
        last = lines
        if (cells.some(cell => cell !== '')) takeRow(cells, firstLineOf(cells, lines))
        return null
      },
    })
  try {
    const { text, delimiter } = await opened(source)
    const rows = parser(delimiter)
    rows.resume()
    await pipeline(text, rows)
    return null
  } catch (error) {
    if (error === WORKBOOK) return { line: 1, reason: 'is-a-workbook' }
    if (error instanceof CsvError) return { line: last + 1, reason: 'quote-never-closed' }
    throw error
  }
}

const WORKBOOK = new Error('the file is a workbook')

// The parser counts the line on which a row ends; a quoted cell may hold line ends of its own.
const firstLineOf = (cells: readonly string[], lastLine: number) =>
  lastLine - cells.reduce((ends, cell) => ends + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

/** The source as text, and the separator that its first line tells of. */
async function opened(source: Readable): Promise<{ text: AsyncIterable<string>; delimiter: string }> {
  const chunks = decoded(source)
  let head = ''
  for (let chunk = await chunks.next(); !chunk.done; chunk = await chunks.next()) {
    head += chunk.value
    if (head.includes('\n') || head.length > LONGEST_ROW) break
  }
  const said = /^sep=(.)(?=\r?\n)/.exec(head)
  const delimiter = said?.[1] ?? mostOf(head.slice(0, head.search(/\r|\n|$/)))
  return { text: rest(said ? head.slice(said[0].length) : head, chunks), delimiter }
}

async function* rest(head: string, chunks: AsyncIterable<string>): AsyncGenerator<string> {
  yield head
  yield* chunks
}

async function* decoded(source: Readable): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const chunk of source as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    // Every workbook is a zip file, and every zip file begins so.
    if (!decoder && bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004') throw WORKBOOK
    decoder ??= new TextDecoder(encodingOf(bytes))
    yield decoder.decode(bytes, { stream: true })
  }
  if (decoder) yield decoder.decode()
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

const mostOf = (line: string): string =>
  [',', ';', '\t'].reduce((best, mark) => (line.split(mark).length > line.split(best).length ? mark : best))
