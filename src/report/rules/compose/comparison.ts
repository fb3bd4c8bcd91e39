/** The headline scores beside those published by then: what others printed, and what follows from our own reports. */
import { dayInWords, monthInWords } from '../../../platform/pure/day-words.ts'
import type { Interval } from '../../../scoring/rules/interval.ts'
import type { Ranged } from '../comparison.ts'
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
  if (comparison.themes.length === 0) return []
  const rows = framework.themes.flatMap(theme => {
    const range = comparison.themes.find(({ id }) => id === theme.id)
    const ours = scores.themes.find(({ id }) => id === theme.id)
    if (!range) return []
    const row = (which: string, n: string, { percent, interval }: Ranged) => ({
      label: words.comparisonRow(own(theme.title), which),
      parts: [percent],
      value: `${String(percent)}%`,
      cells: [n, `${String(percent)}%`, intervalIn(words, interval)],
    })
    const n = String(range.inspections)
    return [
      row(words.lowest, n, range.lowest),
      row(words.average, n, range.average),
      row(words.highest, n, range.highest),
      ...(typeof ours?.percent === 'number' && !isWithheld(material, ours)
        ? [row(words.ours(own(service)), '1', { percent: ours.percent, interval: ours.interval })]
        : []),
    ]
  })
  if (rows.length === 0) return []
  const plan = {
    title: words.comparisonCounted(comparison.reports.length, dayInWords(comparison.asAt, language)),
    alternative: words.comparisonAlternative(rows.map(({ label, value }) => `${label} ${value}`)),
    most: 100,
    marks: [],
    series: [],
    rows,
    columns: [words.theme, words.inspections, words.score, words.interval],
  }
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

const intervalIn = (words: Writer['words'], interval: Interval | null): string =>
  interval === null ? words.unknown : words.range(Math.round(interval[0]), Math.round(interval[1]))
