/** One part of a conversation: what is shown, what is saved, and what is shown again as it was typed. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { actorOf, allottingFramework } from '../../../test/make/allotted.ts'
import { workingCase, workingFramework } from '../../../test/make/case-work.ts'
import { anOperation } from '../../../test/make/operation.ts'
import { makeReading } from '../../../test/make/reading.ts'
import type { MadeReading } from '../../../test/make/reading.ts'
import { withPeople } from '../../../test/people.ts'
import type { People } from '../../../test/people.ts'
import { recordOperations } from '../actions/record.ts'
import type { AnswerOperation } from '../rules/operation.ts'
import { readAnswerEvents } from '../store/event.ts'

/** The hidden fields of a page, which a browser would send back. */
const hidden = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="((?:base|settles)-[^"]+)" value="([^"]*)">/g)].map(match => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  )

const opened = async ({ asLocalAssessor }: People, { at }: MadeReading, part = '1.1') => {
  const path = `${at}/${part}`
  const page = await asLocalAssessor.get(path)
  const save = (form: Record<string, string | readonly string[]>) =>
    asLocalAssessor.submit(path, { ...hidden(page.html), ...form })
  return { path, page, save }
}

const eventsOf = async ({ use }: People, { assessment }: MadeReading) =>
  (await readAnswerEvents(use.db, [assessment])).get(assessment) ?? []

test('each question is there with its fields, and one not for this case with the reason', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    const { page } = await opened(people, made)
    expect(page.html).toContain(
      `data-assessment="${made.assessment}" data-inspection="${made.slug}" data-section="1.1"`,
    )
    for (const field of ['value-1.1.1a', 'reasons-1.1.1a', 'note-1.1.1a', 'evidence-1.1.1a-day', 'base-1.1.1a'])
      expect([field, page.html.includes(`name="${field}"`)]).toEqual([field, field !== 'reasons-1.1.1a'])
    const other = await opened(people, made, '2.1')
    expect(other.page.html).toContain('data-question="2.1.1" data-applies="no"')
    expect(other.page.text).toContain('Asked only where “Setting” is “Custody”.')
  }))

test('what is saved is an answer with its note and date, made in sight of what was shown', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    const first = await opened(people, made)
    const sent = await first.save({
      'value-1.1.1a': 'sufficient',
      'note-1.1.1a': 'In the plan.\r\nSigned.',
      'evidence-1.1.1a-day': '16',
      'evidence-1.1.1a-month': 'January',
      'evidence-1.1.1a-year': '2012',
      then: 'next',
    })
    expect([sent.status, sent.location]).toEqual([303, `${made.at}/1.2`])
    const again = await opened(people, made)
    expect(again.page.html).toMatch(/value="sufficient"[^>]* checked/)
    await again.save({ 'value-1.1.1a': 'not_applicable', 'note-1.1.1a': 'In the plan.\nSigned.' })
    const [one, two, ...others] = await eventsOf(people, made)
    expect(one).toMatchObject({
      value: 'sufficient',
      note: 'In the plan.\nSigned.',
      evidenceOn: '2012-01-16',
      base: null,
    })
    expect(two).toMatchObject({ value: 'not_applicable', base: one?.id, evidenceOn: null })
    expect(others).toEqual([])
  }))

test('a form sent as it was shown changes nothing, and a note without an answer is kept and shown', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    await (await opened(people, made)).save({ 'note-1.1.1b': 'Ask about the school.', then: 'stay' })
    const again = await opened(people, made)
    expect(again.page.html).toContain('Ask about the school.</textarea>')
    const sent = await again.save({ 'note-1.1.1b': 'Ask about the school.', then: 'stay' })
    expect(sent.location).toBe(`${made.at}/1.1`)
    expect(await eventsOf(people, made)).toHaveLength(1)
  }))

test('a date that is none is said beside its question as it was typed, and the other answers are safe', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    const { save } = await opened(people, made)
    const sent = await save({
      'value-1.1.1a': 'sufficient',
      'value-1.1.1b': 'sufficient',
      'note-1.1.1b': 'Half a page typed here',
      'evidence-1.1.1b-day': '31',
      'evidence-1.1.1b-month': '2',
      'evidence-1.1.1b-year': '2012',
    })
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('The date of what you saw for 1.1.1b must be a real date')
    expect(sent.html).toContain('Half a page typed here</textarea>')
    expect(sent.html).toContain('href="#evidence-1.1.1b-day"')
    expect((await eventsOf(people, made)).map(({ question }) => question)).toEqual(['1.1.1a'])
  }))

test('an answer below the line is saved and asks why until there is a note or a reason', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    const { save } = await opened(people, made)
    const sent = await save({ 'value-1.1.1a': 'insufficient' })
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('Say why it is not sufficient')
    expect(await eventsOf(people, made)).toHaveLength(1)
    const again = await opened(people, made)
    const kept = await again.save({
      'value-1.1.1a': 'insufficient',
      'note-1.1.1a': 'It was never begun.',
      then: 'next',
    })
    expect(kept.status).toBe(303)
  }))

