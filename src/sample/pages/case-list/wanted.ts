/** What a case list should hold, as the page shows it before anything is sent. */
import type { CaseAttribute } from '../../../framework/rules/case-attribute.ts'
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { en } from '../case-list.words.ts'

export type WantedColumn = readonly { readonly text: string }[]

/** A row for each case attribute: its title, other names, and what it may say. */
export const wantedColumns = (
  { caseAttributes }: Pick<Framework, 'caseAttributes'>,
  words: typeof en,
  language: Language,
): readonly WantedColumn[] =>
  caseAttributes.map(attribute => [
    { text: attribute.title[language] },
    { text: (attribute.aliases ?? []).slice(0, 5).join(', ') },
    { text: allowed(attribute, words, language) },
  ])

const allowed = ({ kind, values, bands = [] }: CaseAttribute, words: typeof en, language: Language): string => {
  if (kind === 'choice') return values.map(({ title }) => title[language]).join(', ')
  if (kind === 'date') return words.date
  if (kind === 'text') return words.text
  const first = bands[0]
  const last = bands.at(-1)
  return first && last ? words.number(String(first.from), String(last.to)) : words.wholeNumber
}
