/** An inspection moves as its table says, and in no other way. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { haltedFrom, hasReached, isPublished, missing, movesFrom, stages, transitions } from './stages.ts'
import type { Standing } from './stages.ts'

const at = (stage: Standing['stage'], suspendedFrom: Standing['suspendedFrom'] = null): Standing => ({
  stage,
  suspendedFrom,
})

test('a straight life passes every stage in order', () => {
  const life = stages.slice(0, stages.indexOf('closed') + 1)
  life.slice(1).forEach((to, i) => {
    expect(
      movesFrom(at(life[i] ?? 'planned')).map(move => move.to),
      to,
    ).toContain(to)
  })
})

test('no move is listed twice, and none goes nowhere', () => {
  const moves = transitions.map(({ from, to }) => `${from} > ${to}`)
  expect(new Set(moves).size).toBe(moves.length)
  for (const { from, to, by } of transitions) {
    expect(from).not.toBe(to)
    expect(by).not.toHaveLength(0)
  }
})

test('what is published can be neither suspended nor cancelled', () => {
  for (const stage of stages.filter(stage => isPublished(at(stage))))
    expect(movesFrom(at(stage)).map(move => move.to)).not.toContain('cancelled')
})

test('a suspended inspection resumes only where it was suspended, and both moves ask for a reason', () => {
  const moves = movesFrom(at('suspended', 'fieldwork'))
  expect(moves.map(move => move.to).sort()).toEqual(['cancelled', 'fieldwork'])
  for (const move of moves) expect(missing(move, new Set())).toEqual(['reason'])
})

test('announcing waits for a lead inspector and a date, and says which is missing', () => {
  const [announce] = movesFrom(at('planned'))
  if (!announce) throw new Error('planned has no way forward')
  expect(missing(announce, new Set())).toEqual(['lead', 'fieldwork-date'])
  expect(missing(announce, new Set(['lead'] as const))).toEqual(['fieldwork-date'])
  expect(missing(announce, new Set(['lead', 'fieldwork-date'] as const))).toEqual([])
})

test('closed and cancelled are the only ends', () => {
  const ends = stages.filter(stage => movesFrom(at(stage, 'drafting')).length === 0)
  expect(ends).toEqual(['closed', 'cancelled'])
})

test('however it wanders, an inspection is never published without passing sign-off', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 }), { maxLength: 60 }), choices => {
      let standing = at('planned')
      for (const choice of choices) {
        const moves = movesFrom(standing)
        const move = moves[choice % Math.max(1, moves.length)]
        if (!move) return
        if (move.to === 'published') expect(standing.stage).toBe('sign-off')
        standing = at(move.to, move.to === 'suspended' ? standing.stage : null)
      }
    }),
  )
})

test('a halted inspection has reached what it had reached, and a cancelled one stays so when it was suspended before', () => {
  expect(hasReached(at('cancelled', 'fieldwork'), 'announced')).toBe(true)
  expect(hasReached(at('cancelled', 'planned'), 'announced')).toBe(false)
  expect(haltedFrom(at('fieldwork'), 'suspended')).toBe('fieldwork')
  expect(haltedFrom(at('suspended', 'fieldwork'), 'cancelled')).toBe('fieldwork')
  expect(haltedFrom(at('suspended', 'fieldwork'), 'fieldwork')).toBe(null)
  expect(hasReached(at('suspended', 'drafting'), 'fieldwork')).toBe(true)
  expect(hasReached(at('suspended', 'drafting'), 'published')).toBe(false)
})
