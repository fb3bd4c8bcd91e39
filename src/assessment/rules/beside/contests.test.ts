/** Devices that work on one case apart, beside its questions: nothing is lost, neither wins, and a person settles it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workingCase, workingFramework } from '../../../../test/make/case-work.ts'
import { aFinish, anOperation } from '../../../../test/make/operation.ts'
import { caseDates, verdictsOf } from '../case-dates.ts'
import { caseWords, contestedWords, remainsWords } from '../case-words.ts'
import { contestedParts } from '../contested.ts'
import { levelsOf } from '../level.ts'
import { missingOf } from '../missing.ts'
import type { KeptOperation, LoggedOperation } from '../operation.ts'
import { goodPracticeOf, statementsOf } from '../statements.ts'
import { isDone } from '../states.ts'
import type { CaseInHand } from '../take.ts'
import { take } from '../take.ts'
import { contestsBeside } from './contests.ts'

const framework = workingFramework()
const place = { inspection: 'north', assessment: 1 }
const levelled = { id: '1.1.1a', recorded: 'setting' }

type Kind = 'record-event' | 'timeliness' | 'level' | 'statement' | 'good-practice'
const kinds: readonly Kind[] = ['record-event', 'timeliness', 'level', 'statement', 'good-practice']

const kept = (id: string, kind: Kind, content: object): KeptOperation =>
  ({ id, kind, content, assessment: 1, device: '', deviceClock: '', person: 1, receivedAt: '', order: 0 }) as never

const replaceable = (all: readonly KeptOperation[], kind: Kind): readonly string[] => {
  if (kind === 'record-event')
    return caseDates(framework.timeliness!, workingCase, all).flatMap(({ event, entries }) =>
      event.id === 'plan' ? entries.flatMap(({ id }) => id ?? []) : [],
    )
  if (kind === 'timeliness')
    return (
      verdictsOf(all)
        .get('first-plan')
        ?.heads.map(({ id }) => id) ?? []
    )
  if (kind === 'level') return levelsOf(framework, levelled, {}, all)?.heads.map(({ id }) => id) ?? []
  const standing: readonly { readonly id: string }[] = kind === 'statement' ? statementsOf(all) : goodPracticeOf(all)
  return standing.slice(0, 1).map(({ id }) => id)
}

const contentOf = (kind: Kind, value: number, at: number, replaces: readonly string[]): object =>
  ({
    'record-event': { event: 'plan', on: value === 0 ? null : `2012-01-1${value}`, takenBack: false, replaces },
    timeliness: {
      rule: 'first-plan',
      outcome: 'late',
      verdict: value === 0 ? 'confirmed' : 'overruled',
      reason: `${at}`,
      replaces,
    },
    level: { question: '1.1.1a', level: value === 0 ? 'community' : 'custody', reason: `${at}`, replaces },
    statement: { with: 'parent', on: '2012-01-16', text: `Said ${at}`, questions: ['1.1.1a'], replaces },
    'good-practice': { question: '1.1.1a', text: `Done ${at}`, altered: [], replaces },
  })[kind]

interface Deed {
  readonly device: number
  readonly kind: Kind
  readonly value: number
  readonly hear: boolean
}

/** Devices at work: each replaces what stands for it, and hears of the others now and then. */
const play = (deeds: readonly Deed[]): readonly KeptOperation[] => {
  const devices: (readonly KeptOperation[])[] = [[], [], []]
  const all: KeptOperation[] = []
  deeds.forEach(({ device, kind, value, hear }, at) => {
    const known = hear ? [...all] : (devices[device] ?? [])
    const made = kept(`e${at}`, kind, contentOf(kind, value, at, replaceable(known, kind)))
    all.push(made)
    devices[device] = [...known, made]
  })
  return all
}

const work = fc.array(
  fc.record({ device: fc.nat(2), kind: fc.constantFrom(...kinds), value: fc.nat(1), hear: fc.boolean() }),
  { maxLength: 30 },
)

/** What stands, in an order of its own. */
const standing = (all: readonly KeptOperation[]) => ({
  dates: caseDates(framework.timeliness!, workingCase, all).map(({ entries, contested }) => [entries, contested]),
  verdict: new Set(
    verdictsOf(all)
      .get('first-plan')
      ?.heads.map(({ id }) => id),
  ),
  level: new Set(levelsOf(framework, levelled, {}, all)?.heads.map(({ id }) => id)),
  said: new Set(statementsOf(all).map(({ id }) => id)),
  practice: new Set(goodPracticeOf(all).map(({ id }) => id)),
  contests: contestsBeside({ framework, attributes: workingCase, operations: all }),
})

