/**
 * Reading the first sheet of an Excel workbook, row by row, whatever somebody has put into the file: what is unpacked is
 * counted as it comes, so that a small file which would unpack to gigabytes is given up after a few megabytes.
 */
import { SaxesParser } from 'saxes'
import { textOf as text, unpack, Unpackable } from '../files/unpack.ts'
import { addDays } from '../pure/days.ts'

/** Receives each row that has anything but blanks in it, with its number, from 1; answers false to hear no more. */
export type TakeSheetRow = (cells: readonly string[], row: number) => boolean

/** Why a workbook can't be read. */
export type XlsxFault = 'not-a-workbook' | 'too-large' | 'no-sheet' | 'is-encrypted'

// A list of 100,000 rows and twenty columns unpacks to some 60 MB; a zip bomb passes this within a second.
const MOST_UNPACKED = 100_000_000
// More columns than a case system exports; a cell beyond them is a slip, and its address must not fill the memory.
const MOST_COLUMNS = 500

class Refused extends Error {
  readonly fault: XlsxFault
  constructor(fault: XlsxFault) {
    super(fault)
    this.fault = fault
  }
}

/** Whether a file begins as every workbook does. */
export const looksLikeXlsx = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/**
 * Reads the first sheet. Formulas give their last result; dates are written as in 16/01/2012; other values as they are
 * kept. Nothing of the file is run, and no document outside it is fetched.
 * @returns null when everything was read, or why it can't be
 */
export const readXlsx = (bytes: Uint8Array, takeRow: TakeSheetRow): XlsxFault | null => {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'is-encrypted'
  if (!looksLikeXlsx(bytes)) return 'not-a-workbook'
  try {
    const wanted = /^xl\/(workbook|styles|sharedStrings)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/
    const parts = unpack(bytes, name => wanted.test(name), MOST_UNPACKED)
    const workbook = parts.get('xl/workbook.xml')
    if (!workbook) return 'not-a-workbook'
    const sheet = firstSheet(text(workbook), text(parts.get('xl/_rels/workbook.xml.rels')))
    const sheetParts = unpack(bytes, name => name === sheet, MOST_UNPACKED)
    const found = sheetParts.get(sheet)
    if (!found) return 'no-sheet'
    const strings = sharedStrings(text(parts.get('xl/sharedStrings.xml')))
    const style = stylesOf(text(parts.get('xl/styles.xml')), text(workbook))
    readSheet(found, strings, style, takeRow)
    return null
  } catch (error) {
    if (error instanceof Refused) return error.fault
    if (error instanceof Unpackable && error.fault === 'too-large') return 'too-large'
    if (error instanceof Done) return null
    // Whatever the archive or its XML does not keep to, it is no workbook that we can read.
    return 'not-a-workbook'
  }
}

class Done extends Error {}

type Attributes = Readonly<Record<string, string>>

/** Walks through XML without namespaces' prefixes; `opened` and `closed` hear of every element. */
const walk = (
  chunks: Iterable<string>,
  heard: {
    readonly opened: (name: string, attributes: Attributes) => void
    readonly closed?: (name: string) => void
    readonly said?: (text: string) => void
  },
): void => {
  const parser = new SaxesParser()
  const local = (name: string): string => name.slice(name.indexOf(':') + 1)
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => heard.opened(local(name), attributes))
  parser.on('closetag', ({ name }) => heard.closed?.(local(name)))
  parser.on('text', said => heard.said?.(said))
  for (const chunk of chunks) parser.write(chunk)
  parser.close()
}

