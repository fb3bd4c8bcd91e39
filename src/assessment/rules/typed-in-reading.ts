/** Whose reading of a case a row from paper belongs to: that of whom it names, one's own, or the only one there is. */
import type { Words } from '../../platform/pure/words.ts'

/** One reading of a case. */
export interface ReadingOfCase {
  readonly assessment: number
  readonly kind: 'first' | 'second'
  readonly assessor: number | null
}

/** Who types in. */
export interface Typist {
  readonly person: number | null
  /** Whether they type in for others too, as the lead inspector does. */
  readonly forOthers: boolean
}

/** The reading, and by whom the answers are counted; or why the row can't be placed. */
export type Placed = { readonly assessment: number; readonly madeBy: number | null } | { readonly why: Words }

/**
 * Places a row. `named` is the assessor as the row has it, '' where it names nobody; `names` are those of all readers. A
 * case with two readings is never guessed at for somebody who reads neither, and whoever reads one of them is not told
 * who reads the other.
 */
export function placeRow(
  readings: readonly ReadingOfCase[],
  { reference, named }: { readonly reference: string; readonly named: string },
  { person, forOthers }: Typist,
  names: ReadonlyMap<number, string>,
): Placed {
  const own = readings.find(({ assessor }) => assessor !== null && assessor === person)
  if (readings.length === 0) return { why: noSuchCase(reference) }
  if (named === '') {
    const [only] = readings
    if (own) return { assessment: own.assessment, madeBy: person }
    if (readings.length > 1 && forOthers) return { why: whichReading(reference, namesOf(readings, names)) }
    const first = readings.find(({ kind }) => kind === 'first') ?? only
    return first ? { assessment: first.assessment, madeBy: person } : { why: noSuchCase(reference) }
  }
  const meant = readings.filter(({ assessor }) => sameName(names.get(assessor ?? 0) ?? '', named))
  const mine = meant.find(each => each === own)
  if (mine) return { assessment: mine.assessment, madeBy: person }
  if (!forOthers) return { why: notYours(named) }
  const [reading] = meant
  if (reading && meant.length === 1) return { assessment: reading.assessment, madeBy: reading.assessor }
  return { why: noSuchReader(reference, named, own ? [] : namesOf(readings, names)) }
}

const namesOf = (readings: readonly ReadingOfCase[], names: ReadonlyMap<number, string>): readonly string[] =>
  readings.flatMap(({ assessor }) => names.get(assessor ?? 0) ?? [])

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

const sameName = (one: string, other: string): boolean => one !== '' && plain(one) === plain(other)

const noSuchCase = (reference: string): Words => ({
  en: `“${reference}” is no case that you judge here. Type its reference as it stands in your list of cases.`,
  cy: `Nid yw “${reference}” yn achos yr ydych yn ei farnu yma. Teipiwch ei gyfeirnod fel y mae yn eich rhestr o achosion.`,
})

const whichReading = (reference: string, readers: readonly string[]): Words => ({
  en: `${reference} is read twice. Type who filled the form in into the column “Assessor”: ${readers.join(' or ')}.`,
  cy: `Darllenir ${reference} ddwywaith. Teipiwch pwy a lenwodd y ffurflen yn y golofn “Asesydd”: ${readers.join(' neu ')}.`,
})

const noSuchReader = (reference: string, named: string, readers: readonly string[]): Words => ({
  en: `“${named}” is nobody who judges ${reference} now. Type the name as it stands on the form and here${readers.length > 0 ? `: ${readers.join(' or ')}` : ''}.`,
  cy: `Nid yw “${named}” yn barnu ${reference} nawr. Teipiwch yr enw fel y mae ar y ffurflen ac yma${readers.length > 0 ? `: ${readers.join(' neu ')}` : ''}.`,
})

const notYours = (named: string): Words => ({
  en: `This form was filled in by “${named}”. Give it to the lead inspector, who types in what others judged.`,
  cy: `Llenwyd y ffurflen hon gan “${named}”. Rhowch hi i’r arolygydd arweiniol, sy’n teipio’r hyn a farnodd eraill.`,
})
