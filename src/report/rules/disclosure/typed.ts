/** Small numbers of people that somebody typed as words, where a figure would have been counted: "two of the girls". */
import type { Passage } from '../../../findings/rules/passage.ts'
import { quoted, typedCounts } from '../../../findings/rules/typed-figures.ts'
import type { DisclosureRule } from '../../../framework/rules/publication.ts'
import { passageWords } from '../checks/place.ts'
import type { Item } from './item.ts'
import * as said from './items.words.ts'

/** An item for each passage in which such numbers stand. */
export const typedItems = (passages: readonly Passage[], { fewest }: DisclosureRule): readonly Item[] =>
  passages.flatMap(passage => {
    const { en, cy } = passage.latest.text
    const found = [...typedCounts(en), ...typedCounts(cy ?? '')].filter(({ count }) => count < fewest.value)
    if (found.length === 0) return []
    const words = quoted(found.map(each => each.words))
    return [
      {
        id: `typed/${passage.id}`,
        seen: words,
        kind: 'sentence' as const,
        what: { en: words, cy: words },
        why: said.typed,
        places: [{ place: passageWords(passage), where: { at: 'passage' as const, passage: passage.id } }],
        choices: ['accept'] as const,
        neighbour: null,
        isOpen: false,
      },
    ]
  })
