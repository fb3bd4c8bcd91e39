/** Settling a difference: both answers in sight, one decided on for a reason, the scores moved, nothing lost. */
import { expect, test } from 'vitest'
import { actorOf } from '../../../test/make/allotted.ts'
import { insufficient, judge, makeTwice } from '../../../test/make/twice.ts'
import { withPeople } from '../../../test/people.ts'
import { readJournal } from '../../platform/db/journal.ts'
import type { Use } from '../../platform/use.ts'
import { differenceModerated } from '../rules/events.ts'
import { readStanding } from '../store.ts'
import { readAnswerEvents } from '../store/event.ts'
import { readAnswersTo } from '../store/question.ts'
import { nothingLeftOut } from '../rules/double/left-out.ts'

const path = '/inspections/northshire-2012/moderation/C001'

const makeJudged = async (use: Use) => {
  const { person } = await actorOf(use, 'lead-inspector')
  const made = await makeTwice(use, { lead: person })
  const [one] = made.readings
  await judge(use, made.ash, one!.first)
  await judge(use, made.birch, one!.second, { '1.2.1': insufficient('No review in a year') })
  return { ...made, one: one! }
}

const valueOf1_2_1 = async (use: Use, id: number) =>
  (await readStanding(use.db, id, nothingLeftOut, [4])).map(({ answer }) => answer)

test('both answers stand side by side with notes, who and when; the one decided on counts at once', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id, one } = await makeJudged(use)
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('Differences still open: 1 of 1.')
    expect(text).toMatch(
      /First reading sufficient No note Ash, .* Second reading insufficient No review in a year Birch/,
    )
    expect(await valueOf1_2_1(use, id)).toEqual([1])
    const form = { question: '1.2.1', value: 'insufficient', reason: 'The file has no review' }
    expect((await asLeadInspector.submit(path, form)).location).toBe(path)
    expect(await valueOf1_2_1(use, id)).toEqual([2])
    const settled = (await asLeadInspector.get(path)).text
    expect(settled).toMatch(
      /1\.2\.1 is settled.*First reading sufficient.*Decided insufficient, by .* The file has no review/,
    )
    const answers = await readAnswersTo(await use.look({ inspection: id, what: 'answers' }), 4)
    expect(answers).toMatchObject([{ value: 'insufficient', note: 'The file has no review' }])
    const events = await readAnswerEvents(use.db, [one.first, one.second])
    expect([...events.values()].flat().filter(({ question }) => question === '1.2.1')).toHaveLength(2)
    const told = (await readJournal(use.db, { inspection: id })).filter(({ event }) => event === differenceModerated)
    expect(told).toMatchObject([{ details: { question: '1.2.1' } }])
  }))

test('a decision without a reason is refused, and what was chosen stays', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id } = await makeJudged(use)
    const sent = await asLeadInspector.submit(path, { question: '1.2.1', value: 'insufficient', reason: ' ' })
    expect([sent.status, sent.text.includes('Say why this answer counts')]).toEqual([422, true])
    expect(sent.html).toMatch(/value="insufficient" checked/)
    expect(await valueOf1_2_1(use, id)).toEqual([1])
  }))

test('until both have finished nothing is laid side by side, and no second answer is told to anybody', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { person } = await actorOf(use, 'lead-inspector')
    const { ash, readings } = await makeTwice(use, { lead: person })
    await judge(use, ash, readings[0]!.first, { '1.2.1': insufficient('Thin') })
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('One of the two readings is not finished')
    expect(text).not.toContain('Thin')
    const list = (await asLeadInspector.get('/inspections/northshire-2012/moderation')).text
    expect(list).toMatch(/C001 Not finished by both/)
  }))

test('it is in Welsh too, and a case that is not there is not found', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeJudged(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Ail ddarlleniad')
    expect((await asLeadInspector.get('/inspections/northshire-2012/moderation/C999')).status).toBe(404)
  }))

test('an assessor, a head of service and a lead of another inspection are refused; a stranger is asked to sign in', () =>
  withPeople(async ({ use, asLocalAssessor, asHeadOfService, asStranger, asLeadInspector }) => {
    await makeTwice(use)
    for (const visitor of [asLocalAssessor, asHeadOfService, asLeadInspector])
      expect((await visitor.get(path)).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
