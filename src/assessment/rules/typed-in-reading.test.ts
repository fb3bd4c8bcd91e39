/** A row from paper goes to the reading of whom it names; where nobody can tell, the row says what to type. */
import { expect, test } from 'vitest'
import type { ReadingOfCase } from './typed-in-reading.ts'
import { placeRow } from './typed-in-reading.ts'

const names = new Map([
  [1, 'Sam Okafor'],
  [2, 'Ann Price'],
  [3, 'Lee Hart'],
])
const once: readonly ReadingOfCase[] = [{ assessment: 10, kind: 'first', assessor: 1 }]
const twice: readonly ReadingOfCase[] = [...once, { assessment: 11, kind: 'second', assessor: 2 }]
const place = (readings: readonly ReadingOfCase[], person: number, named = '', forOthers = person === 3) =>
  placeRow(readings, { reference: 'C001', named }, { person, forOthers }, names)
const why = (placed: ReturnType<typeof place>): string => ('why' in placed ? placed.why.en : '')

test('one’s own reading is meant where nobody is named, and the only one where there is one', () => {
  expect(place(twice, 1)).toEqual({ assessment: 10, madeBy: 1 })
  expect(place(twice, 2)).toEqual({ assessment: 11, madeBy: 2 })
  expect(place(once, 3)).toEqual({ assessment: 10, madeBy: 3 })
})

test('the lead types in whoever is named, in their name, whatever the spaces and capitals', () => {
  expect(place(twice, 3, 'ann  PRICE ')).toEqual({ assessment: 11, madeBy: 2 })
  expect(place(twice, 3, 'Sam Okafor')).toEqual({ assessment: 10, madeBy: 1 })
})

test('two readings and no name are never guessed at', () => {
  expect(why(place(twice, 3))).toBe(
    'C001 is read twice. Type who filled the form in into the column “Assessor”: Sam Okafor or Ann Price.',
  )
})

test('a name that reads nothing here is told with those that do, but never to another reader of the case', () => {
  expect(why(place(twice, 3, 'Jo'))).toContain('“Jo” is nobody who judges C001 now')
  expect(why(place(twice, 3, 'Jo'))).toContain('Ann Price')
  expect(why(place(twice, 1, 'Jo', true))).not.toContain('Ann Price')
  expect(why(place([], 3))).toContain('is no case that you judge here')
})

test('who does not lead types in nobody else’s paper', () => {
  expect(why(place(twice, 1, 'Ann Price'))).toContain('Give it to the lead inspector')
  expect(place(twice, 1, 'Sam Okafor')).toEqual({ assessment: 10, madeBy: 1 })
})
