/** A figure explained: what it counts, in which cases, and from which figures it comes. */
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Question } from '../../framework/rules/question.ts'
import type { Tally } from '../../platform/pure/proportion.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Figures } from './figure.ts'
import { countsOf, say } from './figure.ts'
import type { Reference } from './reference.ts'
import { parseReference } from './reference.ts'

/** What a reference stands for. */
export interface Explained {
  readonly reference: Reference
  readonly said: Words
  readonly counts: Tally
  /** The question itself; null where a figure pools several, or counts cases or questionnaires. */
  readonly question: Question | null
  /** Of a criterion, a section or a theme: its title. */
  readonly title: Words | null
  /** The questions whose answers are pooled, each with its own counts; empty for a question. */
  readonly pooled: readonly { readonly question: Question; readonly counts: Tally }[]
}

/** Explains a reference; null where nothing is counted under it. */
export const explain = (text: string, framework: Framework, figures: Figures): Explained | null => {
  const reference = parseReference(text, figures.settings)
  if ('message' in reference) return null
  const counts = countsOf(reference, figures)
  const [en, cy] = [say(text, figures, 'en'), say(text, figures, 'cy')]
  if (!counts || 'message' in en || 'message' in cy) return null
  const { id, setting } = reference
  const group = groupOf(framework, id)
  const question = group ? null : (questionsOf(framework).find(each => each.id === id) ?? null)
  const pooled = (group?.questions ?? []).flatMap(each => {
    const tally = figures.tally(each.id, setting)
    return tally ? [{ question: each, counts: tally }] : []
  })
  return { reference, said: { en: en.figure, cy: cy.figure }, counts, question, title: group?.title ?? null, pooled }
}

/** A group of questions by its id: the wider one, where two bear it. */
const groupOf = (
  framework: Framework,
  id: string,
): { readonly title: Words; readonly questions: readonly Question[] } | null => {
  const { themes, sections } = framework
  const scoring = (questions: readonly Question[]) => questions.filter(({ scores }) => scores)
  const theme = themes.find(each => each.id === id)
  if (theme)
    return { title: theme.title, questions: scoring(questionsOf(framework)).filter(each => each.themes.includes(id)) }
  const section = sections.find(each => each.id === id)
  if (section) return { title: section.title, questions: scoring(questionsOf({ sections: [section] })) }
  const criterion = sections.flatMap(({ criteria }) => criteria).find(each => each.id === id)
  return criterion ? { title: criterion.title, questions: scoring(criterion.questions) } : null
}
