/** Differences tell the way from one text to the other, and changes that don't touch are joined without losing a word. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differencesIn, mergeTexts } from './words.ts'

test('words that went and came are told; a reference is one word', () => {
  expect(differencesIn('Plans held in {4.2b} cases.', 'Plans held in {4.2b %} of cases.')).toEqual([
    { text: 'Plans held in ', how: 'same' },
    { text: '{4.2b}', how: 'removed' },
    { text: '{4.2b %}', how: 'added' },
    { text: ' ', how: 'same' },
    { text: 'of ', how: 'added' },
    { text: 'cases.', how: 'same' },
  ])
})

const words = fc.array(fc.constantFrom('plans', 'were', 'late', 'often', '{1.1}', 'and,', 'x'), { maxLength: 12 })
const text = words.map(each => each.join(' '))

test('without what came it is the old text, without what went the new one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = differencesIn(before, after)
      const without = (how: string) => stretches.flatMap(each => (each.how === how ? [] : [each.text])).join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    }),
  )
})

test('changes that don’t touch are joined', () => {
  const base = 'Most plans were made in good time, and reviewed.'
  expect(mergeTexts(base, base.replace('Most', 'Nearly all'), base.replace('reviewed', 'kept up'))).toBe(
    'Nearly all plans were made in good time, and kept up.',
  )
})

test('changes to the same words, or to neighbours, are left to people', () => {
  const base = 'Most plans were late.'
  expect(mergeTexts(base, 'All plans were late.', 'Few plans were late.')).toBe(null)
  expect(mergeTexts(base, 'All plans were late.', 'Most reviews were late.')).toBe(null)
  expect(mergeTexts('', 'Mine.', 'Theirs.')).toBe(null)
})

test('whoever changed nothing takes the other’s text; both ways round it comes to the same; agreement is kept once', () => {
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      expect(mergeTexts(base, mine, base)).toBe(mine)
      expect(mergeTexts(base, base, theirs)).toBe(theirs)
      expect(mergeTexts(base, mine, mine)).toBe(mine)
      expect(mergeTexts(base, mine, theirs)).toBe(mergeTexts(base, theirs, mine))
    }),
  )
})

test('what is joined has every word that either wrote anew', () => {
  const wordy = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'), { minLength: 3, maxLength: 10 })
  const edited = (own: string) => fc.tuple(fc.nat(20), fc.constant(own))
  fc.assert(
    fc.property(wordy, edited('Mine'), edited('Theirs'), (base, [at, mine], [where, theirs]) => {
      const put = (place: number, word: string) => base.with(place % base.length, word).join(' ')
      const merged = mergeTexts(base.join(' '), put(at, mine), put(where, theirs))
      const apart = Math.abs((at % base.length) - (where % base.length)) > 1
      if (apart) expect(merged?.split(' ')).toEqual(expect.arrayContaining(['Mine', 'Theirs']))
      else expect(merged).toBe(null)
    }),
  )
})
