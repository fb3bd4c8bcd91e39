/** Comments written into a Word table: what the table holds, and what a table that comes back says of which paragraph. */
import type { Language } from '../../../platform/pure/words.ts'
import { accuracyWords } from './accuracy.words.ts'
import type { Comment, CommentKind } from './check.ts'
import { commentKinds, latest, standing } from './check.ts'
import type { Unit } from './unit.ts'
import { keyOf } from './unit.ts'
import { tableWords } from './word-table.words.ts'
import type { en } from './word-table.words.ts'

/** A row as it is written: number, text as drafted, kind, comment. A comment that is kept already carries its own number. */
export type TableRow = readonly [string, string, string, string]

/** A row for every paragraph, with the comments that are kept so far, and room for another. */
export const tableRows = (
  units: readonly Unit[],
  comments: readonly Comment[],
  language: Language,
): readonly TableRow[] => {
  const { kinds, wholePart } = accuracyWords[language]
  const kept = standing(comments).filter(comment => comment.language === language)
  return units.flatMap(({ number, address, text }): readonly TableRow[] => {
    const words = address.block === null ? `${text} (${wholePart})` : text
    const here = kept.filter(comment => keyOf(comment.address) === keyOf(address))
    return [
      ...here.map((comment): TableRow => {
        const said = latest(comment)
        return [`${String(number)}/${String(comment.id)}`, words, said.kind === null ? '' : kinds[said.kind], said.text]
      }),
      [String(number), words, '', ''],
    ]
  })
}

export type RowFault = keyof (typeof en)['faults']
export type RowNote = keyof (typeof en)['notes']

/** A comment that was read: new, changed since it was kept, or the same as is kept already. */
export interface ReadComment {
  readonly state: 'new' | 'changed' | 'same'
  /** The row of the file, counted from 1 over all its tables. */
  readonly row: number
  readonly unit: Unit
  readonly kind: CommentKind | null
  readonly text: string
  /** The comment that it changes, or is. */
  readonly comment: number | null
  /** By which the same row is known again; null where that is another comment's already. */
  readonly wordRow: string | null
  readonly notes: readonly RowNote[]
}

/** What could not be taken as a comment, with its words, so that nobody has to look for them. */
export interface UnreadRow {
  /** Null for what stands outside of tables, or no longer in the file. */
  readonly row: number | null
  /** The number of the paragraph that it is about, where that is known. */
  readonly paragraph: number | null
  /** Where it is not: the number in the nearest row above, by which the row is found. */
  readonly below: number | null
  readonly fault: RowFault
  readonly text: string
}

/** What a table says. */
export interface ReadTable {
  readonly comments: readonly ReadComment[]
  readonly unread: readonly UnreadRow[]
}

interface Cell {
  readonly text: string
  readonly remarks: readonly string[]
  readonly hasPicture?: boolean
}

/** What a file is read against. */
export interface Against {
  readonly units: readonly Unit[]
  /** Of every language and state: a comment that was withdrawn is not brought back by an old file. */
  readonly comments: readonly Comment[]
  readonly language: Language
}

// As on the page: what is longer is a document to attach.
const mostText = 4000

/** Reads the rows of a file that came back, and what stands outside of its tables. */
export function readTable(
  file: {
    readonly rows: readonly (readonly Cell[])[]
    readonly outside: string
    readonly remarks: readonly string[]
    readonly hasPicture?: boolean
  },
  against: Against,
): ReadTable {
  const comments: ReadComment[] = []
  const unread: UnreadRow[] = []
  const seen: Seen = { places: new Map(), said: wordsIn(file.rows), owners: ownersIn(file.rows, against) }
  let below: number | null = null
  for (const [at, cells] of file.rows.entries()) {
    if (isFurniture(cells)) continue
    const read = readRow(cells, { row: at + 1, below }, against, seen)
    comments.push(...read.comments)
    unread.push(...read.unread)
    const number = numberIn(cells)
    if (against.units.some(unit => unit.number === number)) below = number
  }
  const outside = (fault: RowFault, text: string) =>
    unread.push({ row: null, paragraph: null, below: null, fault, text })
  const strange = file.outside.split('\n').filter(line => line.trim() !== '' && !isOurs(line))
  for (const text of [...strange, ...file.remarks]) outside('outside', text)
  if (file.hasPicture === true) outside('picture', '')
  return { comments, unread: [...unread, ...goneFrom(seen, comments, against)] }
}

/** What is known of a file while its rows are read. */
interface Seen {
  /** By number of the paragraph: how many comments on it were read so far. */
  readonly places: Map<number, number>
  /** By number of the paragraph: all that the file says of it. */
  readonly said: ReadonlyMap<number, ReadonlySet<string>>
  /** By id of a comment: the row, from 1, that is this comment's; a copy of the row is another's. */
  readonly owners: ReadonlyMap<number, number>
}

const reference = /^(?:[\p{L}.]{1,12}\s*)?(\d{1,6})(?:\s*\/\s*(\d{1,9}))?[.:)]?$/u

