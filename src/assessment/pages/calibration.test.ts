/** Who is calibrated: an assessor sees their own benchmark, the lead sees the team and may let somebody begin. */
import { expect, test } from 'vitest'
import { actorOf } from '../../../test/make/allotted.ts'
import { tinyFramework } from '../../../test/make/framework-folder.ts'
import { makeInspection } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../../framework/actions.ts'
import type { Use } from '../../platform/use.ts'

const path = '/inspections/northshire-2012/calibration'
const form = { 'q-C1a': 'poor', 'q-C1a-note': '', 'q-C1b': 'poor', 'q-C1b-note': '', do: 'finish' }

async function makeTeam(use: Use) {
  const framework = await tinyFramework()
  await loadEdition(use, framework)
  const { person } = await actorOf(use, 'local-assessor')
  return makeInspection(use, { framework, stage: 'sampled', team: [{ person: person ?? 0, role: 'local-assessor' }] })
}

test('the lead sees who has not passed, and lets them begin for a reason, which stays to be read', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeTeam(use)
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toContain('At least 50% of the agreed answers pass. What passes is our choice')
    expect(text).toMatch(/Not taken None/)
    const value = /name="person" type="radio" value="(\d+)"/g
    const people = [...html.matchAll(value)].map(match => match[1] ?? '')
    const without = await asLeadInspector.submit(path, { person: people.at(-1) ?? '', reason: ' ' })
    expect([without.status, without.text.includes('Say why they may begin')]).toEqual([422, true])
    await asLeadInspector.submit(path, { person: people.at(-1) ?? '', reason: 'Assessed with us in May' })
    expect((await asLeadInspector.get(path)).text).toContain('May begin without: Assessed with us in May')
  }))

test('an assessor sees their own benchmark and nobody else’s result; after passing the lead sees it', () =>
  withPeople(async ({ use, asLocalAssessor, asLeadInspector }) => {
    await makeTeam(use)
    const { text } = await asLocalAssessor.get(path)
    expect(text).toContain('Judge The dinghy')
    expect(text).not.toContain('The team')
    await asLocalAssessor.submit(`${path}/the-dinghy`, form)
    expect((await asLeadInspector.get(path)).text).toMatch(/Yes 1 of 2 \(50%\)/)
  }))

test('wherever cases are shared out, the lead is warned about somebody who has neither passed nor been let begin', () =>
  withPeople(async ({ use, asLeadInspector, asLocalAssessor }) => {
    await makeTeam(use)
    const allocation = '/inspections/northshire-2012/allocation'
    expect((await asLeadInspector.get(allocation)).text.match(/not calibrated yet/g)).toHaveLength(2)
    await asLocalAssessor.submit(`${path}/the-dinghy`, form)
    expect((await asLeadInspector.get(allocation)).text.match(/not calibrated yet/g)).toHaveLength(1)
  }))

test('it is in Welsh too', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeTeam(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Graddnodi')
  }))

test('a head of service is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asStranger }) => {
    await makeTeam(use)
    expect((await asHeadOfService.get(path)).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
