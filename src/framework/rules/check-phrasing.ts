/** Sentences of a report must hold their share; topics must name what the framework has, and nothing twice. */
import type { Framework } from './framework.ts'
import { questionsOf } from './framework.ts'
import type { Share, Topic } from './phrasing.ts'
import type { Phrases } from './question.ts'
import type { Place, Refusal } from './refusal.ts'
import { oneOf } from './refusal.ts'

/** What is wrong with the sentences of one question, on either side, in either language. */
export function* checkSentences(question: string, phrases: Phrases, path: Place): Generator<Refusal> {
  for (const side of ['above', 'below'] as const) {
    for (const language of ['en', 'cy'] as const) {
      const place = [...path, side, language]
      const blanks: readonly string[] = phrases[side][language].match(/\{[^}]*\}/g) ?? []
      const strange = blanks.find(blank => blank !== '{share}')
      if (strange) yield { path: place, message: `${strange} means nothing in a sentence.`, next: 'Write {share}.' }
      if (!blanks.includes('{share}')) {
        const next = 'Put {share} where "76% of cases" is to stand.'
        yield { path: place, message: `This sentence of ${question} does not hold {share}.`, next }
      }
    }
  }
}

type Parts = Pick<Framework, 'phrasing' | 'caseAttributes' | 'splitBy' | 'sections'>

/** Questions and settings that are not there, a share in two topics, and a sentence that does not know how to go on. */
export function* checkPhrasing({ phrasing, caseAttributes, splitBy, sections }: Parts): Generator<Refusal> {
  if (!phrasing) return
  const settings = caseAttributes.find(({ id }) => id === splitBy)?.values.map(({ id }) => id) ?? []
  const questions = questionsOf({ sections }).map(({ id }) => id)
  for (const [id, phrases] of Object.entries(phrasing.then)) {
    yield* checkKnown('question', id, questions, ['phrasing', 'then', id])
    yield* checkSentences(id, phrases, ['phrasing', 'then', id])
  }
  for (const id of Object.keys(phrasing.settings))
    yield* checkKnown('setting', id, settings, ['phrasing', 'settings', id])
  const taken = new Set<string>()
  for (const [i, topic] of phrasing.topics.entries()) {
    for (const { share, place, goesOn } of sharesOf(topic, ['phrasing', 'topics', i])) {
      yield* checkKnown('question', share.question, questions, place)
      if (share.setting !== null) yield* checkKnown('setting', share.setting, settings, place)
      const name = [share.question, ...(share.setting === null ? [] : [share.setting])].join(' ')
      if (taken.has(name))
        yield { path: place, message: `${name} is in a topic already.`, next: 'Take it out of one of them.' }
      taken.add(name)
      if (goesOn && !Object.hasOwn(phrasing.then, share.question))
        yield {
          path: place,
          message: `Nothing says how a sentence goes on with ${share.question}.`,
          next: 'Write it under `then`, or begin a sentence with it.',
        }
    }
  }
}

/** The shares of a topic; one goes on where another question begins its sentence. */
function* sharesOf({ sentences }: Topic, path: Place): Generator<{ share: Share; place: Place; goesOn: boolean }> {
  for (const [i, shares] of sentences.entries())
    for (const [k, share] of shares.entries())
      yield {
        share,
        place: [...path, 'sentences', i, k],
        goesOn: k > 0 && shares[k - 1]?.question !== share.question,
      }
}

function* checkKnown(what: string, id: string, known: readonly string[], path: Place): Generator<Refusal> {
  if (!known.includes(id)) yield { path, message: `There is no ${what} called ${id}.`, next: oneOf(known, id) }
}
