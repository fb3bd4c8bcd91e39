/** A framework as a page to read in a terminal. */
import type { Framework } from '../framework/rules/framework.ts'
import type { Question } from '../framework/rules/question.ts'
import { whenAsked } from '../framework/rules/why-not.ts'
import type { Language } from '../platform/pure/words.ts'

/** What `plumbline framework show` prints: title, themes, bands and every question with when it is asked. */
export function frameworkAsText(framework: Framework, language: Language): string {
  const { title, inspectorate, id, hash, validFrom, validTo, bands, themes, sections } = framework
  const highest = [101, ...bands.bands.map(band => band.from)]
  return [
    title[language],
    `${inspectorate[language]}  ${validFrom} to ${validTo ?? 'now'}`,
    `${id}  ${hash}`,
    ...(framework.welshCheckedBy === null && language === 'cy'
      ? ['Drafft yw’r Gymraeg: nid oes neb wedi’i gwirio.']
      : []),
    '',
    ...bands.bands.map(
      ({ label, from }, i) => `${`${from} to ${(highest[i] ?? 101) - 1}`.padStart(10)}  ${label[language]}`,
    ),
    ...(bands.provenance.kind === 'unconfirmed' ? [`  unconfirmed: ${bands.provenance.note.trim()}`] : []),
    '',
    ...themes.map(theme => `  ${theme.id}  ${theme.title[language]}`),
    ...sections.flatMap(section => [
      '',
      `${section.id}  ${section.title[language]}`,
      ...section.criteria.flatMap(criterion => [
        '',
        `${criterion.id}  ${criterion.title[language]}`,
        ...criterion.questions.map(question => questionAsText(framework, question, language)),
      ]),
    ]),
  ].join('\n')
}

function questionAsText(framework: Framework, question: Question, language: Language): string {
  const { id, text, kind, answers, themes, scores } = question
  const when = whenAsked(framework, question)
  const facts = [
    scores ? 'scores' : `${kind}, does not score`,
    answers.map(answer => answer.id).join(' | '),
    ...(themes.length > 0 ? [`feeds ${themes.join(', ')}`] : []),
    ...(when ? [`asked where ${when[language]}`] : []),
  ]
  return `  ${id.padEnd(8)} ${text[language]}\n           ${facts.filter(Boolean).join('; ')}`
}
