/** The comparison speaks of what had been published by then, and of nothing else. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholePercent } from '../../platform/pure/proportion.ts'
import { interval } from '../../scoring/rules/interval.ts'
import type { PublishedScores } from './comparison.ts'
import { comparisonOf, rangesOf, reportsBy } from './comparison.ts'

const by = {
  inspection: 'ours-2012',
  frameworkId: 'f',
  synthetic: false,
  asAt: '2012-05-10',
  at: '2012-05-10T09:00:00.000Z',
}

const theme = (sufficient: number, scoreable: number) => ({
  id: 'safety',
  sufficient,
  scoreable,
  percent: wholePercent({ sufficient, scoreable }),
  interval: interval({ sufficient, scoreable }),
})

const report = (own: Partial<PublishedScores> = {}): PublishedScores => ({
  inspection: 'fenland-2011',
  service: 'fenland',
  edition: 1,
  hash: `${own.inspection ?? 'fenland-2011'} ${String(own.edition ?? 1)}`,
  frameworkId: 'f',
  synthetic: false,
  publishedOn: '2011-06-01',
  publishedAt: '2011-06-01T09:00:00.000Z',
  themes: [theme(7, 10)],
  ...own,
})

const counted = (...all: PublishedScores[]) => reportsBy(all, by).map(({ hash }) => hash)

test('what is not of the framework, not yet published, synthetic beside real, or our own is not counted', () => {
  expect(
    counted(
      report(),
      report({ inspection: 'a', service: 'a', frameworkId: 'g' }),
      report({ inspection: 'b', service: 'b', publishedOn: '2012-05-11' }),
      report({ inspection: 'c', service: 'c', synthetic: true }),
      report({ inspection: 'ours-2012', service: 'ours' }),
    ),
  ).toEqual(['fenland-2011 1'])
})

test('a re-inspection is left out, whichever of the two is listed first', () => {
  const again = report({
    inspection: 'fenland-2012',
    publishedOn: '2012-02-01',
    publishedAt: '2012-02-01T09:00:00.000Z',
  })
  expect(counted(report(), again)).toEqual(['fenland-2011 1'])
  expect(counted(again, report())).toEqual(['fenland-2011 1'])
})

test('of several editions the latest by then counts', () => {
  const corrected = report({ edition: 2, publishedAt: '2011-09-01T09:00:00.000Z' })
  const later = report({ edition: 3, publishedAt: '2012-06-01T09:00:00.000Z' })
  expect(counted(later, report(), corrected)).toEqual(['fenland-2011 2'])
})

test('lowest, average and highest of three, with the number of inspections and their intervals', () => {
  const all = [theme(4, 10), theme(6, 10), theme(95, 100)].map((its, n) =>
    report({ inspection: `i${String(n)}`, service: `s${String(n)}`, themes: [its] }),
  )
  const [range] = comparisonOf({ all, recorded: [] }, by).themes
  expect(range).toMatchObject({
    inspections: 3,
    lowest: { percent: 40 },
    average: { percent: 65 },
    highest: { percent: 95 },
  })
  expect(range?.lowest.interval?.map(Math.round)).toEqual([17, 69])
  const [low = 0, high = 0] = range?.average.interval ?? []
  expect([Math.round(low), Math.round(high)]).toEqual([53, 77])
})

test('nothing scored is no score of 0%, and what was recorded stands apart', () => {
  const recorded = [
    { frameworkId: 'f', theme: 'safety', asAt: '2012-05-01', lowest: 1, highest: 3, average: 2, source: 'A report' },
  ]
  const comparison = comparisonOf({ all: [report({ themes: [theme(0, 0)] })], recorded }, by)
  expect(comparison.themes).toEqual([])
  expect(comparison.recorded).toEqual([
    { theme: 'safety', asAt: '2012-05-01', lowest: 1, highest: 3, average: 2, source: 'A report' },
  ])
})

const day = fc.constantFrom('2010-01-01', '2011-06-01', '2012-05-10', '2012-05-11', '2013-01-01')
const published: fc.Arbitrary<PublishedScores> = fc
  .record({
    number: fc.nat(6),
    edition: fc.integer({ min: 1, max: 3 }),
    publishedOn: day,
    later: day,
    counts: fc.tuple(fc.nat(40), fc.nat(40)),
  })
  .map(({ number, edition, publishedOn, later, counts: [sufficient, more] }) =>
    report({
      inspection: `i${String(number)}`,
      service: `s${String(number % 4)}`,
      edition,
      hash: `${String(number)} ${String(edition)}`,
      publishedOn,
      publishedAt: `${later > publishedOn ? later : publishedOn}T08:00:00.000Z`,
      themes: [theme(sufficient, sufficient + more)],
    }),
  )
const editions = fc.uniqueArray(published, { maxLength: 12, selector: ({ hash }) => hash })

test('the average lies between lowest and highest, and each within its interval, whatever was published', () => {
  fc.assert(
    fc.property(editions, all => {
      for (const { lowest, average, highest, inspections } of comparisonOf({ all, recorded: [] }, by).themes) {
        expect(inspections).toBeGreaterThan(0)
        expect(lowest.percent).toBeLessThanOrEqual(average.percent)
        expect(average.percent).toBeLessThanOrEqual(highest.percent)
        for (const { percent, interval: range } of [lowest, average, highest]) {
          // The percentage is rounded, the interval is not.
          expect(range?.[0]).toBeLessThanOrEqual(percent + 0.5)
          expect(range?.[1]).toBeGreaterThanOrEqual(percent - 0.5)
        }
      }
    }),
  )
})

test('what is published or corrected afterwards, and the order of the list, change nothing', () => {
  fc.assert(
    fc.property(editions, fc.infiniteStream(fc.nat()), (all, dice) => {
      const before = comparisonOf({ all, recorded: [] }, by)
      const known = all.filter(({ publishedOn, publishedAt }) => publishedOn <= by.asAt && publishedAt <= by.at)
      expect(comparisonOf({ all: known, recorded: [] }, by)).toEqual(before)
      const shuffled = all.map(each => [dice.next().value, each] as const).sort(([a], [b]) => a - b)
      expect(comparisonOf({ all: shuffled.map(([, each]) => each), recorded: [] }, by)).toEqual(before)
      expect(rangesOf(before.reports)).toEqual(before.themes)
    }),
  )
})

test('of each service one inspection counts', () => {
  fc.assert(
    fc.property(editions, all => {
      const services = reportsBy(all, by).map(({ service }) => service)
      expect(new Set(services).size).toBe(services.length)
    }),
  )
})
