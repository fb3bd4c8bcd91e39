/** The demonstration in fieldwork holds one of each thing that its pages are for, whenever it is loaded. */
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { findDemonstrationActor } from '../../../access/actions.ts'
import { findBoard } from '../../../assessment/actions/board.ts'
import { findCalibration } from '../../../assessment/actions/calibration.ts'
import { findConcerns } from '../../../assessment/actions/concerns.ts'
import { findPairs } from '../../../assessment/actions/double.ts'
import { findQuality } from '../../../assessment/actions/quality.ts'
import { totalsOf } from '../../../assessment/rules/board/board.ts'
import { concernState } from '../../../assessment/rules/concerns.ts'
import { use as useOf } from '../../../platform/use.ts'
import { loadDemonstrations } from '../every.ts'
import { loadFieldwork } from './load.ts'

test('cases are finished, begun, contested, sent back and read twice; concerns are open and answered', async () => {
  const { db, close } = await freshDatabase()
  const now = new Date('2026-11-25T09:00:00Z')
  try {
    expect(await loadDemonstrations(db, { now })).toBe(true)
    expect(await loadFieldwork(db, { now })).toBe(false)
    const use = useOf({ db, now })
    const actor = await findDemonstrationActor(use, 'lead-inspector')
    if (!actor) throw new Error('there is a lead')
    const ask = { actor, slug: 'fenwick-vale' }
    const board = await findBoard(use, ask)
    expect(board.inspection).toMatchObject({ stage: 'fieldwork', synthetic: true, fieldworkOn: '2026-11-23' })
    const totals = totalsOf(board.readings)
    expect(totals).toMatchObject({ contested: { answers: 1, beside: [] }, sentBack: 1, concerns: 2 })
    expect([totals.complete > 5, totals.begun > 3]).toEqual([true, true])
    expect(board.readings.some(({ state }) => state === 'not-started')).toBe(true)
    expect(board.forecast?.team.each.some(({ chance }) => chance !== null)).toBe(true)
    const { concerns } = await findConcerns(use, ask)
    expect(concerns.map(concernState).toSorted()).toEqual(['answered', 'seen'])
    const { pairs } = await findPairs(use, ask)
    expect(pairs.some(({ differences }) => differences !== null && differences > 0)).toBe(true)
    const { dips, notes } = await findQuality(use, ask)
    expect([dips.length, notes.length]).toEqual([1, 1])
    const { team } = await findCalibration(use, ask)
    expect(new Set(team.map(({ calibrated }) => calibrated))).toEqual(new Set(['passed', 'not-passed', 'not-taken']))
  } finally {
    await close()
  }
})