const referenceIn = (cells: readonly Cell[]) => reference.exec(cells[0]?.text.trim() ?? '')

const numberIn = (cells: readonly Cell[]): number | null => {
  const number = referenceIn(cells)?.[1]
  return number === undefined ? null : Number(number)
}

const wordsIn = (rows: readonly (readonly Cell[])[]): Seen['said'] => {
  const said = new Map<number, Set<string>>()
  for (const cells of rows) {
    const number = numberIn(cells) ?? 0
    const texts = [cells[3]?.text ?? '', ...cells.flatMap(({ remarks }) => remarks)].map(text => text.trim())
    said.set(number, new Set([...(said.get(number) ?? []), ...texts]))
  }
  return said
}

/** Of rows that carry the number of one comment, its own is the one that says what is kept, or else the first. */
const ownersIn = (rows: readonly (readonly Cell[])[], { comments }: Against): Seen['owners'] => {
  const owners = new Map<number, number>()
  for (const [at, cells] of rows.entries()) {
    const id = Number(referenceIn(cells)?.[2])
    const kept = comments.find(comment => comment.id === id)
    if (kept && (!owners.has(id) || cells[3]?.text.trim() === latest(kept).text)) owners.set(id, at + 1)
  }
  return owners
}

/** Comments that the file once held, for it holds a later one, and that no row of it is any more. */
const goneFrom = ({ owners }: Seen, read: readonly ReadComment[], against: Against): readonly UnreadRow[] => {
  const last = Math.max(0, ...owners.keys())
  const here = new Set([...owners.keys(), ...read.map(({ comment }) => comment)])
  return standing(against.comments).flatMap((comment): readonly UnreadRow[] => {
    const unit = against.units.find(({ address }) => keyOf(address) === keyOf(comment.address))
    if (!unit || comment.language !== against.language || comment.id > last || here.has(comment.id)) return []
    return [{ row: null, paragraph: unit.number, below: null, fault: 'gone', text: latest(comment).text }]
  })
}

/** A row: what it is about, or why that can't be told. */
function readRow(
  cells: readonly Cell[],
  { row, below }: { readonly row: number; readonly below: number | null },
  against: Against,
  seen: Seen,
): ReadTable {
  const [first, drafted, about, said] = cells
  const all = cells.flatMap(({ text, remarks }) => [text, ...remarks]).filter(text => text !== '')
  const fault = (fault: RowFault, text: string, paragraph: number | null = null): ReadTable => ({
    comments: [],
    unread: [{ row, paragraph, below: paragraph === null ? below : null, fault, text }],
  })
  if (!first || !drafted || !about || !said) {
    const isOurOwn = (text: string) =>
      reference.test(text.trim()) || against.units.some(unit => plainOf(unit.text) === plainOf(text))
    const paragraph = against.units.find(unit => unit.number === numberIn(cells))?.number
    return all.every(isOurOwn) ? nothing : fault('no-cells', all.join('\n'), paragraph)
  }
  const remarks = cells.flatMap(cell => cell.remarks)
  const [, number, id] = referenceIn(cells) ?? []
  const own = [about.text, said.text, ...remarks].filter(text => text !== '')
  const hasPicture = cells.some(cell => cell.hasPicture === true)
  if (number === undefined) return own.length === 0 && !hasPicture ? nothing : fault('no-reference', all.join('\n'))
  const unit = against.units.find(each => each.number === Number(number))
  if (!unit) return own.length === 0 && !hasPicture ? nothing : fault('unknown-paragraph', own.join('\n'))
  const isOwner = id !== undefined && seen.owners.get(Number(id)) === row
  const known = isOwner ? against.comments.find(comment => comment.id === Number(id)) : undefined
  const words = { drafted: drafted.text, about: about.text, texts: [said.text, ...remarks] }
  return readOn({ ...words, row, unit, known, hasPicture }, against, seen)
}

/** A row of which it is known what it is about. */
interface RowOn {
  readonly row: number
  readonly unit: Unit
  readonly drafted: string
  readonly about: string
  /** The comment that was written, and every remark beside it. */
  readonly texts: readonly string[]
  /** The comment that stood in this row when the file was made. */
  readonly known: Comment | undefined
  readonly hasPicture: boolean
}

