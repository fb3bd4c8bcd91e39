/** A report of forty printed pages, made by repeating the sections of a small one. */
import { compose } from '../../src/report/rules/compose.ts'
import type { Block, Document, Part } from '../../src/report/rules/document.ts'
import { reportMaterial } from '../../test/make/report-material.ts'

const sentence =
  'In most of the cases that we read the plan was made on time, and the work that followed was what the plan had asked for. '

/** The document: as many sections as are given, each of some two pages with a chart, tables and numbered findings. */
export const longReport = (sections: number): Document => {
  const composed = compose(reportMaterial())
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems))
  const charts = composed.value.parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'chart')
  const tables = composed.value.parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table')
  const parts = Array.from({ length: sections }, (_, at): Part => {
    const chart = charts[at % charts.length]
    const blocks: readonly Block[] = [
      ...Array.from({ length: 6 }, (): Block => ({ kind: 'paragraph', text: { pieces: [sentence.repeat(4)] } })),
      { kind: 'heading', id: `section-${at}-findings`, level: 3, text: `Findings of section ${at + 1}` },
      { kind: 'numbered', items: Array.from({ length: 10 }, () => ({ pieces: [sentence] })) },
      ...tables,
      // Every third section has a chart, as a printed report has.
      ...(at % 3 === 0 && chart?.kind === 'chart' ? [{ ...chart, id: `chart-${at}` }] : []),
    ]
    return { id: `section-${at}`, title: `Section ${at + 1}`, newSheet: true, blocks }
  })
  return { ...composed.value, parts: [...composed.value.parts, ...parts] }
}
