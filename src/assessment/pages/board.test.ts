/** The board: every reading with its progress, the forecast as chart and table, and nothing for those who are checked. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { actorOf, allottingFramework, calibratingFramework, makeAllotted } from '../../../test/make/allotted.ts'
import { workingCase, workingFramework } from '../../../test/make/case-work.ts'
import { makeReading } from '../../../test/make/reading.ts'
import { aFinish, anOperation } from '../../../test/make/operation.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { solveHere } from '../../platform/solve/highs.ts'
import { allocateCases, findDesk } from '../actions/allocate.ts'
import { findBoard } from '../actions/board.ts'
import { answerConcern } from '../actions/concerns.ts'
import { moveCase } from '../actions/move-case.ts'
import { recordOperations } from '../actions/record.ts'
import { usualWishes } from '../rules/allocation/desk.ts'

const aConcern = (assessment: number, text: string) => ({
  id: randomUUID(),
  kind: 'concern',
  assessment,
  device: 'a tablet',
  deviceClock: '2012-01-16T10:00:00.000Z',
  content: { about: 'danger', text },
})

const path = '/inspections/northshire-2012/board'

test('the lead sees every reading, also the second ones, with who, how far and what needs somebody', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { slug } = await makeAllotted(use)
    expect((await asLeadInspector.get(path)).text).toContain('Nothing is shared out yet')
    const wishes = usualWishes(await findDesk(use, { actor: aLead, slug }))
    await allocateCases(use, { actor: aLead, slug, wishes, solve: solveHere })
    const { readings } = await findBoard(use, { actor: aLead, slug })
    const one = readings[0]!
    const actor = { person: one.assessor, name: 'Ash', organisation: null, roles: ['inspector'] }
    const question = allottingFramework().sections[0]!.criteria[0]!.questions[0]!
    const operations = [anOperation(one.assessment, question.id, question.answers[0]!.id), aFinish(one.assessment)]
    await recordOperations(use, { actor, operations })
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toMatch(/Complete 0 of 22 readings Begun 1/)
    expect(text).toMatch(/C001 First (Ash|Birch|Cedar) In progress 1 of \d+/)
    expect(text).toMatch(/C\d+ Second (Ash|Birch|Cedar) Not started/)
    expect(html).toMatch(/<svg [^>]*class="chart"/)
    expect(html).toContain('data-live="/inspections/northshire-2012/board/events"')
  }))

test('it lists each concern with its answer and no word of it, each case moved by hand, and who is not calibrated', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { slug, assessors } = await makeAllotted(use, { framework: calibratingFramework('warn') })
    const ask = { actor: aLead, slug }
    const wishes = usualWishes(await findDesk(use, ask))
    await allocateCases(use, { ...ask, wishes: { ...wishes, secondShare: 0 }, solve: solveHere })
    const { readings } = await findBoard(use, ask)
    const one = readings[0]!
    const to = assessors.find(person => person !== one.assessor) ?? 0
    await moveCase(use, { ...ask, reference: 'C001', kind: 'first', to, reason: 'knows the court' })
    const actor = { person: to, name: 'Birch', organisation: null, roles: ['inspector'] }
    const [first, second] = [aConcern(one.assessment, 'Nobody fetched him.'), aConcern(one.assessment, 'He was hit.')]
    await recordOperations(use, { actor, operations: [first, second] })
    await answerConcern(use, { ...ask, concern: first.id, answer: 'Fetched at noon.' })
    const { text } = await asLeadInspector.get(path)
    expect(text).toMatch(/Urgent concerns 2 1 not answered/)
    expect(text).toMatch(/C001 [^|]*? (Ash|Birch|Cedar) Answered/)
    expect(text).toContain('1 concern')
    expect(text).not.toMatch(/fetched|was hit/i)
    expect(text).toMatch(/C001 First (Ash|Birch|Cedar) (Ash|Birch|Cedar) .*knows the court/)
    expect(text).toContain('reads cases without having passed a benchmark case')
    expect(text).toContain('A day needed')
  }))

test('contested dates, verdicts, levels and answers are counted, named, and lead to where they are settled', () =>
  withPeople(async ({ use, asLeadInspector, asLocalAssessor }) => {
    const { slug, assessment, at } = await makeReading(use, { framework: workingFramework(), attributes: workingCase })
    const actor = await actorOf(use, 'local-assessor')
    const sent = (kind: string, content: object) => ({
      id: randomUUID(),
      kind,
      content: { ...content, replaces: [] },
      assessment,
      device: 'a tablet',
      deviceClock: '2012-01-16T10:00:00.000Z',
    })
    const verdict = { rule: 'first-plan', outcome: 'late', reason: 'The order was varied.' }
    const operations = [
      sent('record-event', { event: 'plan', on: '2012-01-12' }),
      sent('record-event', { event: 'plan', on: '2012-01-17' }),
      sent('timeliness', { ...verdict, verdict: 'confirmed' }),
      sent('timeliness', { ...verdict, verdict: 'overruled' }),
      sent('level', { question: '1.1.1a', level: 'community', reason: '' }),
      sent('level', { question: '1.1.1a', level: 'custody', reason: 'Two weeks were served.' }),
      anOperation(assessment, '1.1.2', 'yes'),
      anOperation(assessment, '1.1.2', 'no'),
    ]
    await recordOperations(use, { actor, operations })
    const four = '1 answer contested, 1 date contested, 1 verdict on a deadline contested, 1 level contested'
    const board = await asLeadInspector.get(`/inspections/${slug}/board`)
    expect(board.text).toContain(`Contested 4 ${four}`)
    const mine = await asLocalAssessor.get(`/inspections/${slug}/my-cases`)
    expect(mine.text).toContain(four)
    for (const { html } of [board, mine]) {
      expect(html).toContain(`href="${at}">1 answer contested</a>`)
      expect(html).toContain(`href="/inspections/${slug}/case-record/${assessment}">Date contested: Plan finished</a>`)
      expect(html).toContain(`case-record/${assessment}">Verdict on a deadline contested: First plan</a>`)
      expect(html).toContain(`href="${at}/1.1#q-1.1.1a">Level contested: Setting</a>`)
    }
    expect((await asLocalAssessor.get(at)).text).toContain(`3 unanswered, ${four}`)
    // Whoever sees both days enters one of them again.
    await asLocalAssessor.submit(`/inspections/${slug}/case-record/${assessment}`, {
      ...{ deed: 'enter', event: 'plan', found: 'done', 'on-day': '17', 'on-month': '1', 'on-year': '2012' },
    })
    const { text } = await asLeadInspector.get(`/inspections/${slug}/board`)
    expect(text).toContain('Contested 3 ')
    expect(text).not.toContain('Date contested')
  }))

test('it is in Welsh too', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeAllotted(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Bwrdd')
  }))

test('an assessor may not watch it nor follow its news, nor a head of service; a stranger is asked to sign in', () =>
  withPeople(async ({ use, asLocalAssessor, asHeadOfService, asStranger }) => {
    await makeAllotted(use)
    for (const visitor of [asLocalAssessor, asHeadOfService]) {
      expect((await visitor.get(path)).status).toBe(403)
      expect((await visitor.get(`${path}/events`)).status).toBe(403)
    }
    expect((await asStranger.get(path)).location).toContain('/sign-in')
    expect((await asStranger.get(`${path}/events`)).status).toBe(403)
  }))
