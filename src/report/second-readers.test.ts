/** A second reader learns nothing of the first one's answers from any page, however often they look; then all of it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actorOf } from '../../test/make/allotted.ts'
import { reportFramework } from '../../test/make/report.ts'
import { aFinish, anOperation } from '../../test/make/operation.ts'
import { insufficient, judge, makeTwice } from '../../test/make/twice.ts'
import type { Answer, People } from '../../test/people.ts'
import { withPeople } from '../../test/people.ts'
import type { Framework } from '../framework/rules/framework.ts'
import { takeScoresIn } from '../findings/actions/take-in.ts'
import { writePassage } from '../findings/actions/write.ts'
import { readPassages, readReading } from '../findings/store.ts'
import { use as useOf } from '../platform/use.ts'
import { scoreInspection } from '../scoring/actions/score-inspection.ts'
import type { AnswerOperation } from '../assessment/rules/operation.ts'
import { saveAllocation } from '../assessment/store/allocation.ts'
import type { Twice } from '../assessment/store/double.ts'
import { readTwice } from '../assessment/store/double.ts'
import { recordOperations } from '../assessment/actions/record.ts'

const home = '/inspections/northshire-2012'
const late = { id: 'late', text: { en: 'Too late', cy: 'Yn rhy hwyr' } }

/** The tiny framework with a reason that may stand beside any judgement. */
const withReasons = (): Framework => {
  const framework = reportFramework
  return {
    ...framework,
    sections: framework.sections.map(section => ({
      ...section,
      criteria: section.criteria.map(criterion => ({
        ...criterion,
        questions: criterion.questions.map(question =>
          question.kind === 'judgement' ? { ...question, reasons: [late] } : question,
        ),
      })),
    })),
  }
}

/** C001 is read by Ash and, a second time, by the lead; C002, which is judged, by Ash and Birch. Ash writes a finding. */
async function makeBlindLead({ use }: People) {
  const lead = await actorOf(use, 'lead-inspector')
  const made = await makeTwice(use, { lead: lead.person, framework: withReasons() })
  const [one, two] = (await readTwice(use.db, made.id)) as [Twice, Twice]
  const [ash, birch] = [made.ash.person ?? 0, made.birch.person ?? 0]
  const first = new Map([one, two].map(({ case: id }) => [id, ash]))
  const second = new Map([
    [one.case, lead.person ?? 0],
    [two.case, birch],
  ])
  await saveAllocation(use.db, made.id, { first, second, interviews: new Map() }, new Map())
  const [blind, open] = (await readTwice(use.db, made.id)) as [Twice, Twice]
  await judge(use, made.ash, open.first)
  return { ...made, lead, blind }
}

const choices = {
  '1.1.1a': ['sufficient', 'insufficient', 'not_applicable'],
  '1.1.1b': ['sufficient', 'insufficient', 'not_applicable'],
  '1.1.2': ['yes', 'no', 'not_applicable'],
  '1.2.1': ['sufficient', 'insufficient', 'not_applicable'],
}

/** What somebody may have said in a case. */
const said = fc.record({
  values: fc.record(
    Object.fromEntries(Object.entries(choices).map(([id, values]) => [id, fc.constantFrom(...values)])) as {
      [Id in keyof typeof choices]: fc.Arbitrary<string>
    },
  ),
  reasoned: fc.boolean(),
})

type Said = typeof said extends fc.Arbitrary<infer One> ? One : never

/** What they say now in the place of what they said before. */
const operationsOf = (assessment: number, { values, reasoned }: Said, before: readonly AnswerOperation[] = []) =>
  Object.entries(values).map(([question, value]) =>
    anOperation(assessment, question, value, {
      base: before.find(each => each.question === question)?.id ?? null,
      note: value === 'insufficient' ? 'Seen in the plan.' : '',
      reasons: reasoned && value === 'insufficient' ? ['late'] : [],
    }),
  )

/** Every address of the server that tells something of an inspection, but streams, which say a number alone. */
const addresses = ({ server }: People, assessment: number, passage: number): readonly string[] =>
  server.routesDeclared
    .filter(route => route.startsWith('GET ') && (route.includes(':inspection') || route === 'GET /inspections'))
    .filter(route => !/\/(events|editing|live)$/.test(route))
    .flatMap(route => {
      const at = route
        .slice('GET '.length)
        .replace(':inspection', 'northshire-2012')
        .replace(':assessment', String(assessment))
        .replace(':criterion', '1.2')
        .replace(':section', '1')
        .replace(':question', '1.2.1')
        .replace(':case', 'C001')
        .replace(':reference', 'C001')
        .replace(':passage', String(passage))
        .replace(':part', 'section-1')
      return at.endsWith('/figures/:figure') ? [at.replace(':figure', '1.2.1')] : [at.replace(/:\w+/g, '1')]
    })
    .concat(`${home}?part=headlines`, `${home}/questions/1.1.1a`, `${home}/criteria/1.1`)

/** What is the same each time: without tokens, and the number of the last change. */
const plain = ({ status, html }: Answer): string =>
  `${status} ${html}`
    .replace(/nonce="[^"]*"/g, '')
    .replace(/name="_csrf" value="[^"]*"/g, '')
    .replace(/data-live-at="\d+"/g, '')
    .replace(/req-\w+|[0-9a-f]{8}-[0-9a-f-]{27}/g, '')

const look = async (people: People, at: readonly string[]): Promise<Map<string, string>> => {
  const seen = new Map<string, string>()
  for (const each of at) seen.set(each, plain(await people.asLeadInspector.get(each)))
  return seen
}

