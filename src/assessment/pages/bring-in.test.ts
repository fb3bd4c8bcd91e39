/** Paper and files of devices come in as the same answers as from a screen, once, however often they are brought. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { readNames } from '../../access/store/names.ts'
import { actorOf } from '../../../test/make/allotted.ts'
import { workingCase, workingFramework } from '../../../test/make/case-work.ts'
import { anOperation } from '../../../test/make/operation.ts'
import { makeReading } from '../../../test/make/reading.ts'
import type { MadeReading } from '../../../test/make/reading.ts'
import { withPeople } from '../../../test/people.ts'
import type { People } from '../../../test/people.ts'
import { recordOperations } from '../actions/record.ts'
import { standingOf } from '../rules/merge/standing.ts'
import { readAnswerEvents } from '../store/event.ts'

const opened = async ({ use }: People) => {
  const made = await makeReading(use)
  return { ...made, path: `/inspections/${made.slug}/bring-in` }
}
const eventsOf = async ({ use }: People, { assessment }: MadeReading) =>
  (await readAnswerEvents(use.db, [assessment])).get(assessment) ?? []
const table = [
  'Case,Question,Answer (box),Reasons (boxes),What shows it,Date of what was seen',
  'C001,1.1.1a,1,,In the plan.,16/01/2012',
  'C001,1.1.1b,2,,Never begun.,',
  'C001,9.9,1,,,',
  'C777,1.2.1,1,,,',
].join('\n')

test('what was typed in from paper is taken row by row, and a slip is told by its row', () =>
  withPeople(async people => {
    const made = await opened(people)
    const { text } = await people.asLocalAssessor.upload(made.path, {}, { file: table })
    expect(text).toContain('2 answers and notes were taken in.')
    expect(text).toMatch(/C001 : 2 of \d questions answered; \d questions lack something\./)
    expect(text).toContain('Row 4: There is no question “9.9”.')
    expect(text).toContain('Row 5: “C777” is no case that you judge here.')
    expect(
      (await eventsOf(people, made)).map(({ question, value, evidenceOn }) => [question, value, evidenceOn]),
    ).toEqual([
      ['1.1.1a', 'sufficient', '2012-01-16'],
      ['1.1.1b', 'insufficient', null],
    ])
  }))

test('a row that says something else than a screen did before is kept beside it, and said to be chosen between', () =>
  withPeople(async people => {
    const made = await opened(people)
    const actor = await actorOf(people.use, 'local-assessor')
    const onScreen = anOperation(made.assessment, '1.1.1a', 'insufficient', { note: 'On the screen.' })
    await recordOperations(people.use, { actor, operations: [onScreen] })
    const { text, html } = await people.asLocalAssessor.upload(made.path, {}, { file: table })
    expect(text).toContain('1 question was answered before, differently: choose which answer holds')
    expect(html).toContain(`href="${made.at}"`)
    expect(standingOf(await eventsOf(people, made)).get('1.1.1a')).toMatchObject({ state: 'contested' })
  }))

test('the same table brought in again changes nothing, and a mended row is added', () =>
  withPeople(async people => {
    const made = await opened(people)
    await people.asLocalAssessor.upload(made.path, {}, { file: table })
    const mended = table.replace('9.9', '1.2.1')
    const { text } = await people.asLocalAssessor.upload(made.path, {}, { file: mended })
    expect(text).toContain('1 answer or note was taken in. 2 were there already.')
    expect(await eventsOf(people, made)).toHaveLength(3)
  }))

test('paper of the second reading goes to its reader, and a row that could be either’s says what to type', () =>
  withPeople(async people => {
    const made = await opened(people)
    const reader = (await actorOf(people.use, 'programme-manager')).person ?? 0
    const { rows } = await sql<{ id: number }>`
      insert into assessment.case_assessment (inspection_id, case_id, kind, assessor_id)
      values (${made.inspection}, ${made.case}, 'second', ${reader}) returning id`.execute(people.use.db)
    const second = rows[0]?.id ?? 0
    const name = (await readNames(people.use.db, [reader])).get(reader) ?? ''
    const file = [
      'Case,Assessor,Question,Answer (box),Reasons (boxes),What shows it,Date of what was seen',
      `C001,${name.toUpperCase()},1.1.1a,1,,In the plan.,16/01/2012`,
      'C001,,1.1.1b,2,,Never begun.,',
    ].join('\n')
    const { text } = await people.asLeadInspector.upload(made.path, {}, { file })
    expect(text).toContain('1 answer or note was taken in.')
    expect(text).toMatch(
      /Row 3: C001 is read twice. Type who filled the form in into the column “Assessor”: Sam Okafor or/,
    )
    expect(await eventsOf(people, made)).toEqual([])
    const kept = (await readAnswerEvents(people.use.db, [second])).get(second)
    expect(kept).toMatchObject([{ question: '1.1.1a', person: reader, device: 'paper' }])
    expect((await people.asLeadInspector.upload(made.path, {}, { file })).text).toContain('1 was there already.')
  }))

test('the file of a device is brought in by the lead, counted as its assessor’s, and twice changes nothing', () =>
  withPeople(async people => {
    const made = await opened(people)
    const answer = {
      id: randomUUID(),
      kind: 'answer',
      assessment: made.assessment,
      question: '1.1.1a',
      value: 'sufficient',
      device: 'a tablet',
      deviceClock: '2012-01-16T10:00:00.000Z',
    }
    const file = JSON.stringify({
      plumbline: 'device-export',
      version: 1,
      device: 'a',
      operations: [answer, { id: 'x' }],
    })
    const refused = await people.asLocalAssessor.upload(made.path, {}, { file })
    expect([refused.status, refused.text.includes('Give it to the lead inspector')]).toEqual([422, true])
    const { text } = await people.asLeadInspector.upload(made.path, {}, { file })
    expect(text).toContain('1 answer or note was taken in. 1 was not taken.')
    expect(text).toContain('The file does not say who wrote it')
    expect((await people.asLeadInspector.upload(made.path, {}, { file })).text).toContain('1 was there already.')
    const [event] = await eventsOf(people, made)
    expect(event).toMatchObject({ id: answer.id, device: 'a tablet' })
    expect(event?.person).not.toBeNull()
  }))

test('what somebody wrote before the case went to another is theirs, whoever brings the file and judges the case now', () =>
  withPeople(async people => {
    const made = await opened(people)
    const writer = (await actorOf(people.use, 'local-assessor')).person ?? 0
    const other = (await actorOf(people.use, 'programme-manager')).person ?? 0
    const answer = anOperation(made.assessment, '1.1.1a', 'sufficient', { note: 'Mine.' })
    const wrong = { ...anOperation(made.assessment, '9.9', 'sufficient'), id: 'none' }
    const sent = { plumbline: 'device-export', version: 1, device: 'a', person: writer, operations: [answer, wrong] }
    const file = JSON.stringify({ ...sent, exportedAt: '2012-01-16T10:00:00.000Z' })
    await sql`update assessment.case_assessment set assessor_id = ${other}`.execute(people.use.db)
    const { text, html } = await people.asLeadInspector.upload(made.path, {}, { file })
    expect(text).toContain('Written by Sam Okafor, saved on 16 January 2012. 1 answer or note was taken in.')
    expect(text).toContain('C001, 9.9:')
    expect(html).toContain(`href="/inspections/${made.slug}/put-aside"`)
    expect(await eventsOf(people, made)).toMatchObject([{ person: writer, note: 'Mine.' }])
  }))

test('who wrote the file of a device may bring it in themselves, from another one', () =>
  withPeople(async people => {
    const made = await opened(people)
    const { person } = await actorOf(people.use, 'local-assessor')
    const operations = [anOperation(made.assessment, '1.1.1a', 'sufficient')]
    const file = JSON.stringify({ plumbline: 'device-export', version: 1, device: 'a', person, operations })
    expect((await people.asLocalAssessor.upload(made.path, {}, { file })).text).toContain(
      '1 answer or note was taken in',
    )
    expect(await eventsOf(people, made)).toMatchObject([{ person }])
  }))

test('a row that was taken and is mended afterwards takes its own place, and contests nothing', () =>
  withPeople(async people => {
    const made = await opened(people)
    const bring = (file: string) => people.asLocalAssessor.upload(made.path, {}, { file })
    const standing = async () => standingOf(await eventsOf(people, made)).get('1.1.1b')
    await bring(table)
    expect(await standing()).toMatchObject({ state: 'answered', value: 'insufficient' })
    const mended = table.replace('1.1.1b,2', '1.1.1b,1')
    await bring(mended)
    expect(await standing()).toMatchObject({ state: 'answered', value: 'sufficient' })
    await bring(mended)
    expect(await eventsOf(people, made)).toHaveLength(3)
    await bring(table)
    expect(await standing()).toMatchObject({ state: 'answered', value: 'insufficient' })
    expect(await eventsOf(people, made)).toHaveLength(4)
  }))

test('everything else that a device holds comes in by its file too, and what is no operation yet is put aside as it was typed', () =>
  withPeople(async people => {
    const made = await makeReading(people.use, { framework: workingFramework(), attributes: workingCase })
    const path = `/inspections/${made.slug}/bring-in`
    const sent = (kind: string, content: object) => ({
      id: randomUUID(),
      kind,
      content,
      assessment: made.assessment,
      device: 'a tablet',
      deviceClock: '2012-01-16T10:00:00.000Z',
    })
    const said = { with: 'parent', on: '2012-01-16', questions: ['1.1.1a'] }
    const whole = [
      sent('record-event', { event: 'plan', on: '2012-01-17', replaces: [], takenBack: false }),
      sent('timeliness', {
        rule: 'first-plan',
        outcome: 'late',
        verdict: 'overruled',
        reason: 'Varied.',
        replaces: [],
      }),
      sent('statement', { ...said, text: 'Nobody asked me.', replaces: [] }),
      sent('good-practice', { question: '1.2.1', text: 'A drawing.', altered: ['name'], replaces: [] }),
      sent('level', { question: '1.1.1a', level: 'custody', reason: 'Two weeks.', replaces: [] }),
    ]
    const halfWritten = sent('statement', { with: 'parent', 'on-day': '3', text: 'And then', questions: '' })
    const notSent = sent('concern', { notSent: { about: 'child-safety', text: 'Alone at' } })
    const operations = [...whole, halfWritten, notSent]
    const file = JSON.stringify({ plumbline: 'device-export', version: 1, device: 'a', operations })
    const { text } = await people.asLeadInspector.upload(path, {}, { file })
    expect(text).toContain('5 answers and notes were taken in. 2 were not taken.')
    expect((await people.asLeadInspector.upload(path, {}, { file })).text).toContain('5 were there already.')
    const shown = await people.asLocalAssessor.get(`/inspections/${made.slug}/interviews/${made.assessment}`)
    expect(shown.text).toContain('Nobody asked me.')
    const aside = await people.asLeadInspector.get(`/inspections/${made.slug}/put-aside`)
    expect(aside.text).toContain('And then')
    expect(aside.text).toContain('Alone at')
  }))

test('the form and the table to type it into are there, and a file that is neither is refused in words', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    const form = await people.asLocalAssessor.get(`${path}?file=form`)
    expect(form.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const sheet = await people.asLocalAssessor.get(`${path}?file=table`)
    expect(sheet.bytes.subarray(0, 2).toString()).toBe('PK')
    expect((await people.asLeadInspector.upload(path, {}, { file: '{"a":1}' })).text).toContain(
      'no file that a device wrote',
    )
    expect((await people.asLocalAssessor.submit(path)).text).toContain('Choose a file.')
    expect((await people.asLocalAssessor.get(`${path}?lang=cy`)).text).toContain('Ffurflen bapur')
  }))

test('the service inspected does not see it, and a stranger is asked to sign in', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    expect((await people.asHeadOfService.get(path)).status).toBe(403)
    expect((await people.asStranger.get(path)).location).toContain('/sign-in?return=')
  }))
