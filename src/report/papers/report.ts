/** A report in print: the document and its drawn charts, typeset as a tagged PDF. */
import { readFileSync } from 'node:fs'
import { typeset } from '../../platform/pdf/typeset.ts'
import { plain } from '../../findings/rules/prose.ts'
import type { Document, Image } from '../rules/document.ts'
import { imagesOf } from '../rules/document.ts'
import type { DrawnCharts } from '../rules/markup.ts'
import type { Marking } from '../rules/marking.ts'

let template: string | undefined

/** The PDF of a report. Every chart of the document must be among `charts`; the same document gives the same bytes. */
export const reportPdf = (document: Document, charts: DrawnCharts, marking: Marking | null = null): Buffer => {
  template ??= readFileSync(new URL('report.typ', import.meta.url), 'utf8')
  const parts = document.parts.map(({ title, newSheet, blocks }) => ({
    title,
    newSheet,
    blocks: blocks.map(block => {
      if (block.kind === 'image') return { kind: 'image', ...imageIn(block.image) }
      if (block.kind !== 'chart') return block
      const chart = charts.get(block.id)
      if (!chart) throw new Error(`no drawing of ${block.id}`)
      return { kind: 'chart', file: `${block.id}.svg`, alternative: chart.alternative, table: chart.table }
    }),
  }))
  const files = new Map<string, string | Uint8Array>([
    ...[...charts].map(([id, { svg }]) => [`${id}.svg`, svg] as const),
    ...imagesOf(document).map(image => [fileOf(image), Buffer.from(image.content, 'base64')] as const),
  ])
  return typeset({ template, data: { ...document, parts, marking }, files })
}

const fileOf = ({ id, mediaType }: Image): string => `${id}.${mediaType === 'image/png' ? 'png' : 'jpg'}`

/** A picture is never set larger than it is at 96 dots to the inch, nor wider than the column. */
const imageIn = (image: Image) => ({
  file: fileOf(image),
  width: image.width * 0.75,
  alternative: image.alternative && plain(image.alternative.pieces),
})
