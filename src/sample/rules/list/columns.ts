/** Which column of a case list holds what: recognised by its heading, or as somebody has said before. */
import { groupBy } from '../../../platform/pure/group-by.ts'
import { folded } from '../../../framework/rules/check-cases.ts'
import type { CaseAttribute } from '../../../framework/rules/case-attribute.ts'
import type { PersonalData } from '../personal-data.ts'
import { announcedBy } from '../personal-data.ts'
import { isAnnotation } from './annotation.ts'

/** The column that says which case a row is of. */
export const referenceColumn = 'reference'

const REFERENCE_HEADINGS = [
  ...['reference', 'case', 'caseref', 'casereference', 'caseid', 'casenumber', 'caseno', 'ref', 'id', 'clientid'],
  ...['uniquereference', 'uniqueid', 'personid', 'yotid', 'yosid', 'pseudonym', 'cyfeirnod', 'cyfeirnodyrachos'],
]

/** What somebody said that a column holds: a case attribute's id, the reference, or '' for nothing that we keep. */
export type Mapping = Readonly<Record<string, string>>

export interface Column {
  /** As the file writes it. */
  readonly heading: string
  /** An attribute's id, the reference, or null where the column is left alone. */
  readonly holds: string | null
  /** Whether nobody has said yet what it holds, and its heading does not tell. */
  readonly isNew: boolean
}

export interface Columns {
  readonly columns: readonly Column[]
  /** Headings that announce what a list must not hold. */
  readonly personal: readonly { readonly heading: string; readonly kind: PersonalData }[]
  /** What two columns claim to hold, with their headings. */
  readonly twice: readonly { readonly holds: string; readonly headings: readonly string[] }[]
}

/**
 * The columns of a list by their headings.
 * @param said what was said of headings before, by heading in folded form; it comes before recognition
 */
export const columnsOf = (
  attributes: readonly CaseAttribute[],
  headings: readonly string[],
  said: Mapping = {},
): Columns => {
  const personal = headings.flatMap(heading => {
    const kind = isAnnotation(heading) ? null : announcedBy(heading)
    return kind === null ? [] : [{ heading, kind }]
  })
  const guesses = headings.map(heading => {
    if (isAnnotation(heading)) return { holds: null, rank: 0, isNew: false }
    const before = said[folded(heading)]
    if (before !== undefined) return { holds: before === '' ? null : before, rank: 0, isNew: false }
    return recognise(attributes, heading)
  })
  // Where one column bears the attribute's own name and another an alias of it, the alias is something else.
  const best = new Map<string, number>()
  for (const { holds, rank } of guesses)
    if (holds !== null) best.set(holds, Math.min(rank, best.get(holds) ?? Infinity))
  const columns = headings.map((heading, at) => {
    const { holds = null, rank = 0, isNew = true } = guesses[at] ?? {}
    const beaten = holds !== null && rank > (best.get(holds) ?? 0)
    return { heading, holds: beaten ? null : holds, isNew: isNew && heading.trim() !== '' }
  })
  const claims = groupBy(
    columns.filter(({ holds }) => holds !== null),
    ({ holds }) => holds ?? '',
  )
  const twice = [...claims].flatMap(([holds, own]) =>
    own.length > 1 ? [{ holds, headings: own.map(({ heading }) => heading) }] : [],
  )
  return { columns, personal, twice }
}

const recognise = (
  attributes: readonly CaseAttribute[],
  heading: string,
): { holds: string | null; rank: number; isNew: boolean } => {
  const name = folded(heading)
  const place = REFERENCE_HEADINGS.indexOf(name)
  if (place >= 0) return { holds: referenceColumn, rank: place, isNew: false }
  const own = attributes.find(({ id, title }) => [id, title.en, title.cy].some(each => folded(each) === name))
  if (own) return { holds: own.id, rank: 0, isNew: false }
  const other = attributes.find(({ aliases = [] }) => aliases.some(each => folded(each) === name))
  return other ? { holds: other.id, rank: 1, isNew: false } : { holds: null, rank: 0, isNew: true }
}

/** A heading as answers about it are kept. */
export const headingKey = folded