test('two answers given apart are shown with who, when and what came before, and the owner chooses', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    const actor = await actorOf(people.use, 'local-assessor')
    const [base, one, two] = [randomUUID(), randomUUID(), randomUUID()]
    const answer = (id: string, value: string, note: string, own: object = {}) => ({
      id,
      kind: 'answer',
      assessment: made.assessment,
      question: '1.1.1a',
      value,
      note,
      device: 'a tablet',
      deviceClock: '2012-01-16T10:15:00.000Z',
      ...own,
    })
    const operations = [
      answer(base, 'not_applicable', 'first'),
      answer(one, 'sufficient', 'seen in the plan', { base }),
      answer(two, 'insufficient', 'not signed', { base }),
    ]
    await recordOperations(people.use, { actor, operations })
    const { page, save } = await opened(people, made)
    expect(page.text).toContain('Answered twice, differently')
    expect(page.text).toMatch(/16 January 2012, 10:15 – seen in the plan/)
    expect(page.text).toContain('Before, it was: not_applicable')
    await save({ 'choose-1.1.1a': two, 'join-1.1.1a': 'yes' })
    const chosen = (await eventsOf(people, made)).at(-1)
    expect(chosen).toMatchObject({ value: 'insufficient', note: 'not signed\n\nseen in the plan' })
    expect([chosen?.base, ...(chosen?.settles ?? [])].toSorted()).toEqual([one, two].toSorted())
    expect((await opened(people, made)).page.text).not.toContain('Answered twice')
  }))

test('three answers apart say what tells them from each other: the clock of London, paper, and the day of what was seen', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    const actor = await actorOf(people.use, 'local-assessor')
    const given = (own: Partial<AnswerOperation>) =>
      anOperation(made.assessment, '1.1.1a', 'sufficient', { deviceClock: '2012-06-16T10:15:00.000Z', ...own })
    const operations = [
      given({ evidenceOn: '2012-01-16' }),
      given({ evidenceOn: '2012-01-17' }),
      given({ device: 'paper' }),
    ]
    await recordOperations(people.use, { actor, operations })
    const { page } = await opened(people, made)
    expect(page.text).toContain('Answered 3 times, differently')
    expect(page.text).toContain('3 answers were given apart from each other')
    expect(page.text).toContain('16 June 2012, 11:15 – what was seen is of 16 January 2012')
    expect(page.text).toContain('what was seen is of 17 January 2012')
    expect(page.text).toContain('16 June 2012, 11:15 – from paper')
  }))

test('the assessor’s own level stands beside the one that the service recorded', () =>
  withPeople(async people => {
    const plain = allottingFramework()
    const [section, ...others] = plain.sections
    const [criterion, ...more] = section?.criteria ?? []
    const [question, ...rest] = criterion?.questions ?? []
    if (!section || !criterion || !question) throw new Error('the framework has a question')
    const questions = [{ ...question, recorded: 'setting' }, ...rest]
    const sections = [{ ...section, criteria: [{ ...criterion, questions }, ...more] }, ...others]
    const made = await makeReading(people.use, { framework: { ...plain, hash: 'd'.repeat(64), sections } })
    const { page, save } = await opened(people, made)
    expect(page.text).toContain('The service recorded “Setting” as Community.')
    await save({ 'level-1.1.1a': 'custody', then: 'stay' })
    const again = await opened(people, made)
    expect(again.page.text).toContain('the service recorded Community, and you say Custody.')
    expect(again.page.html).toMatch(/name="level-1.1.1a"[^>]*value="custody" checked/)
  }))

test('where the framework asks for it a level that is not the recorded one needs a reason, and nothing typed is lost', () =>
  withPeople(async people => {
    const made = await makeReading(people.use, { framework: workingFramework(), attributes: workingCase })
    const { save } = await opened(people, made)
    const refused = await save({ 'level-1.1.1a': 'custody', then: 'stay' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Say why your level is not the one that the service recorded.')
    expect(refused.html).toMatch(/name="level-1.1.1a"[^>]*value="custody" checked/)
    await save({ 'level-1.1.1a': 'custody', 'level-reason-1.1.1a': 'Two weeks were served.', then: 'stay' })
    const { page } = await opened(people, made)
    expect(page.text).toContain('the service recorded Community, and you say Custody.')
    expect(page.html).toContain('Two weeks were served.</textarea>')
    expect((await save({ 'level-1.1.1a': 'community', then: 'stay' })).status).not.toBe(422)
  }))

test('the lead reads along and works in the assessor’s place; a part that there is not is not found', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    expect((await people.asLeadInspector.get(`${made.at}/1.1`)).status).toBe(200)
    expect((await people.asLocalAssessor.get(`${made.at}/9.9`)).status).toBe(404)
    expect((await people.asLocalAssessor.get(`/inspections/${made.slug}/assessments/999999/1.1`)).status).toBe(404)
    expect((await people.asLocalAssessor.get(`${made.at}/1.1?lang=cy`)).text).toContain('Beth sy’n ei ddangos')
  }))

test('the service inspected does not see it, and a stranger is asked to sign in', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    expect((await people.asHeadOfService.get(`${made.at}/1.1`)).status).toBe(403)
    expect((await people.asStranger.get(`${made.at}/1.1`)).location).toContain('/sign-in?return=')
  }))
