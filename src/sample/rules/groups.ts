/** From what is known of a case to the groups in which the draw sees it. */
import type { CaseAttribute } from '../../framework/rules/case-attribute.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Attributes } from './case.ts'
import type { ListedCase } from './listed-case.ts'

/** The group of cases of which the list does not say. */
export const notRecorded = 'not_recorded'

/** An attribute by which cases are grouped; the bands are those of a number. */
export interface Grouping {
  readonly attribute: string
  readonly bands: readonly { readonly id: string; readonly from: number; readonly to: number }[]
}

/**
 * How a framework groups cases: by each choice, each number with bands, and each text that its sample rule names.
 * Attributes of which no case says anything are left out, and so are those that only say why a case is not drawn.
 */
export const groupingsOf = (
  { caseAttributes, sampleRule }: Pick<Framework, 'caseAttributes' | 'sampleRule'>,
  cases: readonly { readonly attributes: Attributes }[],
): readonly Grouping[] => {
  const named = [...sampleRule.balance, sampleRule.reservesBy, sampleRule.capPer?.attribute]
  const apart = (sampleRule.exclude ?? []).map(({ attribute }) => attribute)
  const grouped = ({ id, kind, bands = [] }: CaseAttribute): boolean =>
    (kind === 'choice' && !apart.includes(id)) ||
    (kind === 'number' && bands.length > 0) ||
    (kind === 'text' && named.includes(id))
  return caseAttributes
    .filter(attribute => grouped(attribute) && cases.some(each => each.attributes[attribute.id] !== undefined))
    .map(({ id, bands = [] }) => ({ attribute: id, bands: bands.map(({ id, from, to }) => ({ id, from, to })) }))
}

/** The cases as the draw sees them. */
export const listedCases = (
  cases: readonly { readonly reference: string; readonly attributes: Attributes }[],
  groupings: readonly Grouping[],
): readonly ListedCase[] =>
  cases.map(({ reference, attributes }) => ({
    reference,
    groups: Object.fromEntries(groupings.map(grouping => [grouping.attribute, groupOf(attributes, grouping)])),
  }))

const groupOf = (attributes: Attributes, { attribute, bands }: Grouping): string => {
  const value = attributes[attribute]
  if (value === undefined) return notRecorded
  if (typeof value === 'string') return value
  return bands.find(({ from, to }) => value >= from && value <= to)?.id ?? notRecorded
}

/** A group in words: the title of a value or a band, or a text as it stands. */
export const groupTitle = (attribute: CaseAttribute | undefined, group: string): Words => {
  if (group === notRecorded) return { en: 'Not recorded', cy: 'Heb ei gofnodi' }
  const known = [...(attribute?.values ?? []), ...(attribute?.bands ?? [])].find(({ id }) => id === group)
  return known?.title ?? { en: group, cy: group }
}
