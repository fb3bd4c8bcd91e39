/** What is at hand when answers come in is what everybody else knows of the case and its inspection. */
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { anOperation, makeFieldwork } from '../../../test/make/operation.ts'
import { knowInspection } from '../../inspection/actions.ts'
import { setReach } from '../../platform/db/reach.ts'
import { recordOperations } from '../actions/record.ts'
import { readAtHand, readSubjects } from './at-hand.ts'
import { readStandingRows } from './standing.ts'

test('permission is asked of the same inspection as everywhere: its stage, its team, its service and its neighbours', () =>
  inTransaction(async use => {
    const team = [
      { person: 41, role: 'inspector' },
      { person: 40, role: 'lead-inspector' },
    ]
    // All services that the fixture makes lie in one region.
    const { id, assessments } = await makeFieldwork(use, { slug: 'here-2012', organisation: 7, team })
    await makeFieldwork(use, { slug: 'there-2012', organisation: 8 })
    const known = await knowInspection(use, id)
    const subjects = await readSubjects(use.db, assessments)
    expect(subjects).toHaveLength(1)
    const { service, ...rest } = subjects[0] ?? expect.fail()
    expect(known).toMatchObject(rest)
    expect(service.organisation).toBe(7)
    expect(rest).toMatchObject({ id, stage: 'fieldwork', suspendedFrom: null, partners: [8] })
    expect(rest.team.map(({ person }) => person)).toEqual([40, 41, aLead.person])
  }))

test('a case is at hand as it stands, one in which nothing happened with its attributes alone', () =>
  inTransaction(async use => {
    const { assessments } = await makeFieldwork(use)
    const [judged, untouched] = assessments as [number, number]
    await recordOperations(use, { actor: aLead, operations: [anOperation(judged, '1.2.1', 'sufficient')] })
    const { attributes, standing } = await readAtHand(use.db, assessments)
    expect(attributes.get(judged)).toMatchObject({ setting: 'custody' })
    expect(attributes.get(untouched)).toMatchObject({ setting: 'community' })
    expect(standing).toEqual(await readStandingRows(use.db, assessments))
    expect(standing.has(untouched)).toBe(false)
  }))

test('whoever does not reach an inspection has nothing of it at hand', () =>
  inTransaction(async use => {
    const { assessments } = await makeFieldwork(use, { organisation: 7 })
    await setReach(use.db, { kind: 'own', organisation: 8, person: 50 }, { planOnce: true })
    expect(await readSubjects(use.db, assessments)).toEqual([])
    expect((await readAtHand(use.db, assessments)).attributes.size).toBe(0)
  }))
