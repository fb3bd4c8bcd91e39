/** Provisional findings as slides for the meeting: the same document on sheets of 16 by 9, as a tagged PDF. */
import { readFileSync } from 'node:fs'
import { typeset } from '../../platform/pdf/typeset.ts'
import type { Document } from '../rules/document.ts'
import { slidesOf } from '../rules/feedback/slides.ts'
import type { DrawnCharts } from '../rules/markup.ts'

let template: string | undefined

/** The PDF of the slides. Every chart of the document must be among `charts`; the same document gives the same bytes. */
export const slidesPdf = (document: Document, charts: DrawnCharts): Buffer => {
  template ??= readFileSync(new URL('slides.typ', import.meta.url), 'utf8')
  const slides = slidesOf(document).map(slide => ({
    ...slide,
    blocks: slide.blocks.map(block => {
      if (block.kind !== 'chart') return block
      const chart = charts.get(block.id)
      if (!chart) throw new Error(`no drawing of ${block.id}`)
      return { kind: 'chart', file: `${block.id}.svg`, alternative: chart.alternative, table: chart.table }
    }),
  }))
  const files = new Map([...charts].map(([id, { svg }]) => [`${id}.svg`, svg]))
  const { title, subject, inspectorate, date, notice, language, draftLanguage, words } = document
  const data = { title, subject, inspectorate, date, notice, language, draftLanguage, words, slides }
  return typeset({ template, data, files })
}
