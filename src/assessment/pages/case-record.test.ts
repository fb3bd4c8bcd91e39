/** Dates are entered, what they come to is told with its arithmetic, and a person has the last word. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { actorOf } from '../../../test/make/allotted.ts'
import { workingCase, workingFramework } from '../../../test/make/case-work.ts'
import { makeReading } from '../../../test/make/reading.ts'
import { withPeople } from '../../../test/people.ts'
import type { People } from '../../../test/people.ts'
import { recordOperations } from '../actions/record.ts'
import { readAnswerEvents } from '../store/event.ts'

const opened = async ({ use }: People) => {
  const made = await makeReading(use, { framework: workingFramework(), attributes: workingCase })
  return { ...made, path: `/inspections/${made.slug}/case-record/${made.assessment}` }
}
const plan = (day: string) => ({
  deed: 'enter',
  event: 'plan',
  found: 'done',
  'on-day': day,
  'on-month': '1',
  'on-year': '2012',
})

test('what the case list dates is there, and what is missing is asked for', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    const { text, html } = await people.asLocalAssessor.get(path)
    expect(text).toContain('20 December 2011 (from the case list)')
    expect(text).toContain('Enter first: Plan finished.')
    expect(html).toMatch(/data-rule="first-plan"[^]*<form method="post" novalidate hidden>/)
  }))

test('a late plan is told with its arithmetic, and confirmed it is the answer to its question', () =>
  withPeople(async people => {
    const { path, at, assessment } = await opened(people)
    await people.asLocalAssessor.submit(path, plan('17'))
    const arithmetic =
      'due 13 January 2012: 15 working days from 20 December 2011; done 17 January 2012: 2 working days late'
    const shown = await people.asLocalAssessor.get(path)
    expect(shown.text).toContain(arithmetic)
    expect(shown.text).toContain('Proposed answer to 1.1.1b: insufficient.')
    expect((await people.asLocalAssessor.get(`${at}/1.1`)).text).toContain(
      `Worked out from dates: Late (${arithmetic}).`,
    )
    await people.asLocalAssessor.submit(path, { deed: 'verdict first-plan', 'verdict-first-plan': 'confirmed' })
    const [answer] = (await readAnswerEvents(people.use.db, [assessment])).get(assessment) ?? []
    expect(answer).toMatchObject({ question: '1.1.1b', value: 'insufficient', note: arithmetic })
    expect((await people.asLocalAssessor.get(path)).text).toContain('You confirmed this.')
  }))

test('it is overruled with a reason, which is asked for, and answers nothing', () =>
  withPeople(async people => {
    const { path, assessment } = await opened(people)
    await people.asLocalAssessor.submit(path, plan('17'))
    const overrule = { deed: 'verdict first-plan', 'verdict-first-plan': 'overruled' }
    const refused = await people.asLocalAssessor.submit(path, overrule)
    expect([refused.status, refused.text.includes('Say why what was worked out does not hold')]).toEqual([422, true])
    await people.asLocalAssessor.submit(path, { ...overrule, 'reason-first-plan': 'The order was varied.' })
    expect((await people.asLocalAssessor.get(path)).text).toContain('You overruled this: The order was varied.')
    expect((await readAnswerEvents(people.use.db, [assessment])).get(assessment)).toEqual([])
  }))

test('a second date corrects the first, an entry is taken back, and a verdict on other dates is stale', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    await people.asLocalAssessor.submit(path, plan('17'))
    await people.asLocalAssessor.submit(path, { deed: 'verdict first-plan', 'verdict-first-plan': 'confirmed' })
    await people.asLocalAssessor.submit(path, plan('12'))
    const corrected = await people.asLocalAssessor.get(path)
    expect(corrected.text).toContain('done 12 January 2012: on time')
    expect(corrected.text).toContain('The dates have changed since.')
    const entry = /value="(take-back [^"]+)"/.exec(corrected.html)?.[1] ?? ''
    await people.asLocalAssessor.submit(path, { deed: entry })
    expect((await people.asLocalAssessor.get(path)).text).toContain('Enter first: Plan finished.')
  }))

test('two devices that judge a deadline apart are both heard, the case waits for one word, and that settles it', () =>
  withPeople(async people => {
    const { path, at, assessment } = await opened(people)
    const actor = await actorOf(people.use, 'local-assessor')
    const sent = (device: string, kind: string, content: object) => ({
      id: randomUUID(),
      kind,
      content,
      assessment,
      device,
      deviceClock: '2012-01-20T10:00:00.000Z',
    })
    const verdict = { rule: 'first-plan', outcome: 'late', replaces: [] }
    const operations = [
      sent('one', 'record-event', { event: 'plan', on: '2012-01-17', replaces: [] }),
      sent('one', 'timeliness', { ...verdict, verdict: 'confirmed' }),
      sent('two', 'timeliness', { ...verdict, verdict: 'overruled', reason: 'The order was varied.' }),
      ...['1.1.1a', '1.1.1b', '1.1.2', '1.2.1'].map(question => ({
        ...sent('one', 'answer', {}),
        question,
        value: question === '1.1.2' ? 'yes' : 'sufficient',
      })),
      sent('one', 'finish', {}),
    ]
    const { receipts } = await recordOperations(people.use, { actor, operations })
    expect(receipts.at(-1)).toMatchObject({ outcome: 'refused' })
    expect(receipts.at(-1)?.problem?.en).toContain('First plan – entered twice, differently')
    const shown = await people.asLocalAssessor.get(path)
    expect(shown.text).toContain('Judged twice, differently, apart from each other.')
    expect(shown.text).toMatch(
      /You confirmed this\. \(Sam Okafor, .*ONE\) You overruled this: The order was varied\. \(Sam Okafor, .*TWO\)/,
    )
    expect((await people.asLocalAssessor.get(at)).text).toContain('First plan – judged twice, differently')
    await people.asLocalAssessor.submit(path, {
      deed: 'verdict first-plan',
      'verdict-first-plan': 'overruled',
      'reason-first-plan': 'The order was varied.',
    })
    expect((await people.asLocalAssessor.get(path)).text).not.toContain('Judged twice')
    expect((await people.asLocalAssessor.submit(at)).location).toBe(at)
  }))

test('two days of what happens once wait for the assessor, and are settled by entering it again', () =>
  withPeople(async people => {
    const { path, assessment } = await opened(people)
    const actor = await actorOf(people.use, 'local-assessor')
    const operations = ['2012-01-12', '2012-01-17'].map((on, at) => ({
      id: randomUUID(),
      kind: 'record-event',
      content: { event: 'plan', on, replaces: [] },
      assessment,
      device: `tablet ${at}`,
      deviceClock: '2012-01-20T10:00:00.000Z',
    }))
    await recordOperations(people.use, { actor, operations })
    const shown = await people.asLocalAssessor.get(path)
    expect(shown.text).toMatch(
      /12 January 2012 \(Sam Okafor, 20 January 2012, 10:00, on the device called \w+\) Take back/,
    )
    expect(shown.text).toContain('Entered twice, differently.')
    expect(shown.text).toContain('Enter first: Plan finished.')
    await people.asLocalAssessor.submit(path, plan('17'))
    const settled = await people.asLocalAssessor.get(path)
    expect(settled.text).not.toContain('Entered twice')
    expect(settled.text).toContain('done 17 January 2012: 2 working days late')
  }))

test('what is left out or is no date is asked for at once, with what was typed', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    const sent = await people.asLocalAssessor.submit(path, { deed: 'enter', found: '' })
    expect(sent.text).toContain('Choose what the record shows.')
    expect(sent.text).toContain('Say whether it was done.')
    const wrong = await people.asLocalAssessor.submit(path, { ...plan('31'), 'on-month': '2' })
    expect(wrong.html).toContain('value="31"')
    expect(wrong.html).toMatch(/<option value="plan" selected/)
    expect((await people.asLocalAssessor.get(`${path}?lang=cy`)).text).toContain('Dyddiadau a therfynau amser')
  }))

test('the service inspected does not see it, and a stranger is asked to sign in', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    expect((await people.asHeadOfService.get(path)).status).toBe(403)
    expect((await people.asStranger.get(path)).location).toContain('/sign-in?return=')
  }))
