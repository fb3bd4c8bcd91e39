/** Small numbers of people that somebody typed as words, where a figure would have been counted: "two of the girls". */
import type { Passage } from '../../../findings/rules/passage.ts'
import type { DisclosureRule } from '../../../framework/rules/publication.ts'
import { passageWords } from '../checks/place.ts'
import type { Item } from './item.ts'
import * as said from './items.words.ts'

const numbers: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ un: 1, dau: 2, dwy: 2, tri: 3, tair: 3, pedwar: 4, pedair: 4, pump: 5, chwe: 6, saith: 7, wyth: 8, naw: 9 },
}

const whom =
  'cases?|child|children|young (?:person|people|women|men)|girls?|boys?|victims?|achos(?:ion)?|(?:p|b|ph)(?:lentyn|lant|erson ifanc|obl ifanc)|[mf]erch(?:ed)?|[bf](?:achgen|echgyn)|dd?ioddefwyr?'

// Up to three words stand between, as in "two of the older girls".
const counted = new RegExp(
  `(?<![\\p{L}\\d])(${Object.keys(numbers).join('|')}|[1-9])\\s+(?:\\p{L}+\\s+){0,3}?(?:${whom})(?![\\p{L}\\d])`,
  'giu',
)

/** An item for each passage in which such numbers stand; its references are no part of what was typed. */
export const typedItems = (passages: readonly Passage[], { fewest }: DisclosureRule): readonly Item[] =>
  passages.flatMap(passage => {
    const { en, cy } = passage.latest.text
    const found = [en, cy ?? ''].flatMap(text =>
      [...text.replace(/\{[^{}]*\}/g, ' – ').matchAll(counted)]
        .filter(([, number = '']) => (numbers[number.toLowerCase()] ?? Number(number)) < fewest.value)
        .map(([words]) => words.replace(/\s+/g, ' ')),
    )
    if (found.length === 0) return []
    const words = [...new Set(found)].map(each => `“${each}”`).join(', ')
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
