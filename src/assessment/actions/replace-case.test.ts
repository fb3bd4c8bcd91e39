/** A case goes and a reserve comes: the sample, the answers, the readers and the diary all follow. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { makeAllotted } from '../../../test/make/allotted.ts'
import { anAnswer, makeAnswers } from '../../../test/make/answers.ts'
import { makeDrawn } from '../../../test/make/drawn.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { moveInspection } from '../../inspection/actions.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { solveHere } from '../../platform/solve/highs.ts'
import type { Use } from '../../platform/use.ts'
import { caseMaterialRead } from '../../platform/use.ts'
import { listCases } from '../../sample/actions.ts'
import { bundleOfDraw, findDraw } from '../../sample/actions/draw.ts'
import { checkBundle } from '../../sample/actions/bundle.ts'
import { breachesOf } from '../rules/allocation/breaches.ts'
import { standingInstance, usualWishes } from '../rules/allocation/desk.ts'
import { readWholeCases } from '../store.ts'
import { allocateCases, findDesk } from './allocate.ts'
import { findReplacing, replaceCase } from './replace-case.ts'
import { nothingLeftOut } from '../rules/double/left-out.ts'

const asLead = (slug: string) => ({ actor: aLead, slug })

/** A sample that is shared out and in fieldwork. */
async function inFieldwork(use: Use) {
  const made = await makeDrawn(use)
  const wishes = usualWishes(await findDesk(use, asLead(made.slug)))
  const shared = await allocateCases(use, { ...asLead(made.slug), wishes, solve: solveHere })
  if (!shared.ok) throw new Error(shared.problems.map(({ message }) => message.en).join('\n'))
  await moveInspection(use, { actor: aLead, inspection: made.id, to: 'fieldwork', on: '2012-01-16', held: ['cases'] })
  return { ...made, cases: await listCases(use, asLead(made.slug)) }
}

test('in fieldwork the next reserve of its kind steps in, with reason, person and time, and somebody to read it', () =>
  inTransaction(async today => {
    const use = { ...today, now: new Date('2012-01-17T09:00:00Z') }
    const { id, slug, cases } = await inFieldwork(today)
    const [gone] = cases
    if (!gone) throw new Error('there is no case')
    const ask = { ...asLead(slug), reference: gone.reference }
    const { next, kind, answers } = await findReplacing(use, ask)
    expect([next?.attributes['sentence_type'], kind?.en, answers]).toEqual([
      gone.attributes['sentence_type'],
      expect.any(String),
      0,
    ])
    expect((await replaceCase(use, { ...ask, reason: ' ' })).ok).toBe(false)
    const outcome = await replaceCase(use, { ...ask, reason: 'The child moved abroad' })
    expect(outcome).toMatchObject({
      ok: true,
      value: { instead: next?.reference, reader: expect.any(String) as string },
    })
    const now = (await listCases(use, asLead(slug))).map(({ reference }) => reference)
    expect([now.includes(gone.reference), now.includes(next?.reference ?? ''), now.length]).toEqual([
      false,
      true,
      cases.length,
    ])
    const desk = await findDesk(use, asLead(slug))
    expect(breachesOf(standingInstance(desk), desk.allocation).filter(({ kind }) => kind !== 'uneven')).toEqual([])
    const { replacements, standing } = await findDraw(use, asLead(slug))
    expect(replacements).toMatchObject([
      { gone: gone.reference, reason: 'The child moved abroad', by: 900, at: use.now },
    ])
    expect(standing).toEqual(now)
    const events = (await readJournal(use.db, { inspection: id })).map(({ event }) => event)
    expect(events.filter(event => event !== caseMaterialRead).slice(-3)).toEqual([
      'sample.case-replaced',
      'assessment.closed',
      'assessment.case-stepped-in',
    ])
    const bundle = await bundleOfDraw(use, asLead(slug))
    expect(bundle && checkBundle(bundle).every(({ holds }) => holds)).toBe(true)
  }))

test('what was answered on the case is kept, counts no more, and nothing that comes later counts either', () =>
  inTransaction(async use => {
    const { id, slug, cases, framework } = await inFieldwork(use)
    const [gone, other] = cases
    if (!gone || !other) throw new Error('there are no cases')
    const question = framework.sections[0]?.criteria[0]?.questions.find(each => each.scores && !each.applies)
    const answer = question?.answers.find(({ line }) => line === 'above')?.id ?? ''
    const say = (one: number) => makeAnswers(use, id, framework, [anAnswer(one, question?.id ?? '', answer)])
    await say(gone.id)
    await say(other.id)
    const counted = async () => (await readWholeCases(use.db, nothingLeftOut, [id])).get(id)?.length ?? 0
    expect(await counted()).toBe(2)
    const ask = { ...asLead(slug), reference: gone.reference }
    expect((await findReplacing(use, ask)).answers).toBe(1)
    await replaceCase(use, { ...ask, reason: 'The file is lost' })
    expect(await counted()).toBe(1)
    const kept = await sql<{ count: number; why: string }>`
      select count(*)::int as count, min(closed_because) as why from assessment.answer
      join assessment.case_assessment as assessed on assessed.id = case_assessment_id
      where assessed.case_id = ${gone.id}`.execute(use.db)
    expect(kept.rows).toEqual([{ count: 1, why: 'The file is lost' }])
    // A device that was away sends what was written meanwhile, which is taken or refused, and never counts.
    await say(gone.id).catch(() => null)
    expect(await counted()).toBe(1)
  }))

test('a case of a sample that was not drawn here has no reserve, and the page says so', () =>
  inTransaction(async use => {
    const { slug } = await makeAllotted(use)
    const ask = { ...asLead(slug), reference: 'C001' }
    expect(await findReplacing(use, ask)).toMatchObject({ next: null, kind: null })
    const outcome = await replaceCase(use, { ...ask, reason: 'lost' })
    expect(outcome.ok ? '' : outcome.problems[0]?.message.en).toContain('There is no reserve left')
  }))

test('after fieldwork no case is replaced, and never by an inspector', () =>
  inTransaction(async use => {
    const { slug } = await makeAllotted(use, { stage: 'provisional-findings' })
    const ask = { slug, reference: 'C001', reason: 'lost' }
    await expect(replaceCase(use, { ...ask, actor: aLead })).rejects.toMatchObject({ details: { status: 403 } })
    const inspector = { ...aLead, roles: ['inspector'] }
    await expect(replaceCase(use, { ...ask, actor: inspector })).rejects.toMatchObject({ details: { status: 403 } })
  }))
