/** What is sent beside answers is read, or refused in words that say what to do. */
import { expect, test } from 'vitest'
import { kinds } from './kinds.ts'

const fault = (kind: keyof typeof kinds, raw: unknown): string => {
  const read = kinds[kind].read(raw)
  return read.ok ? '' : (read.problems[0]?.en ?? '')
}

test('each kind is read from what a device sends, with what may be left out', () => {
  expect(kinds['record-event'].read({ event: 'plan', on: '2012-01-13' })).toEqual({
    ok: true,
    value: { event: 'plan', on: '2012-01-13', replaces: [], takenBack: false },
  })
  expect(kinds.timeliness.read({ rule: 'plan', outcome: 'late', verdict: 'confirmed' }).ok).toBe(true)
  expect(kinds.statement.read({ with: 'parent', on: '2012-01-16', text: ' It helped. ', questions: ['1.2'] })).toEqual({
    ok: true,
    value: { with: 'parent', on: '2012-01-16', text: 'It helped.', questions: ['1.2'], replaces: [] },
  })
  expect(kinds.concern.read({ about: 'child', text: 'Alone at home.' }).ok).toBe(true)
  expect(kinds['good-practice'].read({ question: '1.2', text: 'A drawing.', altered: ['name'] }).ok).toBe(true)
  expect(kinds.level.read({ question: '1.2', level: 'high' }).ok).toBe(true)
})

test.each([
  ['record-event', { event: 'plan', on: '2012-02-31' }, '"on"'],
  ['record-event', { on: null }, '"event"'],
  ['timeliness', { rule: 'plan', outcome: 'late', verdict: 'overruled', reason: '  ' }, 'Say why'],
  ['timeliness', { rule: 'plan', outcome: 'late', verdict: 'perhaps' }, '"verdict"'],
  ['statement', { with: 'parent', on: '2012-01-16', text: '' }, '"text"'],
  ['statement', { with: 'parent', on: 'Monday', text: 'Yes' }, '"on"'],
  ['concern', { about: 'child', text: 'x'.repeat(20_001) }, 'longer than 20,000'],
  ['concern', [], '"about"'],
  ['good-practice', { question: '1.2', text: 'A drawing.', altered: 'name' }, '"altered"'],
  ['level', { question: '1.2' }, '"level"'],
] as const)('%s with %j is refused', (kind, raw, said) => {
  expect(fault(kind, raw)).toContain(said)
})

test('an empty text takes back what it takes the place of', () => {
  const before = ['3f2b1c9e-0000-4000-8000-000000000001']
  expect(kinds.statement.read({ with: 'parent', on: '2012-01-16', text: '', replaces: before }).ok).toBe(true)
})
