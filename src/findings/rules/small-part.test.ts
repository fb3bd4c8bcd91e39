/** A figure of one setting is kept from everybody where it, or the one that follows from it, counts few cases. */
import { expect, test } from 'vitest'
import type { Figures } from './figure.ts'
import { parseReference } from './reference.ts'
import { isSmallPart } from './small-part.ts'

const provenance = { kind: 'unconfirmed', note: 'made for a test' } as const
const framework = { disclosure: { fewest: { value: 5, provenance }, shareBase: { value: 10, provenance } } }
const counts: Readonly<Record<string, readonly [number, number]>> = {
  'a community': [20, 30],
  'a custody': [2, 8],
  'b community': [20, 30],
  'b custody': [6, 12],
}
const figures: Figures = {
  tally: (id, setting) => {
    const [sufficient = 0, scoreable = 0] = counts[`${id} ${setting ?? ''}`] ?? []
    return { sufficient, scoreable }
  },
  comment: () => null,
  settings: ['community', 'custody'],
  smallBase: 40,
}
const isSmall = (text: string, of: Parameters<typeof isSmallPart>[2] = framework): boolean => {
  const reference = parseReference(text, figures.settings)
  if ('message' in reference) throw new Error(text)
  return isSmallPart(reference, figures, of)
}

test('few cases in a setting keep that setting back, and the other from which they follow', () => {
  expect(['a custody', 'a community', 'below a community %'].map(text => isSmall(text))).toEqual([true, true, true])
  expect(['b custody', 'b community', 'a'].map(text => isSmall(text))).toEqual([false, false, false])
  expect(isSmall('a custody', {})).toBe(false)
})
