/** Who may see what, at which stage: the whole matrix, as a person would recite it. */
import { expect, test } from 'vitest'
import type { Actor } from '../../platform/pure/actor.ts'
import { stranger } from '../../platform/pure/actor.ts'
import { mayMove, maySee, standingIn } from './may.ts'
import type { Subject, Thing } from './may.ts'
import { movesFrom } from './stages.ts'
import type { Stage } from './stages.ts'

const ours = 7
const person = (role: string, organisation: number | null, id = 1): Actor => ({
  person: id,
  name: 'Alex',
  organisation,
  roles: [role],
})

const lead = person('lead-inspector', 1)
const head = person('head-of-service', ours, 20)
const chair = person('board-chair', ours, 21)
const assessor = person('local-assessor', 9, 30)
const monitor = person('national-monitor', 2, 40)

const inspection = (stage: Stage): Subject => ({
  stage,
  suspendedFrom: null,
  team: [{ person: 30, role: 'local-assessor' }],
  partners: [8],
  service: { organisation: ours },
})

const sees = (actor: Actor, stage: Stage): readonly Thing[] =>
  (['inspection', 'scores', 'cases', 'report'] as const).filter(thing => maySee(actor, inspection(stage), thing).may)

test('the inspectorate sees everything from the first day', () => {
  expect(sees(lead, 'planned')).toEqual(['inspection', 'scores', 'cases', 'report'])
})

test('a head of service sees their own cases once sampled, scores with the findings, and the report once it is published', () => {
  expect(sees(head, 'planned')).toEqual([])
  expect(sees(head, 'fieldwork')).toEqual(['inspection', 'cases'])
  expect(sees(head, 'provisional-findings')).toEqual(['inspection', 'scores', 'cases'])
  expect(sees(head, 'factual-accuracy')).toEqual(['inspection', 'scores', 'cases'])
  expect(sees(head, 'published')).toEqual(['inspection', 'scores', 'cases', 'report'])
})

test('the head of another service sees only what is published', () => {
  const other = person('head-of-service', 8)
  expect(sees(other, 'sign-off')).toEqual([])
  expect(sees(other, 'published')).toEqual(['inspection', 'scores', 'report'])
})

test('a board chair sees scores and the published report, and never a case', () => {
  expect(sees(chair, 'factual-accuracy')).toEqual(['inspection', 'scores'])
  expect(sees(chair, 'closed')).toEqual(['inspection', 'scores', 'report'])
})

test('a local assessor in the team reads cases; one outside it, or from the service itself, does not', () => {
  expect(sees(assessor, 'fieldwork')).toEqual(['inspection', 'cases'])
  expect(sees(person('local-assessor', 9, 31), 'fieldwork')).toEqual([])
  expect(sees(person('local-assessor', ours, 30), 'fieldwork')).toEqual([])
})

test('a local assessor of a region partner, and whoever works for the service under another hat, is told why not', () => {
  const partner = person('local-assessor', 8, 30)
  expect(sees(partner, 'fieldwork')).toEqual([])
  expect(sees(partner, 'published')).toEqual(['inspection', 'scores', 'report'])
  const refusal = maySee(partner, inspection('fieldwork'), 'cases')
  expect(refusal.may ? '' : refusal.why.en).toContain('Region partners do not inspect each other')
  const seconded = { ...lead, others: [ours] }
  expect(sees(seconded, 'fieldwork')).toEqual([])
  const why = maySee(seconded, inspection('fieldwork'), 'cases')
  expect(why.may ? '' : why.why.en).toContain('You have a part in the service inspected')
  const [announce] = movesFrom({ stage: 'planned', suspendedFrom: null })
  expect(announce && mayMove(seconded, inspection('planned'), announce).may).toBe(false)
})

test('rights come from the organisation acted for alone: the head of the service has no part in its team', () => {
  const both = { ...head, person: 30, others: [1, 9] }
  expect(sees(both, 'fieldwork')).toEqual(['inspection', 'cases'])
  expect(standingIn(both, inspection('fieldwork'))).toMatchObject({ roles: ['head-of-service'], barred: null })
  expect(standingIn(both, inspection('fieldwork')).ties).toEqual(new Set(['any', 'own-service']))
  const elsewhere = { ...assessor, others: [12] }
  expect(sees(elsewhere, 'fieldwork')).toEqual(['inspection', 'cases'])
})

test('the national monitor and the public see what is published, and no case', () => {
  for (const actor of [monitor, stranger]) {
    expect(sees(actor, 'sign-off')).toEqual([])
    expect(sees(actor, 'published')).toEqual(['inspection', 'scores', 'report'])
    expect(sees(actor, 'monitoring')).toEqual(['inspection', 'scores', 'report'])
    expect(sees(actor, 'cancelled')).toEqual([])
  }
})

test('a refusal says why, and tells "not yet" from "not you"', () => {
  const notYet = maySee(head, inspection('fieldwork'), 'scores')
  expect(notYet.may ? '' : notYet.why.en).toContain('when the lead inspector gives the findings')
  const notYou = maySee(stranger, inspection('published'), 'cases')
  expect(notYou.may ? '' : notYou.why.en).toContain('read by the inspectors')
})

test('a lead inspector announces; a head of service is told whose work that is', () => {
  const [announce] = movesFrom({ stage: 'planned', suspendedFrom: null })
  if (!announce) throw new Error('planned has no way forward')
  expect(mayMove(lead, inspection('planned'), announce)).toEqual({ may: true })
  const refusal = mayMove(head, inspection('planned'), announce)
  expect(refusal.may ? '' : refusal.why.en).toContain('lead inspector')
  const late = mayMove(lead, inspection('closed'), announce)
  expect(late.may ? '' : late.why.en).toContain('no longer at the stage')
})
