/** A step is dated by what happens, the first time it does, and never against a date that somebody gave. */
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makeTimetable } from '../../../test/make/timetable.ts'
import { readJournal } from '../../platform/db/journal.ts'
import type { Use } from '../../platform/use.ts'
import { findInspection, moveInspection, recordMilestone } from '../actions.ts'
import { milestoneRecorded } from '../rules/events.ts'
import type { Stage } from '../rules/stages.ts'
import { happen } from './happen.ts'

const slug = 'northshire-2012'
const dates = async (use: Use) =>
  (await findInspection(use, { actor: aLead, slug })).milestones.map(({ step, actualOn }) => [step, actualOn])

const moves = (use: Use, inspection: number) => async (to: Stage, on: string) => {
  const held = ['cases', 'answers', 'report', 'reader', 'comments'] as const
  const moved = await moveInspection(use, { actor: aLead, inspection, to, on, held, reason: 'As it is.' })
  expect(moved.ok).toBe(true)
}

test('reaching a stage dates its step by the day of the move, in the journal too', () =>
  inTransaction(async use => {
    const id = await makeTimetable(use, { stage: 'sampled' })
    await moves(use, id)('fieldwork', '2012-01-17')
    expect(await dates(use)).toEqual([
      ['visit', '2012-01-17'],
      ['draft', null],
    ])
    const told = (await readJournal(use.db, { inspection: id })).filter(({ event }) => event === milestoneRecorded)
    expect(told.map(({ details }) => details)).toMatchObject([
      { step: 'visit', actualOn: '2012-01-17', with: 'fieldwork-begins' },
    ])
  }))

test('a draft that is sent again keeps the day on which it was first sent, and resuming dates nothing', () =>
  inTransaction(async use => {
    const id = await makeTimetable(use, { stage: 'drafting' })
    const move = moves(use, id)
    await move('factual-accuracy', '2012-04-10')
    await move('drafting', '2012-04-12')
    await move('factual-accuracy', '2012-04-20')
    await move('suspended', '2012-04-21')
    await move('factual-accuracy', '2012-04-22')
    expect(await dates(use)).toEqual([
      ['visit', '2012-01-16'],
      ['draft', '2012-04-10'],
    ])
  }))

test('a date given by hand stays, and one given by itself can be put right by hand', () =>
  inTransaction(async use => {
    const id = await makeTimetable(use, { stage: 'sampled' })
    const record = (actualOn: string) =>
      recordMilestone(use, {
        actor: aLead,
        inspection: id,
        milestone: { step: 'visit', actualOn, monthOnly: true, reason: null },
      })
    await record('2012-01-01')
    await moves(use, id)('fieldwork', '2012-01-17')
    expect((await findInspection(use, { actor: aLead, slug })).milestones[0]).toMatchObject({
      actualOn: '2012-01-01',
      monthOnly: true,
    })
    await happen(use, {
      inspection: await findInspection(use, { actor: aLead, slug }),
      what: 'draft-sent',
      on: '2012-04-10',
    })
    await recordMilestone(use, {
      actor: aLead,
      inspection: id,
      milestone: { step: 'draft', actualOn: '2012-04-09', monthOnly: false, reason: null },
    })
    expect(await dates(use)).toEqual([
      ['visit', '2012-01-01'],
      ['draft', '2012-04-09'],
    ])
  }))

test('what is no step of the framework dates nothing', () =>
  inTransaction(async use => {
    const id = await makeTimetable(use, { stage: 'fieldwork' })
    const known = await dates(use)
    await moves(use, id)('provisional-findings', '2012-01-20')
    expect(await dates(use)).toEqual(known)
    const told = (await readJournal(use.db, { inspection: id })).filter(({ event }) => event === milestoneRecorded)
    expect(told.map(({ details }) => details['with'])).toEqual(['fieldwork-begins'])
  }))
