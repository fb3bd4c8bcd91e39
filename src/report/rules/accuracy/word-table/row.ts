/** One row of a table that comes back: the comments that it holds, or why it could not be taken as one. */
import { accuracyWords } from '../accuracy.words.ts'
import type { Comment, CommentKind } from '../check.ts'
import { commentKinds, latest } from '../check.ts'
import type { Unit } from '../unit.ts'
import { keyOf } from '../unit.ts'
import { tableWords } from '../word-table.words.ts'
import type { Against, Cell, ReadComment, ReadTable, RowFault, RowNote, UnreadRow } from './found.ts'
import { nothing } from './found.ts'
import { changedText, plainOf } from './ours.ts'
import type { Seen } from './seen.ts'
import { numberIn, reference, referenceIn } from './seen.ts'

// As on the page: what is longer is a document to attach.
const mostText = 4000

/** A row: what it is about, or why that can't be told. */
export function readRow(
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
