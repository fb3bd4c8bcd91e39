/** The scores, charts and tables that every report of a framework shows, by the figures in them. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { OutlinePart } from '../../framework/rules/outline.ts'
import type { Shown } from './depend.ts'

/**
 * Score boxes, the chart of the criteria and the table of comparison, as far as the framework's outline has them. The
 * make-up of the sample depends on no answer and is not among them.
 */
export const shownIn = ({ themes, sections, outline }: Framework): readonly Shown[] => {
  const has = (kind: OutlinePart['kind']) => outline.some(part => part.kind === kind)
  const criteria = sections.flatMap(section => section.criteria)
  const box = (id: string): Shown => ({ id: `score ${id}`, kind: 'score', references: scoreAndComment(id) })
  return [
    ...(has('scoring-summary') ? themes.map(({ id }) => box(id)) : []),
    ...(has('sections') ? sections.map(({ id }) => box(id)) : []),
    ...(has('sections') ? criteria.map(({ id }) => box(id)) : []),
    ...(has('foreword')
      ? [{ id: 'table comparison', kind: 'table' as const, references: themes.map(({ id }) => `${id} %`) }]
      : []),
    ...(has('score-chart')
      ? [
          {
            id: 'chart criteria',
            kind: 'chart' as const,
            references: criteria.flatMap(({ id }) => scoreAndComment(id)),
          },
        ]
      : []),
  ]
}

const scoreAndComment = (id: string): readonly string[] => [`${id} %`, `comment ${id}`]
