/**
 * Reading the tables of a Word file that somebody filled in: the words of each cell as they stand with every tracked
 * change accepted, and the remarks that were put beside them. Nothing of the file is run, and nothing outside it fetched.
 */
import { SaxesParser } from 'saxes'
import { textOf, unpack, Unpackable } from '../files/unpack.ts'

/** A cell: its words, a line for each paragraph, and the remarks and notes that begin in it. */
export interface Cell {
  readonly text: string
  readonly remarks: readonly string[]
  /** Whether a picture stands in it; pictures are not unpacked. */
  readonly hasPicture?: true
}

/** What was read: the rows of all tables in their order, and the words outside of tables. */
export interface ReadWord {
  readonly rows: readonly (readonly Cell[])[]
  readonly outside: string
  /** Remarks on what stands outside of tables. */
  readonly remarks: readonly string[]
  /** Whether a picture stands outside of tables. */
  readonly hasPicture?: true
}

/** Why a file can't be read. */
export type DocxFault = 'not-word' | 'too-large' | 'is-encrypted' | 'is-old'

// The words of a long report come to a few megabytes; pictures are not unpacked.
const MOST_UNPACKED = 60_000_000

// Word on the web may call the body document2.xml.
const wanted = /^word\/(document\d*|comments|footnotes|endnotes)\.xml$/

/** A locked file of today lies in one stream of an old kind of file, whose directory is in UTF-16. */
const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))

/** The tables and words of a file, or why it can't be read. Rows of a table within a cell are part of that cell. */
export const readDocx = (bytes: Uint8Array): ReadWord | DocxFault => {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return isLocked(bytes) ? 'is-encrypted' : 'is-old'
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'not-word'
  try {
    const parts = unpack(bytes, name => wanted.test(name), MOST_UNPACKED)
    const part = (name: string): string => textOf(parts.get(`word/${name}.xml`))
    const body = [...parts].find(([name]) => /document\d*\.xml$/.test(name))?.[1]
    if (!body) return 'not-word'
    const notes = ['comment', 'footnote', 'endnote'].map(kind => [kind, readNotes(part(`${kind}s`), kind)] as const)
    return readBody(textOf(body), new Map(notes))
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

// What was deleted, and the second writing of a text box, for programs that don't know the first.
const leftOut = new Set(['del', 'moveFrom', 'Fallback'])

/** Words as they come, paragraph after paragraph; deleted ones are left out, and so are codes of fields. */
const collector = () => {
  let words = ''
  let isText = false
  let left = 0
  return {
    /** Whether what comes counts. */
    counts: (): boolean => left === 0,
    opened: (name: string) => {
      if (leftOut.has(name)) left += 1
      if (left > 0) return
      if (name === 't') isText = true
      if (name === 'tab') words += '\t'
      if (name === 'noBreakHyphen') words += '-'
      if (name === 'br' || name === 'cr') words += '\n'
    },
    closed: (name: string) => {
      if (leftOut.has(name)) left -= 1
      if (name === 't') isText = false
      if (name === 'p' && left === 0) words += '\n'
    },
    said: (text: string) => {
      if (isText && left === 0) words += text
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

/** The words of remarks or notes by the kind of part they stand in, by their numbers there. */
type Notes = ReadonlyMap<string, ReadonlyMap<string, string>>

const readNotes = (xml: string, kind: string): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>()
  const collected = collector()
  let id = ''
  walk(xml, {
    opened: (name, attributes) => {
      if (name === kind) {
        id = attributes['w:id'] ?? ''
        collected.taken()
      }
      collected.opened(name)
    },
    closed: name => {
      collected.closed(name)
      if (name === kind) notes.set(id, collected.taken())
    },
    said: collected.said,
  })
  return notes
}

// A remark on a range is referred to where it begins and again where it ends.
const referring = /^(comment|footnote|endnote)(?:RangeStart|Reference)$/

const readBody = (xml: string, notes: Notes): ReadWord => {
  const rows: Cell[][] = []
  const outside: string[] = []
  const remarks: string[] = []
  const collected = collector()
  let depth = 0
  let here: string[] = []
  let pictures = { here: false, outside: false }
  const remarked = new Set<string>()
  const refer = (kind: string, id: string): void => {
    const said = notes.get(kind)?.get(id) ?? ''
    if (said !== '' && !remarked.has(`${kind} ${id}`)) (depth > 0 ? here : remarks).push(said)
    remarked.add(`${kind} ${id}`)
  }
  walk(xml, {
    opened: (name, attributes) => {
      if (name === 'tbl' && ++depth === 1) outside.push(collected.taken())
      if (name === 'tr' && depth === 1) rows.push([])
      if (name === 'tc' && depth === 1) {
        collected.taken()
        here = []
        pictures = { ...pictures, here: false }
      }
      const kind = referring.exec(name)?.[1]
      if (kind !== undefined && collected.counts()) refer(kind, attributes['w:id'] ?? '')
      if ((name === 'blip' || name === 'imagedata') && collected.counts())
        pictures = depth > 0 ? { ...pictures, here: true } : { ...pictures, outside: true }
      collected.opened(name)
    },
    closed: name => {
      collected.closed(name)
      if (name === 'tc' && depth === 1)
        rows.at(-1)?.push({ text: collected.taken(), remarks: here, ...(pictures.here && { hasPicture: true }) })
      if (name === 'tbl') depth -= 1
    },
    said: collected.said,
  })
  outside.push(collected.taken())
  const words = outside.filter(text => text !== '').join('\n')
  return { rows, outside: words, remarks, ...(pictures.outside && { hasPicture: true }) }
}
