/** An inspection is planned, moved and found as its rules allow, on a real database. */
import { expect, test } from 'vitest'
import { inTransaction } from '../../test/database.ts'
import { makeFramework } from '../../test/make/framework.ts'
import { aLead, makeInspection } from '../../test/make/inspection.ts'
import { readJournal } from '../platform/db/journal.ts'
import { stranger } from '../platform/pure/actor.ts'
import { findInspection, listInspections, moveInspection, planInspection, recordMilestone } from './actions.ts'
import { readPassages } from './store.ts'

const framework = makeFramework({
  timetable: [
    {
      id: 'visit',
      title: { en: 'Visit', cy: 'Ymweliad' },
      after: null,
      offset: { from: 0, to: 0, unit: 'days' },
      provenance: { kind: 'unconfirmed', note: 'made for a test' },
    },
    {
      id: 'draft',
      title: { en: 'Draft', cy: 'Drafft' },
      after: 'visit',
      offset: { from: 4, to: 6, unit: 'weeks' },
      provenance: { kind: 'unconfirmed', note: 'made for a test' },
    },
  ],
})

test('a planned inspection pins its edition and has its timetable', () =>
  inTransaction(async use => {
    const { slug } = await makeInspection(use, { framework, caseload: 100 })
    const found = await findInspection(use, { actor: aLead, slug })
    expect(found).toMatchObject({ stage: 'planned', frameworkHash: framework.hash, caseload: 100, synthetic: true })
    expect(found.service.region.en).toBe('North East')
    expect(found.milestones.map(({ step, plannedFrom, plannedTo }) => [step, plannedFrom, plannedTo])).toEqual([
      ['visit', '2012-01-16', '2012-01-16'],
      ['draft', '2012-02-13', '2012-02-27'],
    ])
  }))

test('a move is kept with its day and in the journal', () =>
  inTransaction(async use => {
    const { id, slug } = await makeInspection(use)
    const moved = await moveInspection(use, { actor: aLead, inspection: id, to: 'announced', on: '2011-12-01' })
    expect(moved).toEqual({ ok: true, value: 'announced' })
    expect((await findInspection(use, { actor: aLead, slug })).stage).toBe('announced')
    expect(await readPassages(use.db, id)).toEqual([
      { from: 'planned', to: 'announced', on: '2011-12-01', reason: null },
    ])
    expect((await readJournal(use.db, { inspection: id })).at(-1)).toMatchObject({
      event: 'inspection.moved',
      details: { from: 'planned', to: 'announced' },
    })
  }))

test('what is missing for a move is said, and nothing moves', () =>
  inTransaction(async use => {
    const { id, slug } = await makeInspection(use, { stage: 'list-requested' })
    const outcome = await moveInspection(use, { actor: aLead, inspection: id, to: 'sampled', on: '2012-01-02' })
    expect(outcome.ok ? [] : outcome.problems.map(({ en }) => en)).toEqual(['Confirm the sample of cases first.'])
    const leap = await moveInspection(use, { actor: aLead, inspection: id, to: 'published', on: '2012-01-02' })
    expect(leap.ok).toBe(false)
    expect((await findInspection(use, { actor: aLead, slug })).stage).toBe('list-requested')
  }))

test('a suspended inspection resumes where it was', () =>
  inTransaction(async use => {
    const { id, slug } = await makeInspection(use, { stage: 'fieldwork' })
    const on = '2012-01-17'
    await moveInspection(use, { actor: aLead, inspection: id, to: 'suspended', on, reason: 'Snow closed the office' })
    expect(await findInspection(use, { actor: aLead, slug })).toMatchObject({ suspendedFrom: 'fieldwork' })
    await moveInspection(use, { actor: aLead, inspection: id, to: 'fieldwork', on, reason: 'The snow melted' })
    expect(await findInspection(use, { actor: aLead, slug })).toMatchObject({ stage: 'fieldwork', suspendedFrom: null })
  }))

test('a step is dated with its reason, and a step that the framework lacks is refused', () =>
  inTransaction(async use => {
    const { id, slug } = await makeInspection(use, { framework })
    const ask = { actor: aLead, inspection: id }
    await recordMilestone(use, {
      ...ask,
      milestone: { step: 'draft', actualOn: '2012-03-12', monthOnly: false, reason: 'Two cases were read again' },
    })
    const [, draft] = (await findInspection(use, { actor: aLead, slug })).milestones
    expect(draft).toMatchObject({ actualOn: '2012-03-12', reason: 'Two cases were read again' })
    const refusal = await recordMilestone(use, {
      ...ask,
      milestone: { step: 'party', actualOn: '2012-03-12', monthOnly: false, reason: null },
    })
    expect(refusal.ok).toBe(false)
  }))

test('a second inspection with the same address is refused in words', () =>
  inTransaction(async use => {
    const { slug, service } = await makeInspection(use)
    const again = await planInspection(use, {
      actor: aLead,
      framework,
      inspection: { slug, service, programme: 1, fieldworkOn: null, caseload: null, synthetic: false },
    })
    expect(again.ok ? '' : again.problems[0]?.en).toContain('already has the address')
  }))

test('the public’s list holds only what is published', () =>
  inTransaction(async use => {
    await makeInspection(use, { slug: 'eastshire-2012', stage: 'published' })
    await makeInspection(use, { slug: 'westshire-2012', stage: 'sign-off' })
    const slugs = async (actor: typeof aLead) => (await listInspections(use, { actor })).map(({ slug }) => slug)
    expect(await slugs(stranger)).toEqual(['eastshire-2012'])
    expect(await slugs(aLead)).toEqual(['eastshire-2012', 'westshire-2012'])
  }))

test('an unknown address is a 404, and a stranger’s look at an unpublished inspection a 403 with why', () =>
  inTransaction(async use => {
    const { slug } = await makeInspection(use)
    await expect(findInspection(use, { actor: aLead, slug: 'nowhere' })).rejects.toMatchObject({
      details: { status: 404 },
    })
    await expect(findInspection(use, { actor: stranger, slug })).rejects.toMatchObject({ details: { status: 403 } })
  }))
