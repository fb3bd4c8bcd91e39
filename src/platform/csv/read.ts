/** Reading a table of text as spreadsheets write it: row by row, however long, in constant memory. */
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'

/** Receives each row that has anything but blanks in it, with the number of its line, from 1. */
export type TakeRow = (cells: readonly string[], line: number) => void

/** Why the rest of a table can't be read. */
export interface CsvFault {
  readonly line: number
  readonly reason: 'quote-never-closed' | 'is-a-workbook'
}

// A row longer than this is a quotation mark that nobody closed; waiting for its end would fill the memory.
const LONGEST_ROW = 1_000_000

/**
 * Reads rows separated by commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252, with or without a byte order
 * mark, with either line end, and with quoted cells. The separator is whichever the first line has most of, or what Excel's
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
        if (cells.some(cell => cell.trim() !== '')) takeRow(cells, firstLineOf(cells, lines))
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
  let decoder: Decoder | undefined
  for await (const chunk of source as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    // Every workbook is a zip file, and every zip file begins so.
    if (!decoder && bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004') throw WORKBOOK
    decoder ??= decoderOf(bytes)
    yield decoder.take(bytes)
  }
  if (decoder) yield decoder.end()
}

interface Decoder {
  readonly take: (bytes: Buffer) => string
  readonly end: () => string
}

function decoderOf(first: Buffer): Decoder {
  const wide = first[0] === 0xff && first[1] === 0xfe ? 'utf-16le' : 'utf-16be'
  if (first[0] !== 0xff && first[0] !== 0xfe) return mixed()
  const decoder = new TextDecoder(wide)
  return { take: bytes => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

/**
 * UTF-8, and where a line is none, the encoding of Windows in Western Europe: Excel's plain "CSV" is written in it,
 * and files put together from two programs hold both.
 */
function mixed(): Decoder {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  const western = new TextDecoder('windows-1252')
  let kept: Buffer = Buffer.alloc(0)
  const whole = (bytes: Buffer): string => {
    try {
      return utf8.decode(bytes)
    } catch {
      return linesOf(bytes).map(lineOf).join('')
    }
  }
  const lineOf = (bytes: Buffer): string => {
    try {
      return utf8.decode(bytes)
    } catch {
      return western.decode(bytes)
    }
  }
  return {
    take: bytes => {
      const all = kept.length === 0 ? bytes : Buffer.concat([kept, bytes])
      const cut = all.lastIndexOf(LINE_END) + 1
      kept = all.subarray(cut)
      return whole(all.subarray(0, cut))
    },
    end: () => whole(kept),
  }
}

const LINE_END = 0x0a

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(LINE_END, from)
    const to = end < 0 ? bytes.length : end + 1
    lines.push(bytes.subarray(from, to))
    from = to
  }
  return lines
}

const mostOf = (line: string): string =>
  [',', ';', '\t'].reduce((best, mark) => (line.split(mark).length > line.split(best).length ? mark : best))
