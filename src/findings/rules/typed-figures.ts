/** Figures that somebody typed into a text, English or Welsh, where a reference would have been counted. */

/** A count of people as it was typed, such as "two of the older girls". */
export interface TypedCount {
  readonly words: string
  readonly count: number
}

const numbers: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ un: 1, dau: 2, dwy: 2, tri: 3, tair: 3, pedwar: 4, pedair: 4, pump: 5, chwe: 6, saith: 7, wyth: 8, naw: 9 },
}
const number = Object.keys(numbers).join('|')

/** A whole word, or several, in whatever letters. */
const wholly = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d/])(?:${pattern})(?![\\p{L}\\d/])`, 'giu')

const share = wholly(
  String.raw`\d+(?:[.,]\d+)?\s*(?:%|per cent|percent|y cant)|\d+\s+(?:of|out of|o|allan o)\s+(?:the\s+)?\d+`,
)

// "A third" alone may be a third party, and "24/7" or "2011/12" a time: what can't well be a share is left out.
const fraction = wholly(
  [
    String.raw`[1-9]/[2-9]|\d{1,3}/\d{2,3}`,
    String.raw`half\s+(?:of|the|all)`,
    String.raw`(?:a|one)[\s-](?:third|quarter|fifth|sixth|eighth|tenth)\s+of`,
    String.raw`(?:${number}|\d+)[\s-](?:thirds|quarters|fifths|sixths|eighths|tenths)`,
    String.raw`(?:${number})\s+(?:out of|in every|allan o|o bob)\s+(?:the\s+)?(?:${number}|ten|deg)`,
    String.raw`hanner\s+(?:o|yr|y)`,
    String.raw`(?:dau\s+d|t)raean\s+o|(?:tri\s+)?chwarter\s+o`,
  ].join('|'),
)

const whom =
  'cases?|child|children|young (?:person|people|women|men)|girls?|boys?|victims?|achos(?:ion)?|(?:p|b|ph)(?:lentyn|lant|erson ifanc|obl ifanc)|[mf]erch(?:ed)?|[bf](?:achgen|echgyn)|dd?ioddefwyr?'

// Up to three words stand between, as in "two of the older girls".
const counted = wholly(String.raw`(${number}|[1-9])\s+(?:\p{L}+\s+){0,3}?(?:${whom})`)

/** Shares in figures, as they were typed: "81%", "13 of 16". */
export const typedShares = (text: string): readonly string[] => found(text, share).map(([words]) => words)

/** Shares as fractions: "two thirds", "half of", "nine out of ten", "13/16". A day may look like one: "07/12". */
export const typedFractions = (text: string): readonly string[] => found(text, fraction).map(([words]) => words)

/** Counts below ten, in figures or words, of cases or of people. */
export const typedCounts = (text: string): readonly TypedCount[] =>
  found(text, counted).map(([words, count = '']) => ({ words, count: numbers[count.toLowerCase()] ?? Number(count) }))

/** What was found as somebody is told of it, each once: “two of the girls”, “one case”. */
export const quoted = (words: readonly string[]): string => [...new Set(words)].map(each => `“${each}”`).join(', ')

/** Every match, its white space folded; references are no part of what was typed. */
const found = (text: string, pattern: RegExp): readonly (readonly [string, ...string[]])[] =>
  [...text.replace(/\{[^{}]*\}/g, ' – ').matchAll(pattern)].map(([words, ...groups]) => [
    words.replace(/\s+/g, ' '),
    ...groups,
  ])
