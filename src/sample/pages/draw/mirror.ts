/** The representativeness table and its charts: the list beside the sample, group by group. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { ChartPlan } from '../../../platform/pure/chart.ts'
import { wholePercent } from '../../../platform/pure/proportion.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { groupTitle } from '../../rules/groups.ts'
import type { Margin } from '../../rules/margins.ts'
import type { KeptDraw } from '../../rules/steps.ts'
import type { en } from '../draw.words.ts'

type Cell = { readonly text: string; readonly format?: 'numeric' }

export interface Mirror {
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
  readonly gap: string
  readonly aboveCap: readonly string[]
}

/** Each group of each attribute: on the list, in the sample, expected, and whether it was balanced or wanted more. */
export function mirrorOf(
  framework: Framework,
  { rule, outcome }: KeptDraw,
  cases: number,
  words: typeof en,
  language: Language,
): Mirror {
  const number = (text: string): Cell => ({ text, format: 'numeric' })
  const balanced = outcome.margins.filter(({ attribute }) => rule.balance.includes(attribute))
  const gap = Math.max(0, ...balanced.map(({ sample, expected }) => Math.abs(sample - expected)))
  return {
    head: [
      { text: words.attribute },
      { text: words.group },
      number(words.inList),
      number(words.share),
      number(words.inSample),
      number(words.share),
      number(words.expected),
      { text: words.how },
    ],
    rows: inOrder(framework, outcome.margins).map(({ attribute, value, population, sample, expected }) => {
      const known = framework.caseAttributes.find(({ id }) => id === attribute)
      const how = [
        ...(rule.balance.includes(attribute) ? [words.balanced] : []),
        ...rule.overSample
          .filter(over => over.attribute === attribute && over.values.includes(value))
          .map(({ weight }) => words.weight(weight)),
      ]
      return [
        { text: known?.title[language] ?? attribute },
        { text: groupTitle(known, value)[language] },
        number(String(population)),
        number(percent(population, cases)),
        number(String(sample)),
        number(percent(sample, outcome.chosen.length)),
        number(expected.toFixed(1)),
        { text: how.join(', ') },
      ]
    }),
    gap: words.gap(gap.toFixed(2)),
    aboveCap: outcome.aboveCap.map(({ value, sample }) => words.aboveCap(value, sample, rule.capPer?.most ?? 0)),
  }
}

/** One chart for each attribute, all on one scale: a bar for the list and one for the sample, with its weight if it has one. */
export function chartPlans(
  framework: Framework,
  { rule, outcome }: KeptDraw,
  cases: number,
  words: typeof en,
  language: Language,
): readonly ChartPlan[] {
  const ordered = inOrder(framework, outcome.margins)
  return [...new Set(ordered.map(({ attribute }) => attribute))].map(id => {
    const known = framework.caseAttributes.find(each => each.id === id)
    const title = known?.title[language] ?? id
    const rows = ordered
      .filter(({ attribute }) => attribute === id)
      .flatMap(({ value, population, sample }) => {
        const group = groupTitle(known, value)[language]
        const wanted = rule.overSample.find(({ attribute, values }) => attribute === id && values.includes(value))
        const sampled = words.sampleRow(group) + (wanted ? ` (${words.weight(wanted.weight).toLowerCase()})` : '')
        const bar = (label: string, count: number, of: number) => ({
          label,
          parts: [of === 0 ? 0 : (100 * count) / of],
          value: percent(count, of),
          cells: [String(count), percent(count, of)],
        })
        return [bar(words.listRow(group), population, cases), bar(sampled, sample, outcome.chosen.length)]
      })
    return {
      title: words.chart(title),
      alternative: words.chartAlternative(
        title,
        rows.map(({ label, value }) => `${label}: ${value}`),
      ),
      most: 100,
      marks: [],
      series: [],
      rows,
      columns: [words.group, words.cases, words.share],
    }
  })
}

const percent = (count: number, of: number): string => `${wholePercent({ sufficient: count, scoreable: of }) ?? 0}%`

/** Margins in the order in which the framework names attributes and values. */
const inOrder = ({ caseAttributes }: Framework, margins: readonly Margin[]): readonly Margin[] => {
  const place = ({ attribute, value }: Margin): number => {
    const at = caseAttributes.findIndex(({ id }) => id === attribute)
    const known = caseAttributes[at]
    const group = [...(known?.values ?? []), ...(known?.bands ?? [])].findIndex(({ id }) => id === value)
    return at * 1000 + (group < 0 ? 999 : group)
  }
  return margins.toSorted((a, b) => place(a) - place(b))
}
