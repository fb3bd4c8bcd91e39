/** Bands must cover 0 to 100, each percentage once. */
import type { Bands } from './bands.ts'
import { repeats } from './refusal.ts'
import type { Refusal } from './refusal.ts'

/** Gaps, overlaps and edges out of range; two bands with one word. */
export function* checkBands({ bands }: Bands): Generator<Refusal> {
  for (const [i, band] of bands.entries()) {
    const path = ['bands', 'bands', i, 'from']
    if (!Number.isInteger(band.from) || band.from < 0 || band.from > 100) {
      yield { path, message: `${band.id} begins at ${band.from}.`, next: 'Write a whole percentage from 0 to 100.' }
    }
    const above = bands[i - 1]
    if (above && band.from === above.from) {
      yield { path, message: `${band.id} and ${above.id} overlap: both begin at ${band.from}.`, next: 'Move one edge.' }
    } else if (above && band.from > above.from) {
      const message = `${band.id}, from ${band.from}, overlaps ${above.id}, from ${above.from}, which stands before it.`
      yield { path, message, next: 'List the bands from the highest edge to the lowest.' }
    }
  }
  const lowest = Math.min(...bands.map(band => band.from))
  const last = bands.findLastIndex(band => band.from === lowest)
  if (lowest > 0) {
    const message = `There is a gap: no band holds for 0 to ${lowest - 1}.`
    yield { path: ['bands', 'bands', last, 'from'], message, next: 'Let the last band begin at 0.' }
  }
  const words = bands.flatMap((band, i) =>
    [band.label.en, ...band.synonyms].map(word => ({ i, word: word.toLowerCase() })),
  )
  for (const { position, value } of repeats(words.map(({ word }) => word))) {
    const path = ['bands', 'bands', words[position]?.i ?? 0]
    yield { path, message: `"${value}" stands for two bands.`, next: 'Take it from one of them.' }
  }
}