describe('whatever the network does', () => {
  test('any order of what was sent ends in the same state', () => {
    fc.assert(
      fc.property(
        work.chain(deeds => {
          const sent = play(deeds)
          return fc.tuple(fc.constant(sent), fc.shuffledSubarray([...sent], { minLength: sent.length }))
        }),
        ([sent, shuffled]) => {
          expect(standing(shuffled)).toEqual(standing(sent))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('no word is lost: each stands, or was seen by whoever put another in its place', () => {
    fc.assert(
      fc.property(work, deeds => {
        const sent = play(deeds)
        const seen = new Set(
          sent.flatMap(({ content }) => (content as { readonly replaces: readonly string[] }).replaces),
        )
        const { dates, verdict, level, said, practice } = standing(sent)
        const entries = dates.flatMap(([each]) =>
          (each as readonly { readonly id: string | null }[]).map(({ id }) => id),
        )
        const stands = new Set([...entries, ...verdict, ...level, ...said, ...practice])
        for (const { id } of sent) expect(stands.has(id) || seen.has(id)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a case of which every question is answered', () => {
  const answers = (['1.1.1a', '1.1.1b', '1.1.2', '1.2.1'] as const).map(question =>
    anOperation(1, question, question === '1.1.2' ? 'yes' : 'sufficient'),
  )
  const begun: CaseInHand = {
    framework,
    attributes: workingCase,
    answers: answers.map(each => ({ ...each, person: 1 })),
    operations: [],
    state: 'in-progress',
    waiting: 0,
  }

  test('is finished exactly when nothing is contested, and board, list, page and head of the case say the same', () => {
    fc.assert(
      fc.property(work, deeds => {
        const operations = play(deeds)
        const { receipts, looked } = take({ ...begun, operations }, [aFinish(1)], 1)
        const beside = contestsBeside({ ...begun, operations })
        const isReady = receipts[0]?.outcome === 'kept'
        expect(beside.length === 0).toBe(isReady)
        expect(contestedParts({ answers: 0, beside }, framework, place, 'en').length === 0).toBe(isReady)
        expect(missingOf({ ...begun, operations, looked }, place, 'en').length === 0).toBe(isReady)
        expect(remainsWords(looked.lacks, beside, caseWords.en) === caseWords.en.nothingRemains).toBe(isReady)
      }),
      { numRuns: 500 },
    )
  })

  test('is never finished while anything is contested, whatever arrives before and after somebody finished it', () => {
    fc.assert(
      fc.property(work, fc.array(fc.nat(30), { maxLength: 6 }), (deeds, finishes) => {
        const sent = [...play(deeds)] as LoggedOperation[]
        for (const at of finishes) sent.splice(at, 0, aFinish(1))
        let inHand = begun
        for (const one of sent) {
          const { state, operations } = take(inHand, [one], 1)
          inHand = { ...inHand, state, operations: [...inHand.operations, ...(operations as readonly KeptOperation[])] }
          if (isDone(state)) expect(contestsBeside(inHand)).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('what is contested is said by its title, and leads to where it is settled', () => {
  const operations = [
    kept('a', 'record-event', contentOf('record-event', 0, 1, [])),
    kept('b', 'record-event', contentOf('record-event', 1, 1, [])),
    kept('c', 'level', contentOf('level', 0, 1, [])),
    kept('d', 'level', contentOf('level', 1, 1, [])),
    kept('e', 'timeliness', contentOf('timeliness', 0, 1, [])),
    kept('f', 'timeliness', contentOf('timeliness', 1, 1, [])),
  ]
  const beside = contestsBeside({ framework, attributes: workingCase, operations })
  expect(contestedParts({ answers: 2, beside }, framework, place, 'en')).toEqual([
    { text: '2 answers contested', href: '/inspections/north/assessments/1' },
    { text: 'Date contested: Plan finished', href: '/inspections/north/case-record/1' },
    { text: 'Verdict on a deadline contested: First plan', href: '/inspections/north/case-record/1' },
    { text: 'Level contested: Setting', href: '/inspections/north/assessments/1/1.1#q-1.1.1a' },
  ])
  expect(contestedWords(2, beside, caseWords.en)).toBe(
    '2 answers contested, 1 date contested, 1 verdict on a deadline contested, 1 level contested',
  )
})

test('two devices that overrule and confirm the same deadline apart contest it, until one says so in sight of both', () => {
  const verdict = (id: string, value: number, replaces: readonly string[]) =>
    kept(id, 'timeliness', contentOf('timeliness', value, 1, replaces))
  const apart = [verdict('a', 0, []), verdict('b', 1, [])]
  const contests = (operations: readonly KeptOperation[]) =>
    contestsBeside({ framework, attributes: workingCase, operations }).map(({ title }) => title.en)
  expect(contests(apart)).toEqual(['First plan'])
  expect(contests([...apart, verdict('c', 1, ['a', 'b'])])).toEqual([])
  expect(contests([verdict('a', 1, []), verdict('b', 1, [])])).toEqual([])
})

test('two days of what happens once contest each other, and nothing is worked out from either', () => {
  const entered = (id: string, value: number) => kept(id, 'record-event', contentOf('record-event', value, 1, []))
  const operations = [entered('a', 1), entered('b', 2)]
  expect(contestsBeside({ framework, attributes: workingCase, operations })).toMatchObject([
    { kind: 'date', title: { en: 'Plan finished' } },
  ])
  expect(
    contestsBeside({ framework, attributes: workingCase, operations: [entered('a', 1), entered('b', 1)] }),
  ).toEqual([])
})

test('a word of a device that did not say what it replaces takes the place of all before it', () => {
  const old = (id: string, level: string) => kept(id, 'level', { question: '1.1.1a', level, reason: '' })
  expect(levelsOf(framework, levelled, {}, [old('a', 'community'), old('b', 'custody')])).toMatchObject({
    own: 'custody',
    contested: false,
  })
})
