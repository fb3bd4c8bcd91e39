/** The lead inspector puts a team together. */
import { expect, test } from 'vitest'
import { findActor } from '../../access/actions.ts'
import { addPerson } from '../../access/store/accounts.ts'
import { addDemonstrationPerson, keepOrganisation } from '../../access/store.ts'
import type { Use } from '../../platform/use.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { makeInspection } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'

const path = '/inspections/northshire-2012/team'

const anInspector = async (use: Use, name: string): Promise<number> =>
  addDemonstrationPerson(use.db, {
    name,
    organisation: await keepOrganisation(use.db, 'inspectorate', { en: 'Inspectors', cy: 'Arolygwyr' }),
    role: 'inspector',
  })

test('people join with the part that they hold, and leave again before fieldwork', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id } = await makeInspection(use, { stage: 'announced' })
    const [ash, birch] = [await anInspector(use, 'Ash'), await anInspector(use, 'Birch')]
    const sent = await asLeadInspector.submit(path, { people: [`${ash} inspector`, `${birch} inspector`] })
    expect([sent.status, sent.location]).toEqual([303, path])
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('2 people have joined the team.')
    expect(text).toMatch(/Ash Inspector Take Ash out Birch Inspector/)
    await asLeadInspector.submit(path, { leaving: String(ash) })
    expect((await asLeadInspector.get(path)).text).toContain('Ash has left the team.')
    const events = (await readJournal(use.db, { inspection: id })).map(({ event }) => event)
    expect(events.slice(-3)).toEqual(['inspection.team-joined', 'inspection.team-joined', 'inspection.team-left'])
  }))

test('nobody chosen is asked for; the last lead stays; in fieldwork nobody leaves', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const member = await anInspector(use, 'Cedar')
    await makeInspection(use, { stage: 'fieldwork', team: [{ person: member, role: 'inspector' }] })
    const empty = await asLeadInspector.submit(path)
    expect([empty.status, empty.text.includes('Choose who joins the team.')]).toEqual([422, true])
    expect((await asLeadInspector.get(path)).html).not.toContain('name="leaving"')
    const stays = await asLeadInspector.submit(path, { leaving: String(member) })
    expect([stays.status, stays.text.includes('can’t be taken out')]).toEqual([422, true])
    expect((await asLeadInspector.submit(path, { leaving: '900' })).status).toBe(422)
  }))

test('somebody of a partner inspectorate joins as an inspector, of this inspection alone', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeInspection(use, { stage: 'announced' })
    const organisation = await keepOrganisation(use.db, 'partner-inspectorate', { en: 'Ofsted', cy: 'Ofsted' })
    const person = await addPerson(use.db, { name: 'Elder', email: 'elder@example.gov.uk', organisation, role: null })
    await asLeadInspector.submit(path, { people: `${person ?? 0} inspector` })
    expect((await asLeadInspector.get(path)).text).toContain('Elder Inspector')
    expect(await findActor(use, person ?? 0)).toMatchObject({ roles: [], organisation })
  }))

test('who is needed elsewhere at the same time is said before they join, and accepted by saying so', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const ash = await anInspector(use, 'Ash')
    await makeInspection(use, { slug: 'southshire-2012', team: [{ person: ash, role: 'inspector' }] })
    await makeInspection(use, { stage: 'announced' })
    const birch = await anInspector(use, 'Birch')
    const form = { people: [`${ash} inspector`, `${birch} inspector`] }
    const again = await asLeadInspector.submit(path, form)
    expect([again.status, again.text]).toEqual([
      422,
      expect.stringContaining('is needed at Northshire at the same time'),
    ])
    expect(again.html).toMatch(new RegExp(`value="${ash} inspector" checked`))
    expect((await asLeadInspector.get(path)).text).not.toContain('Take Birch out')
    expect((await asLeadInspector.submit(path, { ...form, accept: 'yes' })).status).toBe(303)
  }))

test('whoever works for the service is refused, with the reason', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const organisation = await keepOrganisation(use.db, 'service', { en: 'Northshire', cy: 'Northshire' })
    await makeInspection(use, { stage: 'announced', organisation })
    const person = await addDemonstrationPerson(use.db, { name: 'Dogwood', organisation, role: 'local-assessor' })
    const ash = await anInspector(use, 'Ash')
    const both = { people: [`${ash} inspector`, `${person} local-assessor`] }
    const { status, text } = await asLeadInspector.submit(path, both)
    expect(status).toBe(422)
    expect((await asLeadInspector.get(path)).text).not.toContain('Take Ash out')
    expect(text).toContain('nobody inspects their own service')
  }))

test('it is in Welsh too', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeInspection(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Pwy sy’n ymuno â’r tîm')
  }))

test('who plans no inspections may not see it, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asLocalAssessor, asStranger }) => {
    await makeInspection(use, { stage: 'announced' })
    expect((await asHeadOfService.get(path)).status).toBe(403)
    expect((await asLocalAssessor.get(path)).status).toBe(403)
    expect((await asStranger.get(path)).location).toBe(`/sign-in?return=${encodeURIComponent(path)}`)
  }))
