/** Nothing is published unsigned: each signs in turn for the very text, and a change makes signatures void. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { actorOf } from '../../../test/make/allotted.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makeSignedReport, signAll, signedFramework, signNext } from '../../../test/make/sign-off.ts'
import { whileAt } from '../../../test/make/while-at.ts'
import { createDemonstrationPeople } from '../../access/actions.ts'
import { exampleOrganisations } from '../../../test/people.ts'
import { stranger } from '../../platform/pure/actor.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { readLetters } from '../../platform/db/outbox.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Use } from '../../platform/use.ts'
import { tellOfSignOff } from '../on.ts'
import { reportSentBack, reportSigned } from '../rules/events.ts'
import { openCorrection, publishCorrection } from './correction.ts'
import { findReport } from './make.ts'
import { publishReport } from './publish.ts'
import { findSignOff, isSignedOff, sendBack, signReport } from './sign-off.ts'
import { saveTexts } from './write.ts'
import { findInspection, moveInspection } from '../../inspection/actions.ts'

const within = (run: (use: Use, slug: string, id: number) => Promise<void>) =>
  inTransaction(async use => {
    await createDemonstrationPeople(use, exampleOrganisations)
    const { id, slug } = await makeSignedReport(use)
    await run(use, slug, id)
  })

const rewrite = (use: Use, inspection: number) =>
  saveTexts(use, {
    actor: aLead,
    inspection,
    framework: signedFramework,
    yaml: "parts: { foreword: ['Rewritten.'] }\ncommentaries: { '2': [ 'What was planned was done.' ] }",
  })

const states = async (use: Use, actor: Actor, slug: string) =>
  (await findSignOff(use, { actor, slug })).standing.steps.map(({ state }) => state)

test('signed by all three it may be published, and not before', () =>
  within(async (use, slug, id) => {
    const unsigned: unknown = await whileAt(use, id, 'published', () =>
      publishReport(use, { actor: aLead, slug }),
    ).catch((error: unknown) => error)
    expect(unsigned instanceof Problem && unsigned.details.name).toBe('report.not-signed')
    await signAll(use, slug)
    const inspection = await findInspection(use, { actor: aLead, slug })
    expect(await isSignedOff(use, inspection)).toBe(true)
    // The day of publication is no change of what was signed.
    await whileAt(use, id, 'published', () => publishReport(use, { actor: aLead, slug }))
  }))

test('a sentence that is changed voids the signatures, and says what was signed and what stands there now', () =>
  within(async (use, slug, id) => {
    const lead = await actorOf(use, 'lead-inspector')
    await signNext(use, slug, lead)
    await rewrite(use, id)
    const { standing, differences } = await findSignOff(use, { actor: lead, slug })
    expect(standing.steps.map(({ state }) => state)).toEqual(['void', 'waiting', 'waiting'])
    const differing = differences.get('lead') ?? []
    expect(differing.find(({ place }) => place.en === 'Foreword')).toMatchObject({
      then: ['We read 4 cases.'],
      now: ['Rewritten.'],
    })
    expect(differing.map(({ place }) => place.en)).toContain('Rhagair (Welsh)')
  }))

test('nobody signs out of turn, in a role that is not the step’s, or two steps of one report', () =>
  within(async (use, slug) => {
    const chief = await actorOf(use, 'chief-inspector')
    const lead = await actorOf(use, 'lead-inspector')
    await expect(signNext(use, slug, chief)).rejects.toMatchObject({ details: { status: 403 } })
    await signNext(use, slug, lead)
    const both = { ...lead, roles: ['lead-inspector', 'programme-manager'] }
    const { mayNow } = await findSignOff(use, { actor: both, slug })
    expect(!mayNow.may && mayNow.why.en).toContain('You have signed another step')
    await expect(signNext(use, slug, both)).rejects.toMatchObject({ details: { status: 403 } })
  }))

test('a lead inspector who has no part in this inspection does not sign it', () =>
  within(async (use, slug) => {
    const other = { ...(await actorOf(use, 'lead-inspector')), person: 4242 }
    await expect(signNext(use, slug, other)).rejects.toMatchObject({ details: { status: 403 } })
  }))

test('each point is to be confirmed, and for the text that was seen', () =>
  within(async (use, slug, id) => {
    const lead = await actorOf(use, 'lead-inspector')
    const { hash } = await findSignOff(use, { actor: lead, slug })
    await rewrite(use, id)
    const done = await signReport(use, { actor: lead, slug, checked: [], hash })
    expect(done.ok ? [] : done.problems.map(({ field }) => field)).toEqual(['hash', 'checked'])
    expect(await states(use, lead, slug)).toEqual(['next', 'waiting', 'waiting'])
  }))

test('sent back with a reason it begins anew, and without one it is not sent', () =>
  within(async (use, slug) => {
    await signNext(use, slug, await actorOf(use, 'lead-inspector'))
    const head = await actorOf(use, 'programme-manager')
    expect((await sendBack(use, { actor: head, slug, reason: ' ' })).ok).toBe(false)
    expect((await sendBack(use, { actor: head, slug, reason: 'The foreword is unclear.' })).ok).toBe(true)
    expect(await states(use, head, slug)).toEqual(['next', 'waiting', 'waiting'])
    await signAll(use, slug)
    expect(await states(use, head, slug)).toEqual(['signed', 'signed', 'signed'])
  }))

test('a correction is signed again by all three before it is published, and what was decided before is kept', () =>
  within(async (use, slug, id) => {
    await signAll(use, slug)
    const day = '2026-11-21'
    const held = ['report', 'checks', 'disclosure', 'signatures'] as const
    await moveInspection(use, { actor: aLead, inspection: id, to: 'published', on: day, held })
    await publishReport(use, { actor: aLead, slug })
    await openCorrection(use, { actor: aLead, slug, reason: { en: 'A sentence was wrong.', cy: 'Brawddeg anghywir.' } })
    await rewrite(use, id)
    const publish = () => publishCorrection(use, { actor: aLead, slug, origin: '' })
    await expect(publish()).rejects.toMatchObject({ details: { name: 'report.not-signed' } })
    await signAll(use, slug)
    await publish()
    expect((await findReport(use, { actor: stranger, slug, language: 'en' })).editions).toHaveLength(2)
  }))

const hear = async (use: Use, inspection: number, event: string, details: Record<string, unknown>) => {
  const entry = { inspection, event, details } as unknown as Parameters<ReturnType<typeof tellOfSignOff>['hear']>[1]
  await tellOfSignOff({ origin: 'https://inspections.example' }).hear(use, entry)
}

test('whoever is next is asked by letter, and those who had signed are told when it is sent back', () =>
  within(async (use, slug, id) => {
    const [lead, head] = [await actorOf(use, 'lead-inspector'), await actorOf(use, 'programme-manager')]
    await sql`update access.person set demonstration = false, email = 'p' || id || '@example.gov.uk'`.execute(use.db)
    const to = async () =>
      (await readLetters(use.db)).map(letter => [letter.to, letter.body ?? ''] as const).toReversed()
    const address = ({ person }: Actor) => `p${String(person)}@example.gov.uk`
    await hear(use, id, 'inspection.moved', { to: 'sign-off' })
    expect((await to()).map(([email]) => email)).toContain(address(lead))
    await signNext(use, slug, lead)
    await hear(use, id, reportSigned, { step: 'lead' })
    expect((await to()).at(-1)?.[0]).toBe(address(head))
    expect((await to()).at(-1)?.[1]).toContain('https://inspections.example/inspections/northshire-2012/sign-off')
    await sendBack(use, { actor: head, slug, reason: 'The foreword is unclear.' })
    await hear(use, id, reportSentBack, { step: 'head' })
    const [email, body] = (await to()).at(-1) ?? []
    expect([email, body?.includes('“The foreword is unclear.”')]).toEqual([address(lead), true])
  }))

test('the record is only added to, and a stranger reads none of it', () =>
  within(async (use, slug) => {
    await signNext(use, slug, await actorOf(use, 'lead-inspector'))
    await expect(findSignOff(use, { actor: stranger, slug })).rejects.toThrow(Problem)
    await expect(sql`update report.signature set reason = 'x'`.execute(use.db)).rejects.toThrow(/permission denied/)
  }))
