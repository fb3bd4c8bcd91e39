/** Finding the reference of a figure by words: what may be written between braces, and what it says now. */
import type { Figures } from '../../../findings/rules/figure.ts'
import { say } from '../../../findings/rules/figure.ts'
import { manners } from '../../../findings/rules/reference.ts'
import type { Framework } from '../../../framework/rules/framework.ts'
import { questionsOf } from '../../../framework/rules/framework.ts'
import type { Language } from '../../../platform/pure/words.ts'

/** A figure that can be referred to. */
export interface FoundFigure {
  /** With its braces, as it is written into a text. */
  readonly reference: string
  readonly title: string
  /** What it says now. */
  readonly says: string
}

type Source = Pick<Framework, 'sections' | 'themes'>

// More than fit on a screen nobody reads: a further word of the query does better.
const MOST = 12

/**
 * Figures whose id begins with the query, or whose title has all of its words. The id of one figure alone is answered
 * with every way to say it: both sides of the line, in each setting, in each manner.
 */
export const findFigures = (
  query: string,
  framework: Source,
  figures: Figures,
  language: Language,
): readonly FoundFigure[] => {
  const wanted = query.replace(/[{}]/g, '').trim()
  if (wanted === '') return []
  const all = titlesOf(framework, language)
  const exact = all.find(({ id }) => id === wanted)
  const found = (reference: string, title: string): readonly FoundFigure[] => {
    const said = say(reference, figures, language)
    return 'message' in said ? [] : [{ reference: `{${reference}}`, title, says: said.figure }]
  }
  if (exact) return waysToSay(exact.id, figures).flatMap(reference => found(reference, exact.title))
  const words = wanted.toLowerCase().split(/\s+/)
  return all
    .filter(({ id, title }) => id.startsWith(wanted) || words.every(word => title.toLowerCase().includes(word)))
    .slice(0, MOST)
    .flatMap(({ id, title }) => found(id, title))
}

const titlesOf = ({ sections, themes }: Source, language: Language) => [
  ...themes.map(({ id, title }) => ({ id, title: title[language] })),
  ...sections.map(({ id, title }) => ({ id, title: title[language] })),
  ...sections.flatMap(({ criteria }) => criteria.map(({ id, title }) => ({ id, title: title[language] }))),
  ...questionsOf({ sections }).map(({ id, text }) => ({ id, title: text[language] })),
]

const waysToSay = (id: string, { settings }: Figures): readonly string[] => [
  ...manners.map(manner => (manner === 'share' ? id : `${id} ${manner}`)),
  `below ${id}`,
  `below ${id} k of n`,
  ...settings.flatMap(setting => [`${id} ${setting}`, `below ${id} ${setting} k of n`]),
]
