/** A report's texts with the passages that inspectors wrote among the findings: each kind in its place. */
import type { Alteration } from '../../findings/rules/checklist.ts'
import { mayBeUsed } from '../../findings/rules/checklist.ts'
import type { Kind, Passage } from '../../findings/rules/passage.ts'
import { paragraphsOf, standing } from '../../findings/rules/passage.ts'
import type { Prose } from '../../findings/rules/prose.ts'
import type { ReportTexts, TextBlock } from './texts.ts'

/**
 * The texts with commentaries, introductions, examples, recommendations and the foreword of the passages. An example
 * that has not been altered in full is left out. What is not among the passages stays as it is in the texts.
 */
export const withPassages = (
  texts: ReportTexts,
  passages: readonly Passage[],
  checklist: readonly Alteration[],
): ReportTexts => ({
  ...texts,
  introductions: { ...texts.introductions, ...bySection(passages, 'introduction') },
  commentaries: { ...texts.commentaries, ...bySection(passages, 'commentary') },
  recommendations: [
    ...texts.recommendations,
    ...standing(passages, 'recommendation').map(({ latest: { text, details } }) => ({
      text,
      responsible: details.responsible ?? { en: '', cy: null },
    })),
  ],
  examples: [
    ...texts.examples,
    ...standing(passages, 'example')
      .filter(({ latest }) => mayBeUsed(latest.details, checklist))
      .map(({ place, latest }) => ({ criterion: place, text: latest.text })),
  ],
  parts: withForeword(texts.parts, passages),
})

const bySection = (passages: readonly Passage[], kind: Kind): Readonly<Record<string, readonly Prose[]>> => {
  const places = new Set(standing(passages, kind).map(({ place }) => place))
  return Object.fromEntries(
    [...places].map(place => [
      place,
      standing(passages, kind, place).flatMap(({ latest }) => paragraphsOf(latest.text)),
    ]),
  )
}

/** The foreword's paragraphs before and after its table; what else the texts hold of it, as a signature, comes last. */
const withForeword = (parts: ReportTexts['parts'], passages: readonly Passage[]): ReportTexts['parts'] => {
  const at = (place: string): readonly TextBlock[] =>
    standing(passages, 'foreword', place)
      .flatMap(({ latest }) => paragraphsOf(latest.text))
      .map(text => ({ kind: 'paragraph', text }))
  const [before, after] = [at('before'), at('after')]
  if (before.length + after.length === 0) return parts
  const others = (parts['foreword'] ?? []).filter(({ kind }) => kind !== 'figures')
  return { ...parts, foreword: [...before, { kind: 'figures' }, ...after, ...others] }
}
