/** Several devices and a bad network against a real PostgreSQL with several connections at once. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import type { Device } from '../../../test/make/device.ts'
import { answerOn, believe, makeDevice, unsafe } from '../../../test/make/device.ts'
import { QUESTIONS, makeLargeFramework } from '../../../test/make/large-field.ts'
import { makeFramework } from '../../../test/make/framework.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { anOperation, makeFieldwork } from '../../../test/make/operation.ts'
import { transaction } from '../../platform/db/database.ts'
import type { Db } from '../../platform/db/database.ts'
import { use as useOf } from '../../platform/use.ts'
import type { BatchAnswer } from '../rules/in-full.ts'
import { lookOver } from '../rules/completeness.ts'
import { standingOf } from '../rules/merge/standing.ts'
import { bytesOf } from '../rules/take.ts'
import { readAnswerEvents } from '../store/event.ts'
import { readStandingRows } from '../store/standing.ts'
import { recordOperations } from './record.ts'

const now = new Date('2026-11-21T10:00:00Z')
const framework = makeFramework()
const attributes = { setting: 'custody' }
const questions = ['1.1.1a', '1.1.1b', '1.2.1', '2.1.1']
const values = ['sufficient', 'insufficient', 'not_applicable', null]

const send = (db: Db, operations: readonly unknown[]): Promise<BatchAnswer> =>
  transaction(db, tx => recordOperations(useOf({ db: tx, now, actor: aLead }), { actor: aLead, operations }))

/** One thing that a device does. `lost` is the answer of the server, not what was sent: that arrived. */
type Step =
  | { readonly kind: 'answer'; readonly question: number; readonly value: number }
  | { readonly kind: 'send'; readonly order: readonly number[]; readonly again: number; readonly lost: boolean }
  | { readonly kind: 'hear' }
  | { readonly kind: 'restart' }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('answer'), question: fc.nat(3), value: fc.nat(3) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('send'),
      order: fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
      again: fc.nat(5),
      lost: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'hear' }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' }) },
)

async function live(db: Db, assessment: number, device: Device, steps: readonly Step[]): Promise<void> {
  for (const each of steps) {
    if (each.kind === 'answer') answerOn(device, assessment, questions[each.question] ?? '', values[each.value] ?? null)
    if (each.kind === 'hear')
      for (const event of (await readAnswerEvents(db, [assessment])).get(assessment) ?? [])
        device.known.set(event.id, event)
    // What was acknowledged is forgotten with the browser's memory; what is made lies on its disk.
    if (each.kind === 'restart') device.safe.clear()
    if (each.kind === 'send') {
      const repeated = [...device.made.values()].slice(0, each.again)
      const batch = [...unsafe(device), ...repeated]
        .map((operation, i) => ({ operation, key: each.order[i % each.order.length] ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
      const { receipts } = await send(
        db,
        batch.map(({ operation }) => operation),
      )
      if (!each.lost) believe(device, receipts)
    }
  }
}

test('whatever devices do and the network loses, the server ends with every answer and with what follows from them', async () => {
  const { db, close } = await freshDatabase()
  try {
    const room = 25
    const { assessments } = await transaction(db, tx =>
      makeFieldwork(useOf({ db: tx, now }), { framework, cases: Array.from({ length: room }, () => attributes) }),
    )
    const left = [...assessments]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 14 }), { minLength: 3, maxLength: 3 }), async lives => {
        const assessment = left.shift() ?? 0
        const devices = lives.map((_, n) => makeDevice(`device ${n}`))
        await Promise.all(devices.map((device, n) => live(db, assessment, device, lives[n] ?? [])))
        // In the end each comes home and sends what it can't be sure of, all at once, twice.
        await Promise.all([...devices, ...devices].map(device => send(db, unsafe(device))))

        const made = devices.flatMap(device => [...device.made.values()])
        const kept = (await readAnswerEvents(db, [assessment])).get(assessment) ?? []
        expect(kept.map(({ id }) => id).toSorted()).toEqual(made.map(({ id }) => id).toSorted())
        for (const device of devices) for (const id of device.safe) expect(kept.some(one => one.id === id)).toBe(true)

        const events = made.map(one => ({ ...one, person: aLead.person }))
        const looked = lookOver(framework, attributes, standingOf(events))
        const row = (await readStandingRows(db, [assessment])).get(assessment)
        if (made.length > 0)
          expect(row).toMatchObject({
            answered: looked.answered,
            contested: looked.contested,
            lacking: looked.lacks.length,
            answers: Buffer.from(bytesOf(framework, looked)),
            through: Math.max(...kept.map(({ order }) => order)),
          })
      }),
      { numRuns: room, endOnFailure: true },
    )
  } finally {
    await close()
  }
})

test('two devices from one base, 200 answers apart and 20 to the same questions: nothing lost, 20 contested, 200 merged', async () => {
  const { db, close } = await freshDatabase()
  try {
    const large = makeLargeFramework()
    const { assessments } = await transaction(db, tx =>
      makeFieldwork(useOf({ db: tx, now }), { framework: large, cases: [attributes] }),
    )
    const [assessment] = assessments as [number]
    const base = Array.from({ length: QUESTIONS }, (_, n) => anOperation(assessment, `q${n}`, 'sufficient'))
    await send(db, base)
    const from = (device: string, value: string, first: number, count: number) =>
      base
        .slice(first, first + count)
        .map(({ id, question }) =>
          anOperation(assessment, question, value, { base: id, device, note: `${device} on ${question}` }),
        )
    const [a, b] = [from('a', 'insufficient', 0, 120), from('b', 'not_applicable', 100, 120)]
    const backwards = [...a].reverse()
    await Promise.all([send(db, b.slice(60)), send(db, backwards), send(db, b), send(db, a.slice(30, 90))])
    await Promise.all([send(db, [...b].reverse()), send(db, a)])

    const kept = (await readAnswerEvents(db, [assessment])).get(assessment) ?? []
    expect(kept).toHaveLength(QUESTIONS + 240)
    const standing = standingOf(kept)
    const states = [...standing].filter(([question]) => Number(question.slice(1)) < 220).map(([, { state }]) => state)
    expect(states.filter(state => state === 'answered')).toHaveLength(200)
    expect(states.filter(state => state === 'contested')).toHaveLength(20)
    const shown = [...standing.values()].flatMap(one => ('heads' in one ? one.heads : []))
    for (const one of [...a, ...b]) expect(shown.find(({ id }) => id === one.id)).toMatchObject({ note: one.note })
    expect((await readStandingRows(db, [assessment])).get(assessment)).toMatchObject({ contested: 20, answered: 230 })
  } finally {
    await close()
  }
})