test('whatever the first reader answers, everything that the second one can open stays the same', () =>
  withPeople(async people => {
    const { use } = people
    const { ash, slug, blind } = await makeBlindLead(people)
    const [start, ...others] = fc.sample(said, { numRuns: 3, seed: 7 }) as [Said, Said, Said]
    let last = operationsOf(blind.first, start)
    await recordOperations(use, { actor: ash, operations: last })
    // Somebody who sees all figures writes with them.
    const text = { en: 'Ash found {1.1.1a} and {1.2.1}.', cy: null }
    const finding = { kind: 'finding', place: '1.2', side: 'strength', text, details: {} } as const
    const written = await writePassage(use, { actor: ash, slug, ...finding })
    const at = addresses(people, blind.second, written.ok ? written.value : 0)
    const before = await look(people, at)
    expect([...before.values()].filter(page => page.startsWith('200')).length).toBeGreaterThan(30)
    for (const one of others) {
      last = operationsOf(blind.first, one, last)
      await recordOperations(use, { actor: ash, operations: last })
      const after = await look(people, at)
      for (const each of at) expect([each, after.get(each)]).toEqual([each, before.get(each)])
    }
    // That the other has finished is shown on the board; of what they said still nothing.
    last = operationsOf(blind.first, { ...start, reasoned: true }, last)
    const operations = [...last, aFinish(blind.first)]
    const { receipts } = await recordOperations(use, { actor: ash, operations })
    expect(receipts.at(-1)).toMatchObject({ outcome: 'kept' })
    const after = await look(people, at)
    for (const each of at.filter(one => !one.endsWith('/board')))
      expect([each, after.get(each)]).toEqual([each, before.get(each)])
  }))

test('the page says how many cases its figures leave out; once both are finished they are whole, for documents too', () =>
  withPeople(async people => {
    const { use, asLeadInspector, asProgrammeManager } = people
    const { ash, lead, blind } = await makeBlindLead(people)
    await judge(use, ash, blind.first, { '1.2.1': { ...insufficient('No plan.'), reasons: ['late'] } })
    const question = `${home}/questions/1.2.1`
    const counts = ({ text }: Answer) => /(\d+ of \d+)/.exec(text)?.[1]
    const shown = await asLeadInspector.get(question)
    expect(shown.text).toContain('The figures here leave out 1 case that you judge without seeing')
    expect([counts(shown), counts(await asProgrammeManager.get(question))]).toEqual(['1 of 1', '1 of 2'])
    expect((await asLeadInspector.get(`${home}?part=headlines&lang=cy`)).text).toContain('gadael allan 1 achos')
    const report = await asLeadInspector.get(`${home}/report.pdf?lang=en`)
    expect([report.status, report.text.includes('opens to you when both readings')]).toEqual([409, true])
    await judge(use, lead, blind.second)
    const whole = await asLeadInspector.get(question)
    expect([counts(whole), whole.text.includes('leave out')]).toEqual(['1 of 2', false])
    expect((await asLeadInspector.get(`${home}/report`)).status).not.toBe(409)
  }))

test('figures that somebody else saw beside a text are not shown to a second reader, in its history neither', () =>
  withPeople(async people => {
    const { use, asLeadInspector, asProgrammeManager } = people
    const { ash, slug, blind } = await makeBlindLead(people)
    await judge(use, ash, blind.first, { '1.2.1': { ...insufficient('No plan.'), reasons: ['late'] } })
    const text = { en: 'We found {1.2.1 k of n}.', cy: null }
    const finding = { kind: 'finding', place: '1.2', side: 'strength', text, details: {} } as const
    const written = await writePassage(use, { actor: ash, slug, ...finding })
    const base = anOperation(blind.first, '1.2.1', 'not_applicable')
    await recordOperations(use, { actor: ash, operations: [base] })
    const pages = ['findings', 'findings/1.2', `passages/${written.ok ? written.value : 0}`, 'report/edit/section-1']
    for (const page of pages) {
      const shown = await asLeadInspector.get(`${home}/${page}`)
      expect([page, shown.status, shown.text.includes('1 of 2')]).toEqual([page, 200, false])
    }
    expect((await asProgrammeManager.get(`${home}/findings/1.2`)).text).toContain('1 of 2')
  }))

test('the first reader’s own answers are in their figures at once, and nothing tells them that the case is read twice', () =>
  withPeople(async ({ use }) => {
    const { ash, readings, slug } = await makeTwice(use)
    await judge(use, ash, readings[0]?.first ?? 0)
    const acting = useOf({ db: use.db, now: use.now, actor: ash, remarks: new Set() })
    const { scores, leftOut } = await scoreInspection(acting, { actor: ash, slug })
    expect([scores.questions[3]?.scoreable, leftOut.cases.size]).toEqual([1, 0])
  }))

test('what such a reader writes is marked for others as written by other figures, and takes nothing in for them', () =>
  withPeople(async ({ use }) => {
    const { ash, birch, readings, slug, id } = await makeTwice(use)
    for (const { first } of readings) await judge(use, ash, first)
    await judge(use, birch, readings[0]?.second ?? 0)
    const acting = useOf({ db: use.db, now: use.now, actor: birch })
    const text = { en: 'We found {1.2.1}.', cy: null }
    const finding = { kind: 'finding', place: '1.2', side: 'strength', text, details: {} } as const
    await writePassage(acting, { actor: birch, slug, ...finding })
    const [passage] = await readPassages(use.db, id)
    expect(passage?.latest.seen['1.2.1']).toMatchObject({ sufficient: 1, scoreable: 1 })
    await takeScoresIn(acting, { actor: birch, slug })
    expect(await readReading(use.db, id)).toBeNull()
  }))
