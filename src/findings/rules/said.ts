/** A text as a page shows it: its figures said as they stand now, each a link to what lies behind it. */
import type { Language } from '../../platform/pure/words.ts'
import { cy, en } from './change.words.ts'
import type { Figures } from './figure.ts'
import { resolve } from './figure.ts'
import { findingsPaths } from './paths.ts'
import type { Prose } from './prose.ts'
import { inLanguage } from './prose.ts'
import { referencesIn } from './reference.ts'
import type { SeenFigures } from './seen.ts'
import { marksOf } from './seen.ts'

/** A stretch of a text; a figure has the address of what lies behind it, other words have ''. */
export interface Stretch {
  readonly text: string
  readonly href: string
}

/** A figure that has changed: how it was said when its author saw it, and how it is said now. */
export interface Changed {
  readonly reference: string
  readonly old: string
  readonly new: string
  /** Whether only the counts have changed, and the words stay as they were. */
  readonly sameWords: boolean
  readonly counts: string
}

/** A text with its figures, in the language in which it is really written. */
export interface Said {
  readonly stretches: readonly Stretch[]
  readonly lang: Language
}

/** The text as it reads now; what can't be resolved stands as it was written. */
export const saidNow = (prose: Prose, figures: Figures, language: Language, slug: string): Said => {
  const { text, language: lang } = inLanguage(prose, language)
  const resolved = resolve(text, figures, lang)
  const pieces = resolved.ok ? resolved.value : [text]
  const stretches = pieces.map(piece =>
    typeof piece === 'string'
      ? { text: piece, href: '' }
      : { text: piece.figure, href: findingsPaths.figure({ inspection: slug, figure: piece.of }) },
  )
  return { stretches, lang }
}

/** The figures of a text that have changed since they were seen. */
export const changedIn = (
  { en, cy }: Prose,
  seen: SeenFigures,
  figures: Figures,
  language: Language,
): readonly Changed[] =>
  marksOf(referencesIn(en, cy), seen, figures).map(({ reference, then, now }) => ({
    reference: `{${reference}}`,
    old: then.said[language],
    new: now?.said[language] ?? '–',
    sameWords: now?.said[language] === then.said[language],
    counts: `${then.sufficient}/${then.scoreable} → ${now ? `${now.sufficient}/${now.scoreable}` : '–'}`,
  }))

/** The words around changed figures. */
export type ChangeWords = typeof en

export const changeWordsIn = (language: Language): ChangeWords => (language === 'cy' ? cy : en)
