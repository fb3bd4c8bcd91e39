/** Looking one case over: a note for the checkers, and sending it back with comments until it is finished again. */
import { expect, test } from 'vitest'
import { actorOf } from '../../../test/make/allotted.ts'
import { aFinish } from '../../../test/make/operation.ts'
import { judge, makeTwice } from '../../../test/make/twice.ts'
import { withPeople } from '../../../test/people.ts'
import type { Use } from '../../platform/use.ts'
import { findBoard } from '../actions/board.ts'
import { recordOperations } from '../actions/record.ts'
import { saveAllocation } from '../store/allocation.ts'
import { readTwice } from '../store/double.ts'
import { isComplete } from '../rules/board/board.ts'

async function makeFinished(use: Use) {
  const lead = await actorOf(use, 'lead-inspector')
  const made = await makeTwice(use, { lead: lead.person })
  const { first } = made.readings[0]!
  await judge(use, made.ash, first)
  const path = `/inspections/northshire-2012/quality/${first}`
  const board = async () => {
    const { readings } = await findBoard(use, { actor: lead, slug: made.slug })
    return readings.find(({ assessment }) => assessment === first)!
  }
  return { ...made, first, path, board }
}

const back = { do: 'send-back', 'comment-1-question': '1.2.1', 'comment-1-text': 'Which review?' }

test('a case is sent back with a comment on a question, finished again, and all of that stays to be read', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { path, first, ash, board } = await makeFinished(use)
    expect(isComplete(await board())).toBe(true)
    const without = await asLeadInspector.submit(path, { ...back, reason: ' ' })
    expect([without.status, without.text.includes('Say why the case is sent back')]).toEqual([422, true])
    expect(without.html).toContain('Which review?')
    await asLeadInspector.submit(path, { ...back, reason: 'The evidence is thin' })
    expect((await asLeadInspector.get(path)).text).toMatch(
      /Sent back by .* The evidence is thin 1\.2\.1: Which review\?/,
    )
    expect(isComplete(await board())).toBe(false)
    await recordOperations(use, { actor: ash, operations: [aFinish(first)] })
    expect(await board()).toMatchObject({ state: 'finished-again' })
    expect((await asLeadInspector.get(path)).text).toMatch(/Finished by Ash.*Sent back by.*Finished by Ash/)
  }))

test('half a comment is refused beside the half that is missing', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { path } = await makeFinished(use)
    const sent = await asLeadInspector.submit(path, { ...back, 'comment-1-question': '', reason: 'Thin' })
    expect([sent.status, sent.text.includes('Choose the question that this comment is about')]).toEqual([422, true])
  }))

test('a note is kept for those who look cases over, and says how the case was found', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { path } = await makeFinished(use)
    expect((await asLeadInspector.submit(path, { do: 'note', note: 'Well evidenced' })).status).toBe(422)
    await asLeadInspector.submit(path, { do: 'note', verdict: 'sound', note: 'Well evidenced' })
    expect((await asLeadInspector.get(path)).text).toMatch(/Sound: .* Well evidenced/)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Cadarn')
  }))

test('a lead who reads a case too is not shown how the other reader finished it before fieldwork is over', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id, path, first, ash } = await makeFinished(use)
    expect((await asLeadInspector.get(path)).status).toBe(200)
    const lead = (await actorOf(use, 'lead-inspector')).person ?? 0
    const [one = 0] = (await readTwice(use.db, id)).flatMap(each => (each.first === first ? each.case : []))
    const allocation = {
      first: new Map([[one, ash.person ?? 0]]),
      second: new Map([[one, lead]]),
      interviews: new Map(),
    }
    await saveAllocation(use.db, id, allocation, new Map())
    expect((await asLeadInspector.get(path)).status).toBe(404)
    expect((await asLeadInspector.get('/inspections/northshire-2012/quality')).text).not.toContain('Look over C001')
  }))

test('those who are looked over are refused, also their own case; what was never finished is not found', () =>
  withPeople(async ({ use, asLocalAssessor, asLeadInspector, asStranger }) => {
    const { path, readings } = await makeFinished(use)
    expect((await asLocalAssessor.get(path)).status).toBe(403)
    const open = `/inspections/northshire-2012/quality/${readings[1]!.first}`
    expect((await asLeadInspector.get(open)).status).toBe(404)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
