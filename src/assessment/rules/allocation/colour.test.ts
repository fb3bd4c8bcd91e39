/** Slots of a day: nobody in two places at once, and no more slots than the busiest has meetings. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slotsFor } from './colour.ts'

const meetings = fc.array(
  fc.record({ manager: fc.constantFrom('A', 'B', 'C', 'D', 'E'), person: fc.integer({ min: 1, max: 5 }) }),
  { maxLength: 25 },
)

test('no two meetings of one person or of one manager share a slot, and the busiest needs every slot', () => {
  fc.assert(
    fc.property(meetings, given => {
      const slots = slotsFor(given)
      const placed = given.map((meeting, i) => ({ ...meeting, slot: slots[i] }))
      for (const key of ['manager', 'person'] as const) {
        const places = placed.map(each => `${each[key]} ${each.slot}`)
        expect(new Set(places).size).toBe(places.length)
      }
      const degrees = (['manager', 'person'] as const).flatMap(key =>
        [...Map.groupBy(given, each => each[key]).values()].map(all => all.length),
      )
      expect(new Set(slots).size).toBe(Math.max(0, ...degrees))
    }),
  )
})
