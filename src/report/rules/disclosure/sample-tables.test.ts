/** Tables of the sample as decisions leave them: withheld, joined, or as they are. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDecision } from '../../../../test/make/decision.ts'
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Characteristic } from '../../../sample/rules/characteristics.ts'
import type { Decision } from './decision.ts'
import { sampleItems, sampleTables, settingsItem, sharesItem } from './sample-tables.ts'

const both = (text: string) => ({ en: text, cy: text })
const provenance = { kind: 'unconfirmed', note: 'made for a test' } as const
const attribute = (id: string, values: readonly string[]) => ({
  id,
  title: both(id),
  kind: 'choice' as const,
  values: values.map(value => ({ id: value, title: both(value) })),
  describesSample: true,
  provenance,
})
const framework: Pick<Framework, 'caseAttributes' | 'splitBy' | 'disclosure'> = {
  caseAttributes: [attribute('setting', ['community', 'custody']), attribute('age', [])],
  splitBy: 'setting',
  disclosure: { fewest: { value: 5, provenance }, shareBase: { value: 10, provenance } },
}
const ages = (...rows: readonly (readonly [string, number, number])[]): Characteristic => ({
  attribute: attribute('age', []),
  rows: rows.map(([title, a, b]) => ({ title: both(title), bySetting: [a, b] })),
})
const usual = ages(['young', 9, 2], ['middle', 20, 8], ['old', 30, 9])
const ids = (of: Characteristic, decisions: readonly Decision[] = []) =>
  sampleItems(framework, [of], decisions).map(({ id, seen }) => `${id}=${seen}`)
const shown = (of: Characteristic, decisions: readonly Decision[]) =>
  sampleTables(framework, [of], decisions)[0]?.rows.map(row => [row.key, ...row.shown.bySetting, row.shown.total])

test('small counts are listed by their setting, and a small group once for all', () => {
  expect(ids(usual)).toEqual(['sample/age/young/custody=2'])
  expect(ids(ages(['young', 1, 2], ['old', 30, 9]))).toEqual(['sample/age/young/=3'])
  expect(ids(ages(['young', 0, 0], ['old', 30, 9]))).toEqual([])
})

test('undecided and accepted counts are shown; a withheld one takes others with it', () => {
  expect(shown(usual, [])).toEqual([
    ['young', 9, 2, 11],
    ['middle', 20, 8, 28],
    ['old', 30, 9, 39],
  ])
  const accepted = [aDecision('sample/age/young/custody', '2', 'accept')]
  expect(shown(usual, accepted)).toEqual(shown(usual, []))
  const withheld = [aDecision('sample/age/young/custody', '2', 'suppress')]
  expect(shown(usual, withheld)).toEqual([
    ['young', 'withheld', 'small', 11],
    ['middle', 'withheld', 'withheld', 28],
    ['old', 30, 9, 39],
  ])
})

test('a decision on another value withholds nothing, and the count is listed as it is', () => {
  const before = [aDecision('sample/age/young/custody', '3', 'suppress')]
  expect(shown(usual, before)).toEqual(shown(usual, []))
})

test('joined groups are counted together, and what is still small of them is listed anew', () => {
  const small = ages(['young', 9, 1], ['middle', 20, 2], ['old', 30, 9])
  const join = [aDecision('sample/age/young/custody', '1', 'combine', 'middle')]
  expect(shown(small, join)).toEqual([
    ['young + middle', 29, 3, 32],
    ['old', 30, 9, 39],
  ])
  expect(ids(small, join)).toEqual(['sample/age/young/custody=1', 'sample/age/young + middle/custody=3'])
  const again = [...join, aDecision('sample/age/young + middle/custody', '3', 'combine', 'old')]
  expect(shown(small, again)).toEqual([['young + middle + old', 59, 12, 71]])
})

test('settings of few cases are asked about, and counted together once somebody says so', () => {
  const few = ages(['young', 9, 1], ['old', 30, 2])
  const item = settingsItem(framework, [few])
  expect(item).toMatchObject({ id: 'settings', seen: 'custody 3' })
  const together = [aDecision('settings', 'custody 3', 'combine')]
  expect(sampleTables(framework, [few], together)[0]?.settings).toEqual([])
  expect(shown(few, together)).toEqual([
    ['young', 10, 10],
    ['old', 32, 32],
  ])
  expect(ids(few, together)).toEqual([])
})

test('shares of fewer than ten cases are asked about', () => {
  const few = ages(['old', 7, 0])
  expect(sharesItem(framework, [few])).toMatchObject({ id: 'shares', seen: '7' })
  expect(sharesItem(framework, [usual])).toBeNull()
  expect(sampleTables(framework, [few], [aDecision('shares', '7', 'suppress')])[0]?.shares).toBe(false)
})

test('without a rule on small numbers nothing is listed', () => {
  const { disclosure: _, ...without } = framework
  expect(sampleItems(without, [usual], [])).toEqual([])
})

test('of any table, with every small count withheld, no small count is left to be read', () => {
  const count = fc.integer({ min: 0, max: 12 })
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 5 }), rows => {
      const of = ages(...rows.map(([a, b], i): [string, number, number] => [`group ${i}`, a, b]))
      const decisions = sampleItems(framework, [of], []).map(({ id, seen }) => aDecision(id, seen, 'suppress'))
      const cells = (shown(of, decisions) ?? []).flatMap(([, ...each]) => each)
      expect(cells.filter(cell => typeof cell === 'number' && cell > 0 && cell < 5)).toEqual([])
    }),
  )
})
