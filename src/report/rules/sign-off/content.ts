/** What a signature stands for: every word and figure of a report, but what only the day of publication fills in. */
import type { Language, Words } from '../../../platform/pure/words.ts'
import type { SampleSize } from '../../../scoring/rules/interval.ts'
import type { Content } from '../bundle.ts'
import { frozenScores } from '../bundle.ts'
import { noComparison } from '../comparison.ts'
import type { Document, Part } from '../document.ts'
import { linesOfPart } from '../document.ts'
import type { Material } from '../material.ts'

/** As it is kept and hashed; `texts` are composed from `signable` material. */
export type SignedContent = Pick<Content, 'themes' | 'sections' | 'criteria' | 'questions' | 'texts'> & {
  readonly sampled: number
}

/** No report is compared as at this day. */
const noDay = '1900-01-01'

/**
 * The material without the day of publication, and without the comparison with what others published by then: both are
 * filled in when it is published, and no signature waits for them.
 */
export const signable = (material: Material): Material => ({
  ...material,
  publishedOn: null,
  comparison: noComparison(noDay),
})

/** What is signed. */
export const signedContentOf = (
  { framework, scores }: Pick<Material, 'framework' | 'scores'>,
  texts: Readonly<Record<Language, Document>>,
  { sampled }: SampleSize,
): SignedContent => ({ ...frozenScores(framework, scores), texts, sampled })

/** One place that is not what was signed: what stood there, and what stands there now. */
export interface Difference {
  readonly place: Words
  readonly then: readonly string[]
  readonly now: readonly string[]
}

/** Everything in which a report differs from what was signed, in the order of the report; nothing where it is the same. */
export const differencesOf = (then: SignedContent, now: SignedContent): readonly Difference[] => [
  ...(['en', 'cy'] as const).flatMap(language => inText(then.texts[language], now.texts[language])),
  ...inCounts(then, now),
]

const inText = (then: Document, now: Document): readonly Difference[] => {
  const language: Words = now.language === 'en' ? { en: '', cy: '' } : { en: ' (Welsh)', cy: ' (Cymraeg)' }
  const ids = [...new Set([...now.parts, ...then.parts].map(({ id }) => id))]
  const cover = difference({ en: `Cover${language.en}`, cy: `Clawr${language.cy}` }, coverOf(then), coverOf(now))
  return [
    ...cover,
    ...ids.flatMap(id => {
      const [before, after] = [then, now].map(({ parts }) => parts.find(part => part.id === id))
      const title = (after ?? before)?.title ?? id
      return difference({ en: title + language.en, cy: title + language.cy }, linesIn(before), linesIn(after))
    }),
  ]
}

const linesIn = (part: Part | undefined): readonly string[] => (part ? linesOfPart(part) : [])

const coverOf = ({ title, subject, inspectorate, notice, draftLanguage }: Document): readonly string[] =>
  [title, subject, inspectorate, notice?.short, notice?.long, draftLanguage].filter(line => typeof line === 'string')

const difference = (place: Words, then: readonly string[], now: readonly string[]): readonly Difference[] => {
  if (then.join('\n') === now.join('\n')) return []
  const gone = without(then, now)
  const come = without(now, then)
  // The same lines in another order: shown whole.
  return gone.length + come.length === 0 ? [{ place, then, now }] : [{ place, then: gone, now: come }]
}

/** The lines of one list that the other does not have as often. */
const without = (lines: readonly string[], others: readonly string[]): readonly string[] => {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter(line => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}

/** The counts of questions, which the signed data hold whether or not a sentence says them. */
const inCounts = (then: SignedContent, now: SignedContent): readonly Difference[] => {
  const said = ({ questions, sampled }: SignedContent) =>
    new Map([
      ...questions.map(
        ({ id, counts }) =>
          [
            id,
            Object.entries(counts)
              .map(([a, n]) => `${a}: ${n}`)
              .join(', '),
          ] as const,
      ),
      ['', String(sampled)] as const,
    ])
  const [before, after] = [said(then), said(now)]
  return [...new Set([...after.keys(), ...before.keys()])].flatMap(id => {
    if (before.get(id) === after.get(id)) return []
    const place =
      id === '' ? { en: 'Cases read', cy: 'Achosion a ddarllenwyd' } : { en: `Counts of ${id}`, cy: `Cyfrifon ${id}` }
    return [{ place, then: [before.get(id) ?? '–'], now: [after.get(id) ?? '–'] }]
  })
}