const firstSheet = (workbook: string, relations: string): string => {
  let id = ''
  walk([workbook], {
    opened: (name, attributes) => {
      if (name === 'sheet' && id === '' && attributes['state'] !== 'hidden') id = attributes['r:id'] ?? ''
    },
  })
  let target = ''
  if (relations !== '')
    walk([relations], {
      opened: (name, attributes) => {
        if (name === 'Relationship' && attributes['Id'] === id) target = attributes['Target'] ?? ''
      },
    })
  if (target === '') throw new Refused('no-sheet')
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

const sharedStrings = (xml: string): readonly string[] => {
  const strings: string[] = []
  if (xml === '') return strings
  let current: string[] = []
  let inText = false
  let phonetic = false
  walk([xml], {
    opened: name => {
      if (name === 'si') current = []
      if (name === 'rPh') phonetic = true
      inText = name === 't' && !phonetic
    },
    closed: name => {
      if (name === 'rPh') phonetic = false
      if (name === 't') inText = false
      if (name === 'si') strings.push(current.join(''))
    },
    said: said => {
      if (inText) current.push(said)
    },
  })
  return strings
}

interface Styles {
  /** Whether the cells of each style hold a day. */
  readonly isDay: readonly boolean[]
  /** Days between Excel's two calendars, where the file was begun on an old Macintosh. */
  readonly offset: number
}

// The formats that Excel itself counts as dates (ECMA-376, part 1, section 18.8.30).
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 36, 50, 51, 52, 53, 54, 57, 58])

const stylesOf = (xml: string, workbook: string): Styles => {
  const custom = new Map<number, boolean>()
  const isDay: boolean[] = []
  let inCells = false
  if (xml !== '')
    walk([xml], {
      opened: (name, attributes) => {
        if (name === 'numFmt') {
          // What stands in quotes or brackets is text or colour; a d or a y in the rest is a day or a year.
          const code = (attributes['formatCode'] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
          custom.set(Number(attributes['numFmtId']), /[dy]/i.test(code))
        }
        if (name === 'cellXfs') inCells = true
        if (name === 'xf' && inCells) {
          const format = Number(attributes['numFmtId'] ?? 0)
          isDay.push(custom.get(format) ?? DAY_FORMATS.has(format))
        }
      },
      closed: name => {
        if (name === 'cellXfs') inCells = false
      },
    })
  let offset = 0
  walk([workbook], {
    opened: (name, attributes) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) offset = 1462
    },
  })
  return { isDay, offset }
}

const readSheet = (
  chunks: readonly Uint8Array[],
  strings: readonly string[],
  { isDay, offset }: Styles,
  takeRow: TakeSheetRow,
): void => {
  const decoder = new TextDecoder()
  const xml = function* (): Generator<string> {
    for (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  }
  let row = 0
  let cells: string[] = []
  let at = 0
  let type = ''
  let style = 0
  let value = ''
  let inValue = false
  walk(xml(), {
    opened: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes['r'] ?? row + 1)
        cells = []
        at = -1
      } else if (name === 'c') {
        at = columnOf(attributes['r'] ?? '') ?? at + 1
        type = attributes['t'] ?? 'n'
        style = Number(attributes['s'] ?? 0)
        value = ''
      }
      inValue = name === 'v' || name === 't'
    },
    closed: name => {
      if (name === 'v' || name === 't') inValue = false
      if (name === 'c' && at < MOST_COLUMNS) {
        while (cells.length < at) cells.push('')
        cells[at] = type === 's' ? (strings[Number(value)] ?? '') : shown(value, type, isDay[style] === true, offset)
      }
      if (name === 'row' && cells.some(cell => cell.trim() !== '') && !takeRow(cells, row)) throw new Done()
    },
    said: said => {
      if (inValue) value += said
    },
  })
}

const shown = (value: string, type: string, isDay: boolean, offset: number): string => {
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type !== 'n' || value === '') return value
  const number = Number(value)
  if (!isDay || !Number.isFinite(number) || number < 1 || number > 2_958_465) return value
  // Excel counts from 1 January 1900 as day 1 and believes in 29 February 1900.
  const [year, month, day] = addDays('1899-12-30', Math.floor(number) + offset).split('-')
  return `${day ?? ''}/${month ?? ''}/${year ?? ''}`
}

/** The column of an address such as BC12, from 0; null where there is none. */
const columnOf = (address: string): number | null => {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0]
  if (letters === undefined) return null
  let column = 0
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64
  return column - 1
}
