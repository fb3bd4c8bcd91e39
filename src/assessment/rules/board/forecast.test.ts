/** The forecast says nothing too early, and what it says comes true as often as it claims. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elapsedOn, forecast, forecastTeam } from './forecast.ts'

const week = ['2012-01-16', '2012-01-17', '2012-01-18', '2012-01-19', '2012-01-20']

test('time passes between nine and five on the days of fieldwork alone', () => {
  expect(elapsedOn(week, { day: '2012-01-15', hour: 12 })).toEqual({ gone: 0, left: 5 })
  expect(elapsedOn(week, { day: '2012-01-17', hour: 13 })).toEqual({ gone: 1.5, left: 3.5 })
  expect(elapsedOn(week, { day: '2012-01-17', hour: 7 })).toEqual({ gone: 1, left: 4 })
  expect(elapsedOn(week, { day: '2012-01-21', hour: 10 })).toEqual({ gone: 5, left: 0 })
})

test('with little finished, or at the very beginning, there is nothing yet to say', () => {
  expect(forecast({ done: 2, remaining: 8 }, { gone: 2, left: 3 })).toMatchObject({
    outlook: 'too-early',
    chance: null,
  })
  expect(forecast({ done: 3, remaining: 8 }, { gone: 0.4, left: 4.6 }).outlook).toBe('too-early')
})

test('what is done is done, and what is left when no time is left will not be', () => {
  expect(forecast({ done: 5, remaining: 0 }, { gone: 1, left: 4 }).outlook).toBe('done')
  expect(forecast({ done: 9, remaining: 1 }, { gone: 5, left: 0 })).toMatchObject({
    outlook: 'unlikely',
    chance: 0,
    range: [0, 0],
  })
})

test('half the work in half the time is open, most of it likely, little of it unlikely', () => {
  const half = { gone: 2.5, left: 2.5 }
  expect(forecast({ done: 6, remaining: 6 }, half).outlook).toBe('open')
  expect(forecast({ done: 9, remaining: 3 }, half).outlook).toBe('likely')
  expect(forecast({ done: 3, remaining: 9 }, half).outlook).toBe('unlikely')
})

test('a chance is a chance, the range holds nothing that does not remain, and more time never harms', () => {
  fc.assert(
    fc.property(
      fc.record({ done: fc.integer({ min: 3, max: 40 }), remaining: fc.integer({ min: 1, max: 60 }) }),
      fc.double({ min: 0.5, max: 5, noNaN: true }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      (pace, gone, left) => {
        const now = forecast(pace, { gone, left })
        const longer = forecast(pace, { gone, left: left + 1 })
        expect(now.chance).toBeGreaterThanOrEqual(-1e-9)
        expect(now.chance).toBeLessThanOrEqual(1)
        expect(longer.chance ?? 0).toBeGreaterThanOrEqual((now.chance ?? 1) - 1e-9)
        const [low = -1, high = -1] = now.range ?? []
        expect(0 <= low && low <= high && high <= pace.remaining).toBe(true)
      },
    ),
  )
})

test('of many weeks at an even pace, about as many finish as the forecast says', () => {
  // A generator of its own, so that the test is the same every time.
  let seed = 7
  const dice = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647
  const finishedIn = (rate: number, days: number): number => {
    let count = 0
    for (let at = -Math.log(dice()) / rate; at < days; at -= Math.log(dice()) / rate) count++
    return count
  }
  let [promised, kept, weeks] = [0, 0, 0]
  for (let week = 0; week < 4000; week++) {
    // As thick as the prior says.
    const rate = 8 * dice() ** 2
    const done = finishedIn(rate, 2)
    const { chance } = forecast({ done, remaining: 8 }, { gone: 2, left: 3 })
    if (chance === null) continue
    weeks += 1
    promised += chance
    if (finishedIn(rate, 3) >= 8) kept += 1
  }
  expect(Math.abs(promised - kept) / weeks).toBeLessThan(0.02)
})

test('a team is sure of nothing while one of it is not, and together it may manage what its slowest cannot', () => {
  const elapsed = { gone: 2, left: 3 }
  expect(
    forecastTeam(
      [
        { done: 6, remaining: 2 },
        { done: 1, remaining: 9 },
      ],
      elapsed,
    ).asShared,
  ).toBeNull()
  const { asShared, together } = forecastTeam(
    [
      { done: 12, remaining: 2 },
      { done: 3, remaining: 9 },
    ],
    elapsed,
  )
  expect(asShared).toBeLessThan(0.2)
  expect(together.chance).toBeGreaterThan(0.8)
})
