/** Devices that judge the same case apart from one another, with losses, repetitions and late arrivals. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerEvent } from './event.ts'
import type { Events } from './receive.ts'
import { receive } from './receive.ts'
import { standingOf } from './standing.ts'

const event = (own: Partial<AnswerEvent> & Pick<AnswerEvent, 'id'>): AnswerEvent => ({
  question: 'q1',
  value: 'sufficient',
  reasons: [],
  note: '',
  evidenceOn: null,
  base: null,
  settles: [],
  device: 'a tablet',
  person: 1,
  deviceClock: '2012-01-16T10:00:00Z',
  ...own,
})

const none: Events = new Map()
const after = (...events: readonly AnswerEvent[]) => standingOf(receive(none, events).events.values())

/** A device at work: it answers in sight of what stands for it, and hears of others now and then. */
const play = (deeds: readonly { device: number; question: number; value: number; hear: boolean }[]) => {
  const devices = [none, none, none]
  const all: AnswerEvent[] = []
  deeds.forEach(({ device, question, value, hear }, at) => {
    const known = devices[device] as Events
    const mine = hear ? receive(known, all).events : known
    const standing = standingOf(mine.values()).get(`q${question}`)
    const heads = standing && 'heads' in standing ? standing.heads : []
    const made = event({
      id: `e${at}`,
      question: `q${question}`,
      value: ['sufficient', 'insufficient', null][value] ?? null,
      note: value === 2 ? '' : `note ${at}`,
      base: heads[0]?.id ?? null,
      settles: heads.slice(1).map(({ id }) => id),
      device: `device ${device}`,
      deviceClock: `2012-01-16T10:00:${String(at % 60).padStart(2, '0')}Z`,
    })
    all.push(made)
    devices[device] = receive(mine, [made]).events
  })
  return all
}

const work = fc.array(
  fc.record({
    device: fc.nat(2),
    question: fc.nat(4),
    value: fc.nat(2),
    hear: fc.boolean(),
  }),
  { maxLength: 40 },
)

describe('whatever the network does', () => {
  test('any order and any repetition of what was sent ends in the same state', () => {
    fc.assert(
      fc.property(
        work.chain(deeds => {
          const sent = play(deeds)
          return fc.tuple(
            fc.constant(sent),
            fc.shuffledSubarray(sent, { minLength: sent.length }),
            fc.array(fc.nat(Math.max(0, sent.length - 1)), { maxLength: 20 }),
          )
        }),
        ([sent, shuffled, again]) => {
          const repeated = [...shuffled, ...again.flatMap(at => sent[at] ?? [])]
          const late = repeated.reduce((events, one) => receive(events, [one]).events, none)
          expect(new Map([...standingOf(late.values())].toSorted())).toEqual(new Map([...after(...sent)].toSorted()))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('no value is lost: each stands, is put to somebody, or was seen by whoever answered after it', () => {
    fc.assert(
      fc.property(work, deeds => {
        const sent = play(deeds)
        const standing = after(...sent)
        const seen = new Set(sent.flatMap(({ base, settles }) => [base, ...settles]))
        for (const one of sent) {
          const now = standing.get(one.question)
          const shown = now && 'heads' in now && now.heads.some(({ id }) => id === one.id)
          expect(seen.has(one.id) || shown || now?.state === 'unanswered').toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('two devices from one base', () => {
  const base = Array.from({ length: 220 }, (_, n) => event({ id: `base ${n}`, question: `q${n}` }))
  const answer = (device: string, n: number, value: string) =>
    event({ id: `${device} ${n}`, question: `q${n}`, value, base: `base ${n}`, device })
  const first = Array.from({ length: 120 }, (_, n) => answer('a', n, 'insufficient'))
  const second = Array.from({ length: 120 }, (_, n) => answer('b', n + 100, 'not_applicable'))

  test('200 answers apart are merged, and 20 to the same questions wait for a choice', () => {
    const standing = after(...second, ...first, ...base, ...first, ...second)
    const states = [...standing.values()].map(({ state }) => state)
    expect(states.filter(state => state === 'answered')).toHaveLength(200)
    expect(states.filter(state => state === 'contested')).toHaveLength(20)
  })

  test('a contest shows both answers, and what both started from', () => {
    expect(after(...base, ...first, ...second).get('q110')).toMatchObject({
      state: 'contested',
      heads: [{ value: 'insufficient' }, { value: 'not_applicable' }],
      base: { id: 'base 110' },
    })
  })

  test('a choice made in sight of both settles it, also when it arrives before them', () => {
    const choice = event({ id: 'choice', question: 'q110', value: 'insufficient', base: 'a 110', settles: ['b 110'] })
    expect(after(choice, ...first, ...second, ...base).get('q110')).toMatchObject({
      state: 'answered',
      value: 'insufficient',
    })
  })
})

test('the same answer given twice apart is no contest, and both notes are kept', () => {
  const one = event({ id: '1', note: 'Seen in the plan.' })
  const two = event({ id: '2', note: 'Said by the case manager.', deviceClock: '2012-01-16T11:00:00Z' })
  expect(after(two, one).get('q1')).toMatchObject({
    state: 'answered',
    note: 'Seen in the plan.\n\nSaid by the case manager.',
  })
})

test('an answer taken back leaves the question unanswered', () => {
  expect(after(event({ id: '1' }), event({ id: '2', value: null, base: '1' })).get('q1')).toEqual({
    state: 'unanswered',
  })
})

test('sent again it is acknowledged again; sent again changed it is refused by itself', () => {
  const [one, two] = [event({ id: '1' }), event({ id: '2', question: 'q2' })]
  const { events } = receive(none, [one])
  const { events: later, receipts } = receive(events, [one, { ...one, value: 'insufficient' }, two])
  expect(receipts.map(({ outcome }) => outcome)).toEqual(['kept-before', 'changed', 'kept'])
  expect(later.get('1')).toEqual(one)
})

test('events that claim to follow one another in a circle are all put to a person', () => {
  const circle = [event({ id: '1', base: '2' }), event({ id: '2', base: '1', value: 'insufficient' })]
  expect(after(...circle).get('q1')).toMatchObject({ state: 'contested', heads: [{ id: '1' }, { id: '2' }] })
})
