/** The make-up of the sample: a chart with its table for each attribute by which the framework describes it. */
import { samplePlan } from '../disclosure/sample-plan.ts'
import type { SampleTable } from '../disclosure/sample-tables.ts'
import { sampleTables } from '../disclosure/sample-tables.ts'
import type { Made } from './made.ts'
import { given } from './made.ts'
import type { Writer } from './writer.ts'

/** A heading and a chart for each characteristic, as far as it may be published. */
export const characteristicCharts = (writer: Writer): readonly Made[] => {
  const { framework, characteristics, decisions } = writer.material
  return sampleTables(framework, characteristics, decisions).flatMap(table => [
    given({
      kind: 'heading',
      level: 3,
      id: `sample-${table.attribute.id}`,
      text: writer.words.sample(writer.own(table.attribute.title)),
    }),
    chart(writer, table),
  ])
}

const chart = ({ words, own, material, shown }: Writer, table: SampleTable): Made => {
  const { id, title } = table.attribute
  const said = {
    ...words,
    title: words.sample(own(title)),
    alternative: (rows: readonly string[]) => words.shareAlternative(own(title), rows),
  }
  const fewest = material.framework.disclosure?.fewest.value ?? 0
  const plan = samplePlan(table, { words: said, language: material.language, fewest })
  return {
    block: { kind: 'chart', id: `chart-${id}`, plan },
    origin: { from: 'figures', shown: shown(`chart ${id}`, 'chart') },
  }
}
