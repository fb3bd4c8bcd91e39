/** From the name of a place, such as "1.1, strength 2", to the same in two languages and to where it is put right. */
import type { Kind } from '../../../findings/rules/passage.ts'
import { groupBy } from '../../../platform/pure/group-by.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { Material } from '../material.ts'
import type { Where } from './lack.ts'

const welsh: Readonly<Record<string, string>> = {
  strength: 'cryfder',
  improvement: 'maes i’w wella',
  introductions: 'cyflwyniadau',
  commentaries: 'sylwadau',
  recommendations: 'argymhellion',
  examples: 'enghreifftiau',
  foreword: 'rhagair',
  notice: 'hysbysiad',
  team: 'tîm',
  short: 'byr',
  long: 'hir',
  number: 'rhif',
  paragraph: 'paragraff',
  block: 'bloc',
  line: 'llinell',
  'person responsible': 'y person cyfrifol',
}

/** The name of a place in both languages; what has no Welsh, as the id of a part, stays as it is. */
export const placeWords = (place: string): Words => ({
  en: place,
  cy: place.replace(/person responsible|[a-z]+/g, word => welsh[word] ?? word),
})

/** Where a place is put right: at its passage where it can be told which that is, at the page of its kind otherwise. */
export const whereOf = (place: string, material: Pick<Material, 'findings' | 'texts'>): Where => {
  const plain = place.replace(/, person responsible$/, '')
  const passage = [...placed(material)].find(each => each.place === plain)?.passage
  if (passage !== undefined) return { at: 'passage', passage }
  const [first = ''] = place.split(', ')
  if (/, (strength|improvement) \d+$/.test(place)) return { at: 'criterion', criterion: first }
  if (first === 'recommendations' || first === 'examples') return { at: first }
  if (first === 'introductions' || first === 'commentaries' || first === 'foreword') return { at: 'commentary' }
  return { at: 'report', anchor: place.includes(', block ') ? first : '' }
}

interface Placed {
  readonly place: string
  readonly passage: number | undefined
}

/** The passage of each text, under the name by which faults speak of its place. */
function* placed({ findings, texts }: Pick<Material, 'findings' | 'texts'>): Generator<Placed> {
  const each = function* (before: string, those: readonly { readonly passage?: number }[]): Generator<Placed> {
    for (const [i, { passage }] of those.entries()) yield { place: `${before} ${i + 1}`, passage }
  }
  for (const [key, own] of groupBy(findings, ({ criterion, side }) => `${criterion}, ${side}`)) yield* each(key, own)
  yield* each('team, line', texts.team)
  yield* each('recommendations, number', texts.recommendations)
  yield* each('examples, number', texts.examples)
  for (const [id, blocks] of Object.entries(texts.parts)) yield* each(`${id}, block`, blocks)
  for (const [id, blocks] of Object.entries(texts.introductions)) yield* each(`introductions, ${id}, paragraph`, blocks)
  for (const [id, blocks] of Object.entries(texts.commentaries)) yield* each(`commentaries, ${id}, paragraph`, blocks)
}

const kindWords: Readonly<Record<string, Words>> = {
  finding: { en: 'Finding', cy: 'Canfyddiad' },
  commentary: { en: 'Commentary', cy: 'Sylwadau' },
  introduction: { en: 'Introduction', cy: 'Cyflwyniad' },
  foreword: { en: 'Foreword', cy: 'Rhagair' },
  example: { en: 'Example', cy: 'Enghraifft' },
  recommendation: { en: 'Recommendation', cy: 'Argymhelliad' },
  part: { en: 'Text of a part', cy: 'Testun rhan' },
  team: { en: 'Team', cy: 'Tîm' },
  notice: { en: 'Notice', cy: 'Hysbysiad' },
}

/** What a passage is called where it is listed, such as "Finding 1.1". */
export const passageWords = ({ kind, place }: { readonly kind: Kind; readonly place: string }): Words => {
  const name = kindWords[kind] ?? { en: kind, cy: kind }
  return { en: `${name.en} ${place}`.trim(), cy: `${name.cy} ${place}`.trim() }
}
