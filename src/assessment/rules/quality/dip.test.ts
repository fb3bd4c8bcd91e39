/** A dip sample can be drawn again, takes as many of everybody, and favours nobody's reading. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawDip } from './dip.ts'

const someReadings = fc.uniqueArray(fc.record({ assessment: fc.nat(999), assessor: fc.nat(5) }), {
  selector: ({ assessment }) => assessment,
  maxLength: 60,
})

test('the same readings and seed give the same draw in any order, with so many of each assessor or all', () => {
  fc.assert(
    fc.property(someReadings, fc.integer({ min: 1, max: 5 }), fc.string(), (readings, per, seed) => {
      const drawn = drawDip(readings, per, seed)
      expect(drawDip(readings.toReversed(), per, seed)).toEqual(drawn)
      expect(new Set(drawn).size).toBe(drawn.length)
      for (const person of new Set(readings.map(({ assessor }) => assessor))) {
        const own = readings.filter(({ assessor }) => assessor === person).map(({ assessment }) => assessment)
        expect(drawn.filter(each => own.includes(each))).toHaveLength(Math.min(per, own.length))
      }
    }),
  )
})

test('over many seeds every reading of an assessor is drawn about as often', () => {
  const readings = Array.from({ length: 5 }, (_, assessment) => ({ assessment, assessor: 1 }))
  const times = [0, 0, 0, 0, 0]
  for (let seed = 0; seed < 2000; seed++) for (const each of drawDip(readings, 1, String(seed))) times[each]! += 1
  for (const count of times) expect(Math.abs(count - 400)).toBeLessThan(80)
})
