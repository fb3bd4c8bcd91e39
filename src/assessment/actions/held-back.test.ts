/** Where a framework blocks who has passed no benchmark, cases do not open to them, and nothing that they made is lost. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { calibratingFramework, actorOf } from '../../../test/make/allotted.ts'
import { workingFramework } from '../../../test/make/case-work.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { anOperation } from '../../../test/make/operation.ts'
import { makeReading } from '../../../test/make/reading.ts'
import type { People } from '../../../test/people.ts'
import { withPeople } from '../../../test/people.ts'
import { readAnswerEvents } from '../store/event.ts'
import { finishBenchmark, letBegin } from './calibration.ts'
import { recordOperations } from './record.ts'

/** A case of the local assessor under a framework with a benchmark, deadlines and interviews. */
const opened = async ({ use }: People, then: 'warn' | 'block') => {
  const { timeliness, caseWork, sections } = workingFramework()
  const framework = {
    ...calibratingFramework(then),
    sections,
    ...(timeliness && { timeliness }),
    ...(caseWork && { caseWork }),
    caseAttributes: workingFramework().caseAttributes,
  }
  const made = await makeReading(use, { framework })
  const at = (name: string): string => `/inspections/${made.slug}/${name}/${made.assessment}`
  const pages = [made.at, `${made.at}/1.1`, at('case-record'), at('interviews'), at('good-practice')]
  return { ...made, pages, concern: at('raise-concern'), mine: `/inspections/${made.slug}/my-cases` }
}

/** So many minutes later. */
const after = (use: People['use'], minutes: number): People['use'] => ({
  ...use,
  now: new Date(use.now.getTime() + minutes * 60_000),
})

const pass = async ({ use }: People, slug: string): Promise<void> => {
  const actor = await actorOf(use, 'local-assessor')
  const answers = [{ question: '1.2.1', value: 'sufficient', note: '' }]
  await finishBenchmark(after(use, 10), { actor, slug, benchmark: 'a-case', answers })
}

test('with "block" no page of a case opens to its assessor until a benchmark is passed; concerns are raised all the same', () =>
  withPeople(async people => {
    const { slug, pages, concern, mine } = await opened(people, 'block')
    const calibration = `/inspections/${slug}/calibration`
    for (const page of pages) expect((await people.asLocalAssessor.get(page)).location).toBe(calibration)
    const told = await people.asLocalAssessor.get(calibration)
    expect(told.text).toContain('Your cases open once you have passed a benchmark case')
    expect(told.html).toContain(`href="${calibration}/a-case"`)
    const list = await people.asLocalAssessor.get(mine)
    expect(list.text).toContain('Your cases open, and can be taken along, once you have passed a benchmark case')
    expect(list.html).toContain('data-calibrate-first')
    expect(list.html).toContain(`href="${concern}">C001</a>`)
    expect((await people.asLocalAssessor.get(concern)).status).toBe(200)
    await pass(people, slug)
    for (const page of pages) expect((await people.asLocalAssessor.get(page)).status).toBe(200)
    expect((await people.asLocalAssessor.get(mine)).html).not.toContain('data-calibrate-first')
    expect((await people.asLocalAssessor.get(calibration)).text).not.toContain('Your cases open once')
  }))

test('with "block" the lead inspector opens the case of somebody else, and lets its assessor begin for a reason', () =>
  withPeople(async people => {
    const { slug, pages } = await opened(people, 'block')
    for (const page of pages) expect((await people.asLeadInspector.get(page)).status).toBe(200)
    const { person } = await actorOf(people.use, 'local-assessor')
    await letBegin(people.use, { actor: aLead, slug, person: person ?? 0, reason: 'Judged with us last year.' })
    for (const page of pages) expect((await people.asLocalAssessor.get(page)).status).toBe(200)
  }))

test('with "warn" cases open, and nothing is said of what was made before', () =>
  withPeople(async people => {
    const { slug, assessment, pages, mine } = await opened(people, 'warn')
    for (const page of pages) expect((await people.asLocalAssessor.get(page)).status).toBe(200)
    expect((await people.asLocalAssessor.get(mine)).html).not.toContain('data-calibrate-first')
    const actor = await actorOf(people.use, 'local-assessor')
    await recordOperations(people.use, { actor, operations: [anOperation(assessment, '1.1.1a', 'sufficient')] })
    expect((await people.asLeadInspector.get(`/inspections/${slug}/board`)).text).not.toContain('before calibration')
  }))

test('what was made before calibration is taken and kept, however late it arrives, and the lead sees how much', () =>
  withPeople(async people => {
    const { slug, assessment, at, concern } = await opened(people, 'block')
    const actor = await actorOf(people.use, 'local-assessor')
    const clock = (minutes: number): string => new Date(people.use.now.getTime() + minutes * 60_000).toISOString()
    const answer = (question: string, deviceClock: string, value = 'sufficient') =>
      anOperation(assessment, question, value, { deviceClock })
    const sent = (kind: string, content: object, deviceClock: string) => ({
      ...{ id: randomUUID(), kind, content, assessment, device: 'a tablet', deviceClock },
    })
    const early = async (): Promise<string | undefined> =>
      /(\d+) judgements? made before calibration/.exec(
        (await people.asLeadInspector.get(`/inspections/${slug}/board`)).text,
      )?.[1]
    // At once, by a device and by a form that stood open.
    const { receipts } = await recordOperations(people.use, {
      actor,
      operations: [
        answer('1.1.1a', clock(-60)),
        sent('level', { question: '1.1.1a', level: 'community', reason: '' }, clock(-60)),
        sent('statement', { with: 'parent', on: '2012-01-16', text: 'Nobody asked me.', questions: [] }, clock(-60)),
      ],
    })
    expect(receipts.map(({ outcome }) => outcome)).toEqual(['kept', 'kept', 'kept'])
    const [, _csrf = ''] = /name="_csrf" value="([^"]+)"/.exec((await people.asLocalAssessor.get(concern)).html) ?? []
    const typed = { 'base-1.1.2': '', 'value-1.1.2': 'yes', 'note-1.1.2': 'In the file.' }
    await people.asLocalAssessor.post(`${at}/1.1`, { _csrf, ...typed })
    expect(await early()).toBe('3')
    await pass(people, slug)
    // Made in a place without a network before, received after; and one made after.
    const late = [answer('1.1.1b', clock(-30)), answer('1.2.1', clock(30))]
    const arrived = await recordOperations(after(people.use, 60), { actor, operations: late })
    expect(arrived.receipts.map(({ outcome }) => outcome)).toEqual(['kept', 'kept'])
    expect((await readAnswerEvents(people.use.db, [assessment])).get(assessment)).toHaveLength(4)
    expect(await early()).toBe('4')
  }))
