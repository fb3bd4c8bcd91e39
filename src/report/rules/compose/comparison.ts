/** The headline scores beside those published by then: what others printed, and what follows from our own reports. */
import { monthInWords } from '../../../platform/pure/day-words.ts'
import { countedPlan } from '../comparison-plan.ts'
import { isWithheld } from '../disclosure/small.ts'
import type { Made } from './made.ts'
import { given } from './made.ts'
import { percentOr } from './scores.ts'
import type { Writer } from './writer.ts'
import { asPassage } from './writer.ts'

/** Each of the two apart, never one figure from both, and the caution that belongs to them; nothing where there is none. */
export const comparisonBlocks = (writer: Writer): readonly Made[] => {
  const blocks = [...recordedTable(writer), ...countedChart(writer)]
  return blocks.length === 0 ? [] : [...blocks, note(writer.words.comparisonCaution)]
}

const note = (text: string): Made => given({ kind: 'note', text: asPassage(text) })

/** The national figures of other publications, with where they were published. */
const recordedTable = ({ words, own, material, shown }: Writer): readonly Made[] => {
  const { comparison, framework, scores, service } = material
  const { recorded } = comparison
  if (recorded.length === 0) return []
  const asAt = recorded.map(each => each.asAt).reduce((a, b) => (a > b ? a : b))
  const rows = framework.themes.map(theme => {
    const other = recorded.find(each => each.theme === theme.id)
    const ours = scores.themes.find(({ id }) => id === theme.id)
    const national = other ? [other.lowest, other.highest, other.average] : [null, null, null]
    const our = isWithheld(material, ours) ? words.withheld : percentOr(ours?.percent ?? null, words.notScored)
    return [own(theme.title), ...national.map(value => percentOr(value, words.notScored)), our]
  })
  const head = [words.theme, words.lowest, words.highest, words.average, words.ours(own(service))]
  const caption = words.comparison(monthInWords(asAt, material.language))
  const sources = [...new Set(recorded.map(({ source }) => source))]
  return [
    {
      block: { kind: 'table', table: { caption, head, rows, figures: true } },
      origin: { from: 'figures', shown: shown('table comparison', 'table') },
    },
    ...sources.map(source => note(words.source(source))),
  ]
}

/** Lowest, average and highest of the reports published here, with ours, as a chart with its table. */
const countedChart = ({ words, own, material, shown }: Writer): readonly Made[] => {
  const { comparison, framework, scores, service, language } = material
  const ours = scores.themes.filter(score => !isWithheld(material, score))
  const plan = countedPlan({ comparison, themes: framework.themes, ours, service: own(service), language })
  if (!plan) return []
  // Of what it shows only our own scores depend on answers here, and they are those of the table.
  const { references } = shown('table comparison', 'table')
  return [
    {
      block: { kind: 'chart', id: 'chart-comparison', plan },
      origin: { from: 'figures', shown: { id: 'chart comparison', kind: 'chart', references } },
    },
    note(words.comparisonHow),
  ]
}
