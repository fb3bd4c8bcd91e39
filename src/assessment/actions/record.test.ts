/** What devices send is taken one by one, nothing is lost, and what stands is right in the same transaction. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { aFinish, anOperation, makeFieldwork } from '../../../test/make/operation.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { stranger } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { readStanding } from '../store.ts'
import { readQuarantine } from '../store/quarantine.ts'
import { recordOperations } from './record.ts'
import { nothingLeftOut } from '../rules/double/left-out.ts'

const send = (use: Use, ...operations: readonly unknown[]) => recordOperations(use, { actor: aLead, operations })
const outcomes = async (sent: ReturnType<typeof send>) => (await sent).receipts.map(({ outcome }) => outcome)

/** Answers to all that the tiny framework asks of a case in custody. */
const whole = (assessment: number) =>
  ['1.1.1a', '1.1.1b', '1.2.1', '2.1.1']
    .map(question => anOperation(assessment, question, 'sufficient'))
    .concat(anOperation(assessment, '1.1.2', 'yes'))

test('each operation has a receipt of its own: sent again it is acknowledged again, and changed it is refused', () =>
  inTransaction(async use => {
    const { assessments } = await makeFieldwork(use)
    const one = anOperation(assessments[0]!, '1.2.1', 'sufficient')
    expect(await outcomes(send(use, one))).toEqual(['kept'])
    const other = anOperation(assessments[1]!, '1.2.1', 'insufficient')
    const changed = { ...one, value: 'insufficient' }
    expect(await outcomes(send(use, one, other, changed, other))).toEqual([
      'kept-before',
      'kept',
      'changed',
      'kept-before',
    ])
    // An id in capitals is the same id.
    expect(await outcomes(send(use, { ...one, id: one.id.toUpperCase() }))).toEqual(['kept-before'])
  }))

test('what stands is right at once; a contested question is as good as unanswered until somebody chooses', () =>
  inTransaction(async use => {
    const { id, assessments } = await makeFieldwork(use)
    const [assessment] = assessments as [number]
    const base = anOperation(assessment, '1.2.1', 'sufficient')
    const a = anOperation(assessment, '1.2.1', 'insufficient', { base: base.id, device: 'a' })
    const b = anOperation(assessment, '1.2.1', 'not_applicable', { base: base.id, device: 'b' })
    const { assessments: after } = await send(use, b, base)
    expect(after).toMatchObject([
      { assessment, state: 'in-progress', toAnswer: 5, answered: 1, contested: 0, lacking: 4 },
    ])
    expect((await send(use, a)).assessments).toMatchObject([{ answered: 0, contested: 1, lacking: 5 }])
    expect(await readStanding(use.db, id, nothingLeftOut)).toEqual([])
    await send(use, anOperation(assessment, '1.2.1', 'insufficient', { base: a.id, settles: [b.id] }))
    expect((await readStanding(use.db, id, nothingLeftOut)).map(({ answer }) => answer)).toEqual([2])
  }))

test('an answer counts no more once another answer says that its question is not for the case', () =>
  inTransaction(async use => {
    const { id, assessments } = await makeFieldwork(use)
    const [inCustody, inCommunity] = assessments as [number, number]
    const { receipts } = await send(
      use,
      ...[inCustody, inCommunity].map(each => anOperation(each, '2.1.1', 'sufficient')),
    )
    expect(receipts.map(({ outcome }) => outcome)).toEqual(['kept', 'kept'])
    expect(await readStanding(use.db, id, nothingLeftOut)).toHaveLength(1)
  }))

