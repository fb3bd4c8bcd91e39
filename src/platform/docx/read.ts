/**
 * Reading the tables of a Word file that somebody filled in: the words of each cell as they stand with every tracked
 * change accepted, and the remarks that were put beside them. Nothing of the file is run, and nothing outside it fetched.
 */
import { SaxesParser } from 'saxes'
import { textOf, unpack, Unpackable } from '../files/unpack.ts'

/** A cell: its words, a line for each paragraph, and the remarks that begin in it. */
export interface Cell {
  readonly text: string
  readonly remarks: readonly string[]
}

/** What was read: the rows of all tables in their order, and the words outside of tables. */
export interface ReadWord {
  readonly rows: readonly (readonly Cell[])[]
  readonly outside: string
  /** Remarks on what stands outside of tables. */
  readonly remarks: readonly string[]
}

/** Why a file can't be read. */
export type DocxFault = 'not-word' | 'too-large' | 'is-encrypted'

// The words of a long report come to a few megabytes; pictures are not unpacked.
const MOST_UNPACKED = 60_000_000

/** The tables and words of a file, or why it can't be read. Rows of a table within a cell are part of that cell. */
export const readDocx = (bytes: Uint8Array): ReadWord | DocxFault => {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'is-encrypted'
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'not-word'
  try {
    const wanted = (name: string): boolean => name === 'word/document.xml' || name === 'word/comments.xml'
    const parts = unpack(bytes, wanted, MOST_UNPACKED)
    const body = parts.get('word/document.xml')
    if (!body) return 'not-word'
    return readBody(textOf(body), readRemarks(textOf(parts.get('word/comments.xml'))))
  } catch (error) {
    // Whatever the archive or its XML does not keep to, it is no Word file that we can read.
    return error instanceof Unpackable && error.fault === 'too-large' ? 'too-large' : 'not-word'
  }
}

type Attributes = Readonly<Record<string, string>>

/** Walks through XML by the names of its elements without their prefixes. */
const walk = (
  xml: string,
  heard: {
    readonly opened: (name: string, attributes: Attributes) => void
    readonly closed: (name: string) => void
    readonly said: (text: string) => void
  },
): void => {
  if (xml === '') return
  const parser = new SaxesParser()
  const local = (name: string): string => name.slice(name.indexOf(':') + 1)
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    heard.opened(local(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    heard.closed(local(name))
  })
  parser.on('text', heard.said)
  parser.write(xml).close()
}

/** Words as they come, paragraph after paragraph; deleted ones are left out, and so are codes of fields. */
const collector = () => {
  let words = ''
  let isText = false
  let deleted = 0
  return {
    opened: (name: string) => {
      if (name === 'del' || name === 'moveFrom') deleted += 1
      if (deleted > 0) return
      if (name === 't') isText = true
      if (name === 'tab') words += '\t'
      if (name === 'br' || name === 'cr') words += '\n'
    },
    closed: (name: string) => {
      if (name === 'del' || name === 'moveFrom') deleted -= 1
      if (name === 't') isText = false
      if (name === 'p') words += '\n'
    },
    said: (text: string) => {
      if (isText && deleted === 0) words += text
    },
    /** What was collected, and begins anew. */
    taken: (): string => {
      const all = words
      words = ''
      return all
        .replace(/[ \u00A0\t]+\n/g, '\n')
        .replace(/\n{2,}/g, '\n')
        .trim()
    },
  }
}

const readRemarks = (xml: string): ReadonlyMap<string, string> => {
  const remarks = new Map<string, string>()
  const collected = collector()
  let id = ''
  walk(xml, {
    opened: (name, attributes) => {
      if (name === 'comment') {
        id = attributes['w:id'] ?? ''
        collected.taken()
      }
      collected.opened(name)
    },
    closed: name => {
      collected.closed(name)
      if (name === 'comment') remarks.set(id, collected.taken())
    },
    said: collected.said,
  })
  return remarks
}

const readBody = (xml: string, known: ReadonlyMap<string, string>): ReadWord => {
  const rows: Cell[][] = []
  const outside: string[] = []
  const remarks: string[] = []
  const collected = collector()
  let depth = 0
  let here: string[] = []
  const remarked = new Set<string>()
  walk(xml, {
    opened: (name, attributes) => {
      if (name === 'tbl' && ++depth === 1) outside.push(collected.taken())
      if (name === 'tr' && depth === 1) rows.push([])
      if (name === 'tc' && depth === 1) {
        collected.taken()
        here = []
      }
      if (name === 'commentRangeStart' || name === 'commentReference') {
        const id = attributes['w:id'] ?? ''
        const said = known.get(id) ?? ''
        // A remark on a range is referred to once where it begins and once where it ends.
        if (said !== '' && !remarked.has(id)) (depth > 0 ? here : remarks).push(said)
        remarked.add(id)
      }
      collected.opened(name)
    },
    closed: name => {
      collected.closed(name)
      if (name === 'tc' && depth === 1) rows.at(-1)?.push({ text: collected.taken(), remarks: here })
      if (name === 'tbl') depth -= 1
    },
    said: collected.said,
  })
  outside.push(collected.taken())
  return { rows, outside: outside.filter(text => text !== '').join('\n'), remarks }
}
