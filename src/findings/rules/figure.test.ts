/** Figures in a text are those of the answers, said as the framework says them, in both directions. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tally } from '../../platform/pure/proportion.ts'
import type { Figures } from './figure.ts'
import { resolve } from './figure.ts'
import { plain } from './prose.ts'

const tallies: Record<string, Tally> = {
  '1.1.1a': { sufficient: 47, scoreable: 62 },
  '1.1.6a': { sufficient: 13, scoreable: 16 },
  '1.2.9 community': { sufficient: 11, scoreable: 18 },
  '2.2.4': { sufficient: 61, scoreable: 62 },
  '1.3.5': { sufficient: 12, scoreable: 12 },
  '9.9': { sufficient: 0, scoreable: 0 },
  'children.understood': { sufficient: 35, scoreable: 38 },
}

const figures: Figures = {
  tally: (id, setting) => tallies[setting === null ? id : `${id} ${setting}`] ?? null,
  comment: id => (id === '1.1' ? { en: 'MODERATE', cy: 'CYMEDROL' } : null),
  settings: ['custody', 'community'],
  smallBase: 40,
}

const said = (text: string, language: 'en' | 'cy' = 'en'): string => {
  const resolved = resolve(text, figures, language)
  return resolved.ok ? plain(resolved.value) : resolved.problems.map(({ message }) => message.en).join('; ')
}

test('a large base is said as a percentage, a small one with its counts', () => {
  expect(said('It was done in {1.1.1a}.')).toBe('It was done in 76% of cases.')
  expect(said('There was one in {1.1.6a}.')).toBe('There was one in 13 of 16 relevant cases (81%).')
  expect(said('Roedd un mewn {1.1.6a}.', 'cy')).toBe('Roedd un mewn 13 o’r 16 achos perthnasol (81%).')
})

test('the other side of the line, one setting, and the manner may be asked for', () => {
  expect(said('{below 1.2.9 community}')).toBe('7 of 18 relevant cases (39%)')
  expect(said('{below 1.2.9 community %}')).toBe('39%')
  expect(said('{1.1.6a k of n}, {1.1.6a k}, {1.1.6a n}, {1.1.6a %}')).toBe('13 of 16, 13, 16, 81%')
  expect(said('{2.2.4 in words}; {1.3.5 in words}; {below 1.3.5 in words}; {1.1.6a in words}')).toBe(
    'all but one of the 62 relevant cases; all 12 relevant cases; none of the 12 relevant cases; 13 of 16 relevant cases (81%)',
  )
})

test('what was never asked is said to have no case, and never to be 0%', () => {
  expect(said('{9.9}')).toBe('no relevant case')
  expect(said('{9.9 %}')).toBe('not scored')
})

test('comments and questionnaires can be referred to as well', () => {
  expect(said('{comment 1.1} improvement')).toBe('MODERATE improvement')
  expect(said('{children.understood k} of {children.understood n}')).toBe('35 of 38')
})

test('each figure keeps its reference and its counts', () => {
  const resolved = resolve('x {below 1.1.6a %}', figures, 'en')
  expect(resolved).toEqual({
    ok: true,
    value: ['x ', { figure: '19%', of: 'below 1.1.6a %', counts: { sufficient: 3, scoreable: 16 } }],
  })
})

test('every unknown reference is told at once, with its place', () => {
  const resolved = resolve('In {1.1.1z} and {1.1.6a quickly} and {comment 7}', figures, 'en')
  expect(resolved.ok ? [] : resolved.problems.map(({ reference, column }) => [reference, column])).toEqual([
    ['1.1.1z', 4],
    ['1.1.6a quickly', 17],
    ['comment 7', 38],
  ])
  expect(said('{1.1.6a quickly}')).toContain('one of: custody, community, %, k of n')
})

test('a text without references is left as it is', () => {
  fc.assert(
    fc.property(
      fc.string().filter(text => !/[{}]/.test(text)),
      text => said(text) === text,
    ),
  )
})

test('above and below always make up the base', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (sufficient, rest) => {
      const one: Figures = { ...figures, tally: () => ({ sufficient, scoreable: sufficient + rest }) }
      const read = (text: string) => {
        const resolved = resolve(text, one, 'en')
        return resolved.ok ? Number(plain(resolved.value)) : NaN
      }
      return read('{q k}') + read('{below q k}') === read('{q n}')
    }),
  )
})
