/** What a report lists: its team, recommendations and examples, and the framework's glossary. */
import { plain } from '../../../findings/rules/prose.ts'
import type { Made } from './made.ts'
import { given } from './made.ts'
import type { Writer } from './writer.ts'

/** The table of those who inspected. */
export const teamTable = ({ words, material, passage }: Writer): readonly Made[] => {
  const { team } = material.texts
  const rows = team.map(({ role, people }, index) => [
    plain(passage(role, `team, line ${String(index + 1)}`).pieces),
    String(people),
  ])
  const table = { caption: words.team, head: [words.role, words.people], rows, figures: true }
  return rows.length === 0 ? [] : [{ block: { kind: 'table', table }, origin: eachOf(team) }]
}

/** The recommendations, numbered, each with the role that is responsible. */
export const recommendations = ({ words, material, passage }: Writer): readonly Made[] => {
  const all = material.texts.recommendations
  const items = all.map(({ text, responsible }, index) => {
    const said = (language: 'en' | 'cy') =>
      text[language] === null ? null : words.responsible(text[language], responsible[language] ?? responsible.en)
    return passage({ en: said('en') ?? text.en, cy: said('cy') }, `recommendations, number ${String(index + 1)}`)
  })
  return items.length === 0 ? [] : [{ block: { kind: 'numbered', items }, origin: eachOf(all) }]
}

/** The examples, each under its criterion. */
export const examples = ({ own, material, passage }: Writer): readonly Made[] =>
  material.texts.examples.flatMap(({ criterion: id, text, passage: of }, index) => {
    const criterion = material.framework.sections.flatMap(({ criteria }) => criteria).find(known => known.id === id)
    const place = `examples, number ${String(index + 1)}`
    return [
      given({
        kind: 'heading',
        level: 3,
        id: `example-${String(index + 1)}`,
        text: criterion ? `${id} ${own(criterion.title)}` : id,
      }),
      {
        block: { kind: 'paragraph' as const, text: passage(text, place) },
        origin: { from: 'passage' as const, passage: of ?? null, paragraph: 0 },
      },
    ]
  })

/** The framework's glossary. */
export const glossary = ({ words, own, material }: Writer): readonly Made[] => {
  const entries = material.framework.glossary.map(({ term, meaning }) => ({ term: own(term), meaning: own(meaning) }))
  return entries.length === 0 ? [] : [given({ kind: 'glossary', head: [words.term, words.meaning], entries })]
}

const eachOf = (texts: readonly { readonly passage?: number }[]) => ({
  from: 'passages' as const,
  passages: texts.map(({ passage }) => passage ?? null),
})
