/** An assessor finds their own cases and week, and nobody else's. */
import { expect, test } from 'vitest'
import { actorOf, calibratingFramework, makeAllotted } from '../../../test/make/allotted.ts'
import { withPeople } from '../../../test/people.ts'
import { finishBenchmark } from '../actions/calibration.ts'
import { openReadings } from '../store/allocation.ts'

const path = '/inspections/northshire-2012/my-cases'

test('an assessor sees their cases with day and time, and not who else reads one', () =>
  withPeople(async ({ use, asLeadInspector, asLocalAssessor }) => {
    const { person } = await actorOf(use, 'local-assessor')
    const { assessors } = await makeAllotted(use, { team: [{ person: person ?? 0, role: 'local-assessor' }] })
    expect((await asLocalAssessor.get(path)).text).toContain('You have no cases yet')
    const readers = [...assessors, person ?? 0].map(String)
    await asLeadInspector.submit('/inspections/northshire-2012/allocation', { readers, share: '50', perDay: '3' })
    const { text, html } = await asLocalAssessor.get(path)
    expect(text).toMatch(/You judge [78] cases/)
    expect(text).toMatch(/January 2012 (09:30|11:15|13:30|15:15) C0\d\d M0\d/)
    expect(text).toMatch(/0 of [78] finished; \d+ days? of fieldwork left/)
    expect(html).toMatch(/href="\/inspections\/northshire-2012\/assessments\/\d+">C0\d\d/)
    expect(html).toMatch(/data-own-ledger="\{(&quot;\d+&quot;:0,?){7,8}\}"/)
    expect(text).not.toMatch(/Ash|Birch|Cedar/)
    expect((await asLocalAssessor.get(`${path}?lang=cy`)).text).toContain('Fy achosion')
  }))

test('who has passed no benchmark is told so, with the way to one, until they have', () =>
  withPeople(async ({ use, asLocalAssessor }) => {
    const actor = await actorOf(use, 'local-assessor')
    const team = [{ person: actor.person ?? 0, role: 'local-assessor' }]
    const { slug } = await makeAllotted(use, { framework: calibratingFramework('warn'), team })
    const { text, html } = await asLocalAssessor.get(path)
    expect(text).toContain('You have not passed a benchmark case yet')
    expect(html).toContain('href="/inspections/northshire-2012/calibration"')
    const answers = [{ question: '1.2.1', value: 'sufficient', note: '' }]
    await finishBenchmark(use, { actor, slug, benchmark: 'a-case', answers })
    expect((await asLocalAssessor.get(path)).text).not.toContain('benchmark case')
  }))

test('once it is published the cases are named, and lead to no page that would be refused', () =>
  withPeople(async ({ use, asLocalAssessor }) => {
    const { person } = await actorOf(use, 'local-assessor')
    const member = { person: person ?? 0, role: 'local-assessor' }
    const { id, slug, cases } = await makeAllotted(use, { stage: 'published', team: [member] })
    await openReadings(
      use.db,
      id,
      cases[0] ?? 0,
      {
        first: new Map([[cases[0] ?? 0, member.person]]),
        second: new Map(),
        interviews: new Map(),
      },
      new Map(),
    )
    const { text, html } = await asLocalAssessor.get(`/inspections/${slug}/my-cases`)
    expect(text).toContain('C001')
    expect(html).not.toContain('/assessments/')
  }))

test('who has no part in the inspection is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asLeadInspector, asStranger }) => {
    await makeAllotted(use)
    expect((await asLeadInspector.get(path)).status).toBe(403)
    expect((await asStranger.get(path)).location).toBe(`/sign-in?return=${encodeURIComponent(path)}`)
  }))
