/** The make-up of the sample: a chart with its table for each attribute by which the framework describes it. */
import { wholePercent } from '../../../platform/pure/proportion.ts'
import type { Characteristic } from '../../../sample/rules/characteristics.ts'
import { countOf } from '../../../sample/rules/characteristics.ts'
import type { Made } from './made.ts'
import { given } from './made.ts'
import type { Writer } from './writer.ts'

/** A heading and a chart for each characteristic. */
export const characteristicCharts = (writer: Writer): readonly Made[] =>
  writer.material.characteristics.flatMap(characteristic => [
    given({
      kind: 'heading',
      level: 3,
      id: `sample-${characteristic.attribute.id}`,
      text: writer.words.sample(writer.own(characteristic.attribute.title)),
    }),
    chart(writer, characteristic),
  ])

const chart = (writer: Writer, { attribute, rows: values }: Characteristic): Made => {
  const { words, own, material } = writer
  const settings = material.framework.caseAttributes.find(({ id }) => id === material.framework.splitBy)?.values ?? []
  const total = values.reduce((sum, group) => sum + countOf(group), 0)
  const rows = values.map(group => {
    const n = countOf(group)
    const percent = wholePercent({ sufficient: n, scoreable: total }) ?? 0
    return {
      label: own(group.title),
      parts: group.bySetting,
      value: words.inAll(n, percent),
      cells: [...(settings.length > 0 ? group.bySetting.map(String) : []), String(n), `${String(percent)}%`],
    }
  })
  const title = own(attribute.title)
  const block = {
    kind: 'chart' as const,
    id: `chart-${attribute.id}`,
    plan: {
      title: words.sample(title),
      alternative: words.shareAlternative(
        title,
        rows.map(({ label, value }) => `${label}: ${value}`),
      ),
      most: Math.max(total, 1),
      marks: [],
      series: settings.map(setting => own(setting.title)),
      rows,
      columns: [title, ...settings.map(setting => own(setting.title)), words.cases, words.share],
    },
  }
  return { block, origin: { from: 'figures', shown: writer.shown(`chart ${attribute.id}`, 'chart') } }
}
