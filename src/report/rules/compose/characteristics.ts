/** The make-up of the sample: a chart with its table for each attribute by which the framework describes it. */
import { wholePercent } from '../../../platform/pure/proportion.ts'
import type { Characteristic } from '../../../sample/rules/characteristics.ts'
import type { Block } from '../document.ts'
import type { Writer } from './writer.ts'

/** A heading and a chart for each characteristic. */
export const characteristicCharts = (writer: Writer): readonly Block[] =>
  writer.material.characteristics.flatMap(characteristic => [
    {
      kind: 'heading' as const,
      level: 3 as const,
      id: `sample-${characteristic.id}`,
      text: writer.words.sample(writer.own(characteristic.title)),
    },
    chart(writer, characteristic),
  ])

const chart = ({ words, own }: Writer, { id, title: named, groups, cases }: Characteristic): Block => {
  const title = own(named)
  const rows = groups.map(group => {
    const percent = wholePercent({ sufficient: group.count, scoreable: cases }) ?? 0
    return {
      label: own(group.title),
      parts: [group.count],
      value: words.inAll(group.count, percent),
      cells: [String(group.count), `${String(percent)}%`],
    }
  })
  const said = rows.map(({ label, value }) => `${label}: ${value}`)
  return {
    kind: 'chart',
    id: `chart-${id}`,
    plan: {
      title: words.sample(title),
      alternative: words.shareAlternative(title, said),
      most: cases,
      marks: [],
      series: [],
      rows,
      columns: [title, words.cases, words.share],
    },
  }
}
