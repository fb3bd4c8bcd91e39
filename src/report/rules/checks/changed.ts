/** Figures that no longer match: counts that changed after their author saw them, and that nobody has taken in. */
import type { Figures } from '../../../findings/rules/figure.ts'
import type { Passage } from '../../../findings/rules/passage.ts'
import { referencesIn } from '../../../findings/rules/reference.ts'
import type { Mark, SeenFigures } from '../../../findings/rules/seen.ts'
import { marksOf } from '../../../findings/rules/seen.ts'
import { shownIn } from '../../../findings/rules/shown.ts'
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { Lack } from './lack.ts'
import { passageWords } from './place.ts'

interface Written {
  readonly framework: Framework
  readonly figures: Figures
  /** Those that stand. */
  readonly passages: readonly Passage[]
  /** The scores as they were last taken in; null before the first time. */
  readonly seen: SeenFigures | null
}

/** Every text, and the scores, in which a figure stands otherwise than it was seen. */
export function* changedFigures({ framework, figures, passages, seen }: Written): Generator<Lack> {
  for (const passage of passages) {
    const { en, cy } = passage.latest.text
    const marks = marksOf(referencesIn(en, cy), passage.latest.seen, figures)
    if (marks.length > 0)
      yield refusal(passageWords(passage), { at: 'passage', passage: passage.id }, changedHere(marks))
  }
  const shown = [...new Set(shownIn(framework).flatMap(({ references }) => references))]
  const marks = marksOf(shown, seen ?? {}, figures)
  if (marks.length > 0) yield refusal(scores, { at: 'findings' }, changedHere(marks))
}

const refusal = (place: Words, where: Lack['where'], message: Words): Lack => ({
  check: 'figures',
  weight: 'refusal',
  place,
  where,
  message,
})

const scores: Words = { en: 'Scores, charts and tables', cy: 'Sgoriau, siartiau a thablau' }

const changedHere = (marks: readonly Mark[]): Words => {
  const say = (language: 'en' | 'cy') =>
    marks.map(({ then, now }) => `${then.said[language]} → ${now?.said[language] ?? '–'}`).join('; ')
  return {
    en: `Look at it again and take the figures in: ${say('en')}.`,
    cy: `Edrychwch arno eto a derbyniwch y ffigurau: ${say('cy')}.`,
  }
}
