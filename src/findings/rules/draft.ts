/** What somebody typed for a passage, checked: an English text, references that can be resolved, and what its kind needs. */
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Figures } from './figure.ts'
import { resolve } from './figure.ts'
import type { Details, Kind } from './passage.ts'
import type { Fault } from './problems.ts'
import {
  badReference,
  howMany,
  noAlternative,
  noPlace,
  noQuestion,
  nobodyResponsible,
  nothingWritten,
} from './problems.ts'
import type { Prose } from './prose.ts'
import { referencesIn } from './reference.ts'
import type { SeenFigures } from './seen.ts'
import { seeAll } from './seen.ts'

/** As typed. */
export interface Draft {
  readonly text: Prose
  readonly details: Details
}

/** A draft without a fault, with the figures that its author sees in it now. */
export interface Checked extends Draft {
  readonly seen: SeenFigures
}

type Places = Pick<Framework, 'sections' | 'outline'>

/** Where a passage of each kind may stand: criteria, sections, parts, or the two sides of the foreword's table. */
export const placesFor = (kind: Kind, { sections, outline }: Places): readonly string[] => {
  if (kind === 'recommendation' || kind === 'team') return ['']
  if (kind === 'notice') return ['short', 'long']
  if (kind === 'part') return partsWithTexts({ outline })
  if (kind === 'foreword') return ['before', 'after']
  if (kind === 'commentary' || kind === 'introduction') return sections.map(({ id }) => id)
  return sections.flatMap(({ criteria }) => criteria.map(({ id }) => id))
}

/** The kinds of the outline's parts that hold texts of their own: the foreword and the sections have other places. */
export const partsWithTexts = ({ outline }: Pick<Framework, 'outline'>): readonly string[] =>
  outline.map(({ kind }) => kind).filter(kind => kind !== 'foreword' && kind !== 'sections')

/** A fault where a passage is to stand at a place, or to answer to questions, that the framework does not have. */
export const checkPlace = (
  kind: Kind,
  place: string,
  { questions = [] }: Details,
  framework: Places,
): readonly Fault[] => {
  const known = questionsOf(framework).map(({ id }) => id)
  return [
    ...(placesFor(kind, framework).includes(place) ? [] : [noPlace]),
    ...questions.filter(id => !known.includes(id)).map(noQuestion),
  ]
}

/** The draft tidied and seen, or every fault in it beside its field. */
export const checkDraft = (kind: Kind, { text, details }: Draft, figures: Figures): Result<Checked, Fault> => {
  const tidy = tidied(text)
  const faults = [
    ...(tidy.en === '' && !needsNoText(details)
      ? [details.form === 'image' ? noAlternative : nothingWritten('en')]
      : []),
    ...faultsIn(tidy.en, 'en', figures),
    ...(tidy.cy === null ? [] : faultsIn(tidy.cy, 'cy', figures)),
    ...(kind === 'recommendation' && (details.responsible?.en.trim() ?? '') === '' ? [nobodyResponsible] : []),
    ...(kind === 'team' && !((details.people ?? 0) >= 1) ? [howMany] : []),
  ]
  if (faults.length > 0) return refused(faults)
  return ok({ text: tidy, details, seen: seeAll(referencesIn(tidy.en, tidy.cy), figures) })
}

/** The place of figures has no words, and a picture that tells nothing needs none. */
const needsNoText = ({ form, image }: Details): boolean =>
  form === 'figures' || (form === 'image' && image?.decorative === true)

/** A text as it is kept: without white space around it, and without Welsh rather than with an empty one. */
export const tidied = ({ en, cy }: Prose): Prose => ({
  en: onOneKindOfLine(en),
  cy: cy === null || cy.trim() === '' ? null : onOneKindOfLine(cy),
})

// Browsers end each line of a form in two signs.
const onOneKindOfLine = (text: string): string => text.trim().replaceAll('\r\n', '\n')

const faultsIn = (text: string, language: 'en' | 'cy', figures: Figures): readonly Fault[] => {
  const resolved = resolve(text, figures, language)
  return resolved.ok
    ? []
    : resolved.problems.map(({ reference, message }) => badReference(language, reference, message))
}
