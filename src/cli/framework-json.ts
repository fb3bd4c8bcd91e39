/** A framework as JSON for other programs: its words in one language, ids for everything. */
import type { Framework } from '../framework/rules/framework.ts'
import type { Answer, Question } from '../framework/rules/question.ts'
import type { Criterion } from '../framework/rules/section.ts'
import type { Language } from '../platform/pure/words.ts'

/** What `plumbline framework show --json` prints; `lines` says of each answer its side of the line. */
export const frameworkAsJson = (framework: Framework, language: Language) => ({
  id: framework.id,
  title: framework.title[language],
  hash: framework.hash,
  bands: framework.bands.bands.map(({ label, from }) => ({ label: label[language], from })),
  themes: framework.themes.map(({ id, title }) => ({ id, title: title[language] })),
  caseAttributes: framework.caseAttributes.map(({ id, title, kind, values }) => ({
    id,
    title: title[language],
    kind,
    values: values.map(value => value.id),
  })),
  sections: framework.sections.map(({ id, title, criteria }) => ({
    id,
    title: title[language],
    criteria: criteria.map(criterion => criterionAsJson(criterion, language)),
  })),
})

const criterionAsJson = ({ id, title, questions }: Criterion, language: Language) => ({
  id,
  title: title[language],
  questions: questions.map(question => questionAsJson(question, language)),
})

const questionAsJson = ({ id, text, kind, answers, themes, applies, scores }: Question, language: Language) => ({
  id,
  text: text[language],
  kind,
  answers: answers.map(answer => answer.id),
  themes,
  applies: applies ?? null,
  scores,
  lines: linesOf(answers),
})

const linesOf = (answers: readonly Answer[]): Readonly<Record<string, Answer['line']>> =>
  Object.fromEntries(answers.map(({ id, line }) => [id, line]))