function readOn(
  { row, unit, drafted, about, texts, known, hasPicture }: RowOn,
  against: Against,
  seen: Seen,
): ReadTable {
  const { kind, notes } = kindOf(about)
  const here = { row, paragraph: unit.number, below: null }
  const fault = (fault: RowFault, text: string): ReadTable => ({ comments: [], unread: [{ ...here, fault, text }] })
  const said = texts.map(text => text.trim()).filter(text => text !== '')
  const changed = changedText(drafted, unit, against.language)
  if (changed !== null) said.push(tableWords[against.language].suggested(changed))
  if (said.length === 0) {
    if (hasPicture) return fault('picture', '')
    if (known && !latest(known).withdrawn) return fault('emptied', latest(known).text)
    return notes.length > 0 || kind !== null ? fault('no-comment', about) : nothing
  }
  const found = said.map((text, at): ReadComment | UnreadRow => {
    if (text.length > mostText) return { ...here, fault: 'too-long', text }
    const place = (seen.places.get(unit.number) ?? 0) + 1
    const isKnown = known !== undefined && at === 0
    if (!isKnown) seen.places.set(unit.number, place)
    const wordRow = `${against.language}:${String(unit.number)}#${String(place)}`
    const before = isKnown
      ? known
      : knownAs(against, unit, { wordRow, text, kind, elsewhere: seen.said.get(unit.number) ?? new Set() })
    if (before && latest(before).withdrawn) return { ...here, fault: 'withdrawn', text }
    const isChanged = changed !== null && at === said.length - 1
    const wanting: readonly RowNote[] = kind === null && notes.length === 0 ? ['kind-missing'] : notes
    return {
      row,
      unit,
      text,
      wordRow: against.comments.some(comment => comment.wordRow === wordRow) ? null : wordRow,
      comment: before?.id ?? null,
      ...stateOf(before, kind, text),
      notes: [
        ...wanting,
        ...(isChanged ? (['text-changed'] as const) : []),
        ...(hasPicture && at === 0 ? (['picture-left'] as const) : []),
      ],
    }
  })
  return {
    comments: found.filter(each => 'state' in each),
    unread: found.filter(each => 'fault' in each),
  }
}

const nothing: ReadTable = { comments: [], unread: [] }

/** What was kept stays what it is about where the file does not say it. */
const stateOf = (before: Comment | undefined, kind: CommentKind | null, text: string) => {
  if (!before) return { state: 'new' as const, kind }
  const kept = latest(before)
  const now = kind ?? kept.kind
  return { state: kept.text === text && kept.kind === now ? ('same' as const) : ('changed' as const), kind: now }
}

/** The comment that a row is: read from this row before, or the same words on the same paragraph. */
const knownAs = (
  { comments, language }: Against,
  unit: Unit,
  {
    wordRow,
    text,
    kind,
    elsewhere,
  }: {
    readonly wordRow: string
    readonly text: string
    readonly kind: CommentKind | null
    readonly elsewhere: ReadonlySet<string>
  },
): Comment | undefined =>
  comments.find(
    comment =>
      comment.language === language &&
      keyOf(comment.address) === keyOf(unit.address) &&
      latest(comment).text === text &&
      (kind === null || latest(comment).kind === null || latest(comment).kind === kind),
  ) ??
  // A comment that still stands in another row of the file is not the one that was changed in this.
  comments.find(comment => comment.wordRow === wordRow && !elsewhere.has(latest(comment).text))

/** The kind that a cell names: by its title in either language, or the beginning of it. */
const kindOf = (cell: string): { readonly kind: CommentKind | null; readonly notes: readonly RowNote[] } => {
  const word = cell.trim().toLowerCase().replace(/[.:]$/, '')
  if (word === '') return { kind: null, notes: [] }
  const titles = (kind: CommentKind) => [kind, accuracyWords.en.kinds[kind], accuracyWords.cy.kinds[kind]]
  const kind = commentKinds.find(each => titles(each).some(title => title.toLowerCase().startsWith(word)))
  return kind ? { kind, notes: [] } : { kind: null, notes: ['kind-unknown'] }
}

/** The words that somebody put in the place of the draft's; null where they are as they were. */
const changedText = (cell: string, { text, address }: Unit, language: Language): string | null => {
  const ours = [text, `${text} (${accuracyWords[language].wholePart})`].map(plainOf)
  return cell.trim() === '' || ours.includes(plainOf(cell)) || address.block === null ? null : cell.trim()
}

// Word turns quotation marks and dashes by itself, and lines are broken where the table has no room.
const plainOf = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim()

/** The rows that we wrote ourselves: the heads of the tables, and the list of kinds. */
const isFurniture = (cells: readonly Cell[]): boolean => {
  const texts = cells.map(({ text }) => plainOf(text))
  if (cells.some(({ remarks }) => remarks.length > 0)) return false
  return (['en', 'cy'] as const).some(language => {
    const { head, kindHead } = tableWords[language]
    const { kinds, kindHints } = accuracyWords[language]
    const rows = [head, kindHead, ...commentKinds.map(kind => [kinds[kind], kindHints[kind]])]
    return rows.some(row => row.map(plainOf).join('\u0000') === texts.join('\u0000'))
  })
}

const isOurs = (line: string): boolean =>
  (['en', 'cy'] as const).some(language => {
    const { title, how, kinds, fingerprint } = tableWords[language]
    const { markShort } = accuracyWords[language]
    if (plainOf(line).startsWith(plainOf(fingerprint('')))) return true
    return [title, ...how, kinds, markShort].map(plainOf).includes(plainOf(line))
  })

/** The fingerprint of the draft that a file says it is of, or null. */
export const fingerprintIn = (outside: string): string | null => /\b[0-9a-f]{64}\b/.exec(outside)?.[0] ?? null
