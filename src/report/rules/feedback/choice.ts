/** What the lead chose to tell a service at the meeting on provisional findings. */
import { resolve } from '../../../findings/rules/figure.ts'
import type { Figures } from '../../../findings/rules/figure.ts'
import type { Passage } from '../../../findings/rules/passage.ts'
import { standing } from '../../../findings/rules/passage.ts'
import type { Fault } from '../../../findings/rules/problems.ts'
import { badReference } from '../../../findings/rules/problems.ts'
import type { Prose } from '../../../findings/rules/prose.ts'
import { typedShares } from '../../../findings/rules/typed-figures.ts'
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Result } from '../../../platform/pure/result.ts'
import { ok, refused } from '../../../platform/pure/result.ts'

/** A choice: ids of headline themes and of findings, and remarks in which every figure is a reference. */
export interface Choice {
  readonly themes: readonly string[]
  readonly findings: readonly number[]
  readonly opening: Prose | null
  readonly closing: Prose | null
}

/** As typed: English and Welsh of each remark, '' where nothing is. */
export interface TypedChoice {
  readonly themes: readonly string[]
  readonly findings: readonly string[]
  readonly opening: { readonly en: string; readonly cy: string }
  readonly closing: { readonly en: string; readonly cy: string }
}

/** What a choice is made from. */
export interface Choosable {
  readonly framework: Pick<Framework, 'themes' | 'sections'>
  readonly passages: readonly Passage[]
  readonly figures: Figures
}

/** What is offered before anybody has chosen: every headline, and no finding. */
export const nothingChosen = ({ themes }: Pick<Framework, 'themes'>): Choice => ({
  themes: themes.map(({ id }) => id),
  findings: [],
  opening: null,
  closing: null,
})

/** Findings that stand, in the order of the report: strengths and areas for improvement of each criterion. */
export const offered = ({ framework, passages }: Pick<Choosable, 'framework' | 'passages'>): readonly Passage[] =>
  framework.sections.flatMap(({ criteria }) => criteria.flatMap(({ id }) => standing(passages, 'finding', id)))

/** Of the findings that were chosen, those that still stand, in the order of the report. */
export const chosen = (choice: Pick<Choice, 'findings'>, from: Choosable): readonly Passage[] =>
  offered(from).filter(({ id }) => choice.findings.includes(id))

/** The choice, or every fault beside its field; whatever is chosen and no longer there is left out. */
export function checkChoice(typed: TypedChoice, from: Choosable): Result<Choice, Fault> {
  const faults = [...remarkFaults('opening', typed.opening, from), ...remarkFaults('closing', typed.closing, from)]
  if (faults.length > 0) return refused(faults)
  return ok({
    themes: from.framework.themes.map(({ id }) => id).filter(id => typed.themes.includes(id)),
    findings: offered(from)
      .map(({ id }) => id)
      .filter(id => typed.findings.includes(String(id))),
    opening: proseOf(typed.opening),
    closing: proseOf(typed.closing),
  })
}

/** What stands in the way of giving a choice to the service. */
export const whyNotGive = ({ themes, findings }: Choice): readonly Fault[] =>
  themes.length + findings.length > 0 ? [] : [nothingToGive]

type Remark = TypedChoice['opening']

function remarkFaults(field: string, { en, cy }: Remark, { figures }: Choosable): readonly Fault[] {
  const english = en.trim()
  return [
    ...(english === '' && cy.trim() !== '' ? [{ ...englishFirst, field }] : []),
    ...textFaults(field, english, 'en', figures),
    ...textFaults(`${field}Cy`, cy.trim(), 'cy', figures),
  ]
}

function textFaults(field: string, text: string, language: 'en' | 'cy', figures: Figures): readonly Fault[] {
  const resolved = resolve(text, figures, language)
  const bad = resolved.ok
    ? []
    : resolved.problems.map(({ reference, message }) => ({ ...badReference(language, reference, message), field }))
  return [...bad, ...(typedShares(text).length > 0 ? [{ ...neverTyped, field }] : [])]
}

const proseOf = ({ en, cy }: Remark): Prose | null =>
  en.trim() === '' ? null : { en: en.trim(), cy: cy.trim() === '' ? null : cy.trim() }

const neverTyped = {
  message: {
    en: 'Write the figure as a reference between braces, such as {4.2b}: it is then counted from the answers, and never goes stale.',
    cy: 'Ysgrifennwch y ffigur fel cyfeiriad rhwng bachau, megis {4.2b}: yna caiff ei gyfrif o’r atebion, ac ni fydd byth yn hen.',
  },
}

const englishFirst = {
  message: {
    en: 'Write the remark in English too: it stands in English wherever Welsh is missing.',
    cy: 'Ysgrifennwch y sylw yn Saesneg hefyd: saif yn Saesneg lle bynnag y mae’r Gymraeg ar goll.',
  },
}

const nothingToGive: Fault = {
  field: 'themes',
  message: {
    en: 'Choose a headline score or a finding first: there is nothing to give yet.',
    cy: 'Dewiswch brif sgôr neu ganfyddiad yn gyntaf: nid oes dim i’w roi eto.',
  },
}
