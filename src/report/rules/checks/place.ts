/** From the name of a place, such as "1.1, strength 2", to the same in two languages and to where it is put right. */
import type { Kind, Passage } from '../../../findings/rules/passage.ts'
import { standing } from '../../../findings/rules/passage.ts'
import type { Words } from '../../../platform/pure/words.ts'
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
export const whereOf = (place: string, passages: readonly Passage[]): Where => {
  const finding = /^(\S+), (strength|improvement) (\d+)$/.exec(place)
  if (finding) {
    const [, criterion = '', side, number] = finding
    const its = standing(passages, 'finding', criterion).filter(({ latest }) => latest.side === side)
    return atPassage(its, number) ?? { at: 'criterion', criterion }
  }
  const numbered = /^(recommendations|examples), number (\d+)/.exec(place)
  if (numbered?.[1] === 'recommendations')
    return atPassage(standing(passages, 'recommendation'), numbered[2]) ?? { at: 'recommendations' }
  if (numbered) return atPassage(standing(passages, 'example'), numbered[2]) ?? { at: 'examples' }
  if (/^(introductions|commentaries|foreword), /.test(place)) return { at: 'commentary' }
  return { at: 'report', anchor: /^([a-z-]+), block /.exec(place)?.[1] ?? '' }
}

const atPassage = (passages: readonly Passage[], number: string | undefined): Where | null => {
  const passage = passages[Number(number) - 1]
  return passage ? { at: 'passage', passage: passage.id } : null
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
