/** A report's texts, from the passages that inspectors wrote: each kind in its place. */
import type { Alteration } from '../../findings/rules/checklist.ts'
import { mayBeUsed } from '../../findings/rules/checklist.ts'
import type { Kind, Passage, Version } from '../../findings/rules/passage.ts'
import { linesIn, paragraphsOf, standing } from '../../findings/rules/passage.ts'
import type { ReportTexts, TextBlock } from './texts.ts'

/** The texts of the passages that stand. An example that has not been altered in full is left out. */
export const textsOf = (passages: readonly Passage[], checklist: readonly Alteration[]): ReportTexts => ({
  notice: noticeIn(passages),
  team: standing(passages, 'team').map(({ id, latest: { text, details } }) => ({
    role: text,
    people: details.people ?? 1,
    passage: id,
  })),
  recommendations: standing(passages, 'recommendation').map(({ id, latest: { text, details } }) => ({
    text,
    responsible: details.responsible ?? { en: '', cy: null },
    passage: id,
  })),
  examples: standing(passages, 'example')
    .filter(({ latest }) => mayBeUsed(latest.details, checklist))
    .map(({ id, place, latest }) => ({ criterion: place, text: latest.text, passage: id })),
  parts: { ...byPlace(passages, 'part'), ...forewordIn(passages) },
  introductions: byPlace(passages, 'introduction'),
  commentaries: byPlace(passages, 'commentary'),
})

/** What of a passage is read. */
export interface Readable extends Pick<Passage, 'id'> {
  readonly latest: Pick<Version, 'text' | 'details'>
}

/** The blocks that a passage of a part or section is read as; a text of several paragraphs is as many. */
export const blocksIn = ({ id, latest: { text, details } }: Readable): readonly TextBlock[] => {
  const form = details.form ?? 'paragraph'
  switch (form) {
    case 'figures':
      return [{ kind: 'figures', passage: id }]
    case 'image':
      return details.image ? [{ kind: 'image', picture: details.image, text, passage: id }] : []
    case 'list':
    case 'signature':
      return [{ kind: form, items: linesIn(text), passage: id }]
    default:
      return paragraphsOf(text).map((each, paragraph) => ({ kind: form, text: each, passage: id, paragraph }))
  }
}

const byPlace = (passages: readonly Passage[], kind: Kind): Readonly<Record<string, readonly TextBlock[]>> => {
  const places = new Set(standing(passages, kind).map(({ place }) => place))
  return Object.fromEntries(
    [...places].map(place => [place, standing(passages, kind, place).flatMap(passage => blocksIn(passage))]),
  )
}

/** The foreword's blocks before its table and after it. */
const forewordIn = (passages: readonly Passage[]): ReportTexts['parts'] => {
  const at = (place: string) => standing(passages, 'foreword', place).flatMap(passage => blocksIn(passage))
  const [before, after] = [at('before'), at('after')]
  return before.length + after.length === 0 ? {} : { foreword: [...before, { kind: 'figures' }, ...after] }
}

const noticeIn = (passages: readonly Passage[]): ReportTexts['notice'] => {
  const [short, long] = ['short', 'long'].map(place => {
    const [found] = standing(passages, 'notice', place)
    return found && { ...found.latest.text, passage: found.id }
  })
  return short && long ? { short, long } : null
}
