/** Agreement: the share, kappa and AC1 with intervals and numbers, by assessor and question, and drift by day. */
import { expect, test } from 'vitest'
import { actorOf } from '../../../test/make/allotted.ts'
import { insufficient, judge, makeTwice } from '../../../test/make/twice.ts'
import { withPeople } from '../../../test/people.ts'
import { moderate } from '../../assessment/actions/double.ts'
import type { Use } from '../../platform/use.ts'

const path = '/inspections/northshire-2012/agreement'

async function makeCompared(use: Use) {
  const lead = await actorOf(use, 'lead-inspector')
  const made = await makeTwice(use, { lead: lead.person })
  const [one, two] = made.readings
  await judge(use, made.ash, one!.first)
  await judge(use, made.birch, one!.second, { '1.2.1': insufficient('Thin') })
  await judge(use, made.ash, two!.first)
  await judge(use, made.birch, two!.second)
  return { ...made, lead }
}

test('agreement is told over all, by assessor and by question, with numbers and intervals, and why kappa misleads', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeCompared(use)
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toContain('2 of the 2 cases that are read twice have been finished by both readers')
    expect(text).toMatch(/Answers compared 5 of 6 The same 83% \d+% to \d+%/)
    expect(text).toMatch(/Gwet’s AC1 0\.\d\d .* to .* Cohen’s kappa 0\.00/)
    expect(text).toMatch(/Birch 5 of 6 83% .* 1 0/)
    expect(text).toMatch(/1\.2\.1 Was 1\.2\.1 done well enough\? 1 of 2 50%/)
    expect(text).toContain('Why kappa misleads here')
    expect(text).toMatch(/Ash, .* 2 6 of 6 100%/)
    expect(html.match(/<svg [^>]*class="chart"/g)).toHaveLength(2)
  }))

test('each criterion has both coefficients with their intervals and how many answers were compared, as questions have', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeCompared(use)
    const { html } = await asLeadInspector.get(path)
    const [, byCriterion = ''] = html.split('By criterion</h2>')
    const heads = [...byCriterion.matchAll(/<th scope="col"[^>]*>([^<]*)/g)].slice(0, 5).map(([, head]) => head)
    expect(heads).toEqual(['Criterion', 'Answers compared', 'The same', 'Cohen’s kappa', 'Gwet’s AC1'])
    const rows = [...byCriterion.matchAll(/<tr class="govuk-table__row"><th scope="row".*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<td[^>]*>([^<]*)/g)].map(([, cell]) => cell),
    )
    expect(rows.find(([pairs]) => pairs === '1 of 2')).toMatchObject([
      '1 of 2',
      expect.stringMatching(/^50% \(\d+% to \d+%\)$/),
      expect.stringMatching(/^0\.00 \(/),
      expect.stringMatching(/^-?\d\.\d\d \(.* to .*\)$/),
    ])
    expect(byCriterion).toContain('kappa can be near 0')
  }))

test('moderation changes the scores and not the agreement, which is of what each said alone', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { slug, lead } = await makeCompared(use)
    const decided = { reference: 'C001', question: '1.2.1', value: 'insufficient', reason: 'Thin indeed' }
    expect((await moderate(use, { actor: lead, slug, ...decided })).ok).toBe(true)
    expect((await asLeadInspector.get(path)).text).toContain('Answers compared 5 of 6')
  }))

test('with nothing finished twice it says so, in Welsh too', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeTwice(use)
    expect((await asLeadInspector.get(path)).text).toContain('there is nothing to compare')
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('nid oes dim i’w gymharu')
  }))

test('those who are compared are refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asLocalAssessor, asHeadOfService, asStranger }) => {
    await makeTwice(use)
    expect((await asLocalAssessor.get(path)).status).toBe(403)
    expect((await asHeadOfService.get(path)).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
