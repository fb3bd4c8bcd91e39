import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chancesOf } from './chances.ts'
import { diceFrom, shuffle } from './dice.ts'
import { draw, type DrawRule } from './draw.ts'
import type { ListedCase } from './listed-case.ts'

const caseload = (size: number, seed: string): ListedCase[] => {
  const dice = diceFrom(seed)
  const pick = (values: readonly string[]): string => values[Math.floor(dice() * values.length)] as string
  return Array.from({ length: size }, (_, index) => ({
    reference: `C${String(index + 1).padStart(4, '0')}`,
    groups: {
      order: pick(['first', 'community', 'community', 'custody']),
      harm: pick(['low', 'low', 'medium', 'high']),
      gender: pick(['boy', 'boy', 'boy', 'girl']),
      team: pick(['north', 'south', 'east', 'west', 'central']),
    },
  }))
}

const rule = (size: number, weight = 1): DrawRule => ({
  size,
  balance: ['order', 'harm', 'gender', 'team'],
  overSample: [{ attribute: 'harm', values: ['high'], weight }],
  reservesBy: 'order',
})

const lists = fc.record({ size: fc.integer({ min: 1, max: 120 }), from: fc.string(), seed: fc.string() })

describe('a draw', () => {
  test('is the same for the same seed, whatever the order of the list', () => {
    fc.assert(
      fc.property(lists, ({ size, from, seed }) => {
        const list = caseload(size, from)
        const wanted = rule(Math.ceil(size / 3), 2)
        expect(draw(shuffle(list, diceFrom('another order')), wanted, seed)).toEqual(draw(list, wanted, seed))
      }),
      { numRuns: 40 },
    )
  })

  test('has exactly the size asked for, no case twice, and every other case in reserve', () => {
    fc.assert(
      fc.property(lists, fc.nat(150), fc.integer({ min: 1, max: 4 }), ({ size, from, seed }, asked, weight) => {
        const { chosen, reserves } = draw(caseload(size, from), rule(asked, weight), seed)
        expect(chosen).toHaveLength(Math.min(asked, size))
        expect(new Set([...chosen, ...Object.values(reserves).flat()]).size).toBe(size)
      }),
      { numRuns: 40 },
    )
  })

  test('gives each balanced group its expected number, to within one case nearly always', () => {
    const list = caseload(250, 'a caseload in five teams')
    const gaps = Array.from({ length: 40 }, (_, run) => {
      const { margins } = draw(list, rule(99, 2), `seed ${run}`)
      return Math.max(...margins.map(({ sample, expected }) => Math.abs(sample - expected)))
    })
    expect(gaps.filter(gap => gap > 1).length).toBeLessThanOrEqual(2)
  })

  test('spares a case manager who would be asked about too many, and says where the list is too short for that', () => {
    const managed = caseload(60, 'managed').map((listed, index) => ({
      ...listed,
      groups: { ...listed.groups, manager: index < 30 ? 'M01' : `M${String(10 + (index % 10))}` },
    }))
    for (const seed of ['one', 'two', 'three', 'four', 'five']) {
      const { chosen, aboveCap } = draw(managed, { ...rule(20), capPer: { attribute: 'manager', most: 4 } }, seed)
      const asked = managed.filter(({ reference, groups }) => chosen.includes(reference) && groups.manager === 'M01')
      expect([chosen.length, asked.length <= 4, aboveCap]).toEqual([20, true, []])
    }
    const short = draw(managed, { ...rule(50), capPer: { attribute: 'manager', most: 4 } }, 'one')
    expect([short.chosen.length, short.aboveCap.map(({ value }) => value).includes('M01')]).toEqual([50, true])
  })

  test('draws each case as often as its chance says', () => {
    const list = caseload(40, 'small')
    const runs = 400
    const drawn = new Map<string, number>()
    let chances: Readonly<Record<string, number>> = {}
    for (let run = 0; run < runs; run++) {
      const result = draw(list, rule(15, 2), `frequency ${run}`)
      chances = result.chances
      for (const reference of result.chosen) drawn.set(reference, (drawn.get(reference) ?? 0) + 1)
    }
    for (const [reference, chance] of Object.entries(chances)) {
      const error = Math.sqrt((chance * (1 - chance)) / runs)
      expect(Math.abs((drawn.get(reference) ?? 0) / runs - chance)).toBeLessThan(4.5 * error)
    }
  })

  test('takes the whole list where the size reaches it, and nothing from an empty list', () => {
    const list = caseload(12, 'few')
    expect(draw(list, rule(12), 'seed').chosen).toHaveLength(12)
    expect(draw([], rule(5), 'seed').chosen).toEqual([])
  })

  test('copes with groups that are empty, whole, or the same as one another', () => {
    const list = caseload(30, 'plain').map(listed => ({
      ...listed,
      groups: { ...listed.groups, same: 'all', twin: listed.groups.order ?? '' },
    }))
    const wanted = { ...rule(10), balance: ['same', 'order', 'twin', 'unheard-of'] }
    expect(draw(list, wanted, 'seed').chosen).toHaveLength(10)
  })
})

describe('chances', () => {
  test('add up to the size and never pass 1', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const size = Math.floor(share * given.length)
        const chances = chancesOf(given, size)
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(size, 9)
        expect(Math.max(...chances)).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })
})
