/** What each question must say, by its kind, so that it can be asked, scored and reported. */
import type { CaseAttribute } from './case-attribute.ts'
import { checkSentences } from './check-phrasing.ts'
import type { Framework } from './framework.ts'
import { placedQuestions } from './places.ts'
import type { Question } from './question.ts'
import { oneOf } from './refusal.ts'
import type { Place, Refusal } from './refusal.ts'
import type { Provenance } from './source.ts'

/** What questions, themes and case attributes lack, or say too much. */
export function* checkQuestions(framework: Omit<Framework, 'hash'>): Generator<Refusal> {
  const { themes, caseAttributes } = framework
  const themeIds = themes.map(theme => theme.id)
  const fed = new Set<string>()
  for (const { question, path } of placedQuestions(framework)) {
    yield* checkAnswers(question, path)
    yield* checkPhrases(question, path)
    yield* checkProvenance(question.provenance, path)
    yield* checkBeside(question, path, caseAttributes)
    for (const [i, id] of question.themes.entries()) {
      const place = [...path, 'themes', i]
      if (!themeIds.includes(id))
        yield { path: place, message: `There is no theme called ${id}.`, next: oneOf(themeIds) }
      else if (question.scores) fed.add(id)
      else
        yield { path: place, message: `${question.id} does not score, so it can't feed ${id}.`, next: 'Take one out.' }
    }
  }
  for (const [i, theme] of themes.entries()) {
    if (!fed.has(theme.id)) {
      const next = `Name it under \`themes\` of a question that scores, or take it out.`
      yield { path: ['themes', i], message: `No question feeds the theme ${theme.id}.`, next }
    }
    yield* checkProvenance(theme.provenance, ['themes', i])
  }
  for (const [i, attribute] of caseAttributes.entries()) yield* checkAttribute(attribute, ['caseAttributes', i])
}

function* checkAnswers({ id, kind, answers, scores }: Question, path: Place): Generator<Refusal> {
  if (scores && kind !== 'judgement') {
    yield { path: [...path, 'scores'], message: `${id} scores and is a ${kind}.`, next: 'Only a judgement scores.' }
  }
  const isOpen = kind === 'date' || kind === 'text'
  if (isOpen && answers.length > 0) {
    yield {
      path: [...path, 'answers'],
      message: `${id} is a ${kind} with a set of answers.`,
      next: 'Take the set out.',
    }
  }
  if (kind !== 'judgement') return
  for (const line of ['above', 'below'] as const) {
    if (answers.length === 0 || answers.some(answer => answer.line === line)) continue
    const message = `${id} is a judgement, and none of its answers is ${line} the line.`
    yield { path: [...path, 'answers'], message, next: `Give its set an answer with \`line: ${line}\`.` }
  }
}

/** What stands beside a question names its own answers, and attributes that there are. */
function* checkBeside(
  { id, answers, examples = [], recorded }: Question,
  path: Place,
  attributes: readonly CaseAttribute[],
): Generator<Refusal> {
  const ids = answers.map(answer => answer.id)
  for (const { answer } of examples)
    if (!ids.includes(answer)) {
      const message = `The examples of ${id} show an answer ${answer}, which it does not allow.`
      yield { path: [...path, 'examples'], message, next: oneOf(ids, answer) }
    }
  const choices = attributes.filter(({ kind }) => kind === 'choice').map(attribute => attribute.id)
  if (recorded !== undefined && !choices.includes(recorded)) {
    const message = `There is no choice among the case attributes called ${recorded}.`
    yield { path: [...path, 'recorded'], message, next: oneOf(choices, recorded) }
  }
}

function* checkPhrases({ id, kind, phrases }: Question, path: Place): Generator<Refusal> {
  if (!phrases) {
    if (kind !== 'judgement') return
    const next = 'Write `phrases` with `above` and `below`, each in two languages and holding {share}.'
    yield { path: [...path, 'phrases'], message: `${id} has no sentences for the report.`, next }
    return
  }
  yield* checkSentences(id, phrases, [...path, 'phrases'])
}

function* checkAttribute({ id, kind, values, provenance }: CaseAttribute, path: Place): Generator<Refusal> {
  yield* checkProvenance(provenance, path)
  if (kind === 'choice' && values.length === 0) {
    yield { path: [...path, 'values'], message: `${id} is a choice without values.`, next: 'List its `values`.' }
  }
  if (kind !== 'choice' && values.length > 0) {
    yield {
      path: [...path, 'values'],
      message: `${id} is a ${kind} with values.`,
      next: 'Take them out: only a choice has them.',
    }
  }
}

function* checkProvenance(provenance: Provenance, path: Place): Generator<Refusal> {
  const said = provenance.kind === 'unconfirmed' ? provenance.note : provenance.source
  if (said.trim() !== '') return
  const next = 'Say the `source`, or the `note` that tells why it is believed.'
  yield { path: [...path, 'provenance'], message: 'Nothing says where this comes from.', next }
}