test('a case is finished only when nothing is missing, together with its last answers in whatever order', () =>
  inTransaction(async use => {
    const { assessments } = await makeFieldwork(use)
    const [assessment] = assessments as [number]
    const finish = aFinish(assessment)
    const [, ...most] = whole(assessment)
    const { receipts } = await send(use, finish, ...most)
    expect(receipts[0]).toMatchObject({ outcome: 'refused', lacks: [{ question: '1.1.1a', what: 'unanswered' }] })
    const insufficient = anOperation(assessment, '1.1.1a', 'insufficient')
    expect((await send(use, finish, insufficient)).receipts[0]?.lacks).toEqual([{ question: '1.1.1a', what: 'reason' }])
    const why = anOperation(assessment, '1.1.1a', 'insufficient', { base: insufficient.id, note: 'No plan on file.' })
    expect((await send(use, finish, why)).assessments).toMatchObject([{ state: 'finished', lacking: 0 }])
    expect(await outcomes(send(use, finish))).toEqual(['kept-before'])
    // From a device that had been away: nobody who finished the case had seen it.
    const late = anOperation(assessment, '1.2.1', 'insufficient', { note: 'Too late.' })
    expect((await send(use, late)).assessments).toMatchObject([{ state: 'in-progress', contested: 1 }])
  }))

test('what can’t be taken is put aside with the reason, once, and spoils nothing beside it', () =>
  inTransaction(async use => {
    const { id, assessments } = await makeFieldwork(use)
    const [assessment] = assessments as [number]
    const good = anOperation(assessment, '1.2.1', 'sufficient')
    const bad = [
      anOperation(assessment, '9.9', 'sufficient', { note: 'typed for an hour' }),
      anOperation(assessment, '1.1.1a', 'perhaps'),
      anOperation(2 ** 30, '1.2.1', 'sufficient'),
      { ...good, id: 'not a uuid' },
      { ...good, id: randomUUID(), deviceClock: '2026-13-45T99:00:00Z' },
      { id: randomUUID(), kind: 'dance', assessment, device: 'a', deviceClock: good.deviceClock },
      'nothing at all',
    ]
    expect(await outcomes(send(use, ...bad, good))).toEqual([...bad.map(() => 'refused'), 'kept'])
    await send(use, ...bad)
    const aside = await readQuarantine(use.db, id)
    // What names no assessment that is there waits for nobody.
    const named = bad.filter(one => typeof one === 'object' && one.assessment === assessment)
    expect(aside.map(({ content }) => JSON.parse(content) as unknown)).toEqual(named)
    expect(aside[0]).toMatchObject({ assessment, person: aLead.person })
    expect(aside[0]?.content).toContain('typed for an hour')
  }))

test('texts that no database can hold are cleaned, and then the same when sent again', () =>
  inTransaction(async use => {
    const { assessments } = await makeFieldwork(use)
    const odd = anOperation(assessments[0]!, '1.2.1', 'sufficient', { note: 'a\u0000b\ud800c' })
    expect(await outcomes(send(use, odd))).toEqual(['kept'])
    expect(await outcomes(send(use, odd))).toEqual(['kept-before'])
  }))

test('a batch is journalled once, with counts and no word of what was said; sent again it is not', () =>
  inTransaction(async use => {
    const { id, assessments } = await makeFieldwork(use)
    const batch = assessments.flatMap(whole)
    await send(use, ...batch)
    const before = await readJournal(use.db, { inspection: id })
    expect(before.at(-1)).toMatchObject({
      event: 'assessment.answers-recorded',
      details: { inspection: id, cases: 2, answers: 10, operations: 0, refused: 0 },
    })
    await send(use, ...batch)
    expect(await readJournal(use.db, { inspection: id })).toHaveLength(before.length)
  }))

test('once the draft is checked nothing is taken, and what was typed is put aside', () =>
  inTransaction(async use => {
    const { id, assessments } = await makeFieldwork(use, { stage: 'factual-accuracy' })
    expect(await outcomes(send(use, ...whole(assessments[0]!)))).toEqual(whole(0).map(() => 'refused'))
    expect(await readQuarantine(use.db, id)).toHaveLength(5)
  }))

test('a stranger sends nothing, nor does somebody who judges no cases', () =>
  inTransaction(async use => {
    const { assessments } = await makeFieldwork(use)
    const head = { person: 31, name: 'Alex', organisation: 9, roles: ['head-of-service'] }
    for (const actor of [stranger, head])
      await expect(recordOperations(use, { actor, operations: whole(assessments[0]!) })).rejects.toMatchObject({
        details: { status: 403 },
      })
  }))
