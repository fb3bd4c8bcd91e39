/** A report as HTML: the same markup inside a page of the service and in a file of its own. */
import type { Piece } from '../../findings/rules/prose.ts'
import { plain } from '../../findings/rules/prose.ts'
import type { Chart } from '../../platform/pure/chart.ts'
import type { Block, Document, Image, Part, Passage, ScoreBox, Table } from './document.ts'
import { contentsOf } from './document.ts'

/** Drawn charts by the id of their block. */
export type DrawnCharts = ReadonlyMap<string, Chart>

/** Markup that a page puts beside a part, a block or an item, such as the way to comment on it; '' for nothing. */
export type Beside = (at: {
  readonly part: string
  readonly block: number | null
  readonly item: number | null
}) => string

/** The parts of a report, each with an anchor; the page around them has the title as its `h1`. */
export const partsMarkup = (document: Document, charts: DrawnCharts, beside: Beside = () => ''): string =>
  document.parts.map(part => partMarkup(part, charts, beside)).join('\n')

/** The list of contents, linking to every part and every heading of the third level. */
export const contentsMarkup = (document: Document): string => {
  const items = contentsOf(document).map(({ id, title, inside }) => {
    const within = inside.map(entry => `<li>${link(entry.id, entry.title)}</li>`).join('')
    return `<li>${link(id, title)}${within === '' ? '' : `<ul class="govuk-list">${within}</ul>`}</li>`
  })
  return `<nav class="report-contents" aria-labelledby="report-contents">
<h2 class="govuk-heading-m" id="report-contents">${escaped(document.words.contents)}</h2>
<ol class="govuk-list">${items.join('\n')}</ol>
</nav>`
}

/** Text made safe between tags and in quoted attributes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const link = (id: string, title: string): string => `<a class="govuk-link" href="#${escaped(id)}">${escaped(title)}</a>`

/** Some blocks of a part, without the part. */
export const blocksMarkup = (blocks: readonly Block[], charts: DrawnCharts): string =>
  blocks.map(block => blockMarkup(block, charts, () => '')).join('\n')

const partMarkup = ({ id, title, blocks }: Part, charts: DrawnCharts, beside: Beside): string =>
  `<section class="report-part" aria-labelledby="${escaped(id)}">
<h2 class="govuk-heading-l" id="${escaped(id)}">${escaped(title)}</h2>
${[
  beside({ part: id, block: null, item: null }),
  ...blocks.map((block, at) => {
    const besideItem = (item: number): string => beside({ part: id, block: at, item })
    return `${blockMarkup(block, charts, besideItem)}${beside({ part: id, block: at, item: null })}`
  }),
].join('\n')}
</section>`

const blockMarkup = (block: Block, charts: DrawnCharts, besideItem: (item: number) => string): string => {
  switch (block.kind) {
    case 'heading': {
      const size = block.level === 3 ? 'm' : 's'
      const tag = `h${String(block.level)}`
      return `<${tag} class="govuk-heading-${size}" id="${escaped(block.id)}">${escaped(block.text)}</${tag}>`
    }
    case 'paragraph':
      return `<p class="govuk-body"${spoken(block.text)}>${inline(block.text.pieces)}</p>`
    case 'note':
      return `<p class="govuk-inset-text"${spoken(block.text)}>${inline(block.text.pieces)}</p>`
    case 'quotation':
      return `<blockquote class="report-quotation"${spoken(block.text)}><p class="govuk-body">${inline(block.text.pieces)}</p></blockquote>`
    case 'list':
      return `<ul class="govuk-list govuk-list--bullet">${items(block.items, besideItem)}</ul>`
    case 'numbered':
      return `<ol class="govuk-list govuk-list--number report-findings">${items(block.items, besideItem)}</ol>`
    case 'signature':
      return `<p class="govuk-body report-signature">${block.lines.map(line => `<span${spoken(line)}>${inline(line.pieces)}</span>`).join('<br>')}</p>`
    case 'table':
      return tableMarkup(block.table)
    case 'chart':
      return chartMarkup(charts.get(block.id))
    case 'score':
      return scoreMarkup(block.box)
    case 'image':
      return imageMarkup(block.image)
    case 'glossary':
      return `<dl class="govuk-summary-list">${block.entries
        .map(
          ({ term, meaning }, item) =>
            `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${escaped(term)}</dt><dd class="govuk-summary-list__value">${escaped(meaning)}${besideItem(item)}</dd></div>`,
        )
        .join('')}</dl>`
  }
}

const items = (passages: readonly Passage[], beside: (item: number) => string): string =>
  passages.map((passage, item) => `<li${spoken(passage)}>${inline(passage.pieces)}${beside(item)}</li>`).join('\n')

/** Figures keep the reference that they were read from, for those who would trace them. */
const inline = (pieces: readonly Piece[]): string =>
  pieces
    .map(piece =>
      typeof piece === 'string'
        ? escaped(piece)
        : `<span class="report-figure" data-figure="${escaped(piece.of)}">${escaped(piece.figure)}</span>`,
    )
    .join('')

const figureSpan = /<span class="report-figure" data-figure="([^"]*)">(.*?)<\/span>/g

/** The same markup with a link on each figure, for a page beside which there is one that explains it. */
export const linkFigures = (markup: string, hrefOf: (reference: string) => string): string =>
  markup.replace(
    figureSpan,
    (_, of: string, said: string) =>
      `<a class="govuk-link report-figure" data-figure="${of}" href="${escaped(hrefOf(unescaped(of)))}">${said}</a>`,
  )

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const spoken = ({ language }: Passage): string => (language === undefined ? '' : ` lang="${language}"`)

const tableMarkup = ({ caption, head, rows, figures }: Table): string => {
  const [first = '', ...rest] = head
  const right = figures ? '--numeric' : ''
  const cells = (texts: readonly string[], cell: (text: string) => string) => texts.map(cell).join('')
  const headCell = (text: string) =>
    `<th scope="col" class="govuk-table__header${figures ? ' govuk-table__header--numeric' : ''}">${escaped(text)}</th>`
  const bodyCell = (text: string) =>
    `<td class="govuk-table__cell${right === '' ? '' : ` govuk-table__cell${right}`}">${escaped(text)}</td>`
  return `<div class="report-scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table class="govuk-table">
<caption class="govuk-table__caption govuk-table__caption--s">${escaped(caption)}</caption>
<thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">${escaped(first)}</th>${cells(rest, headCell)}</tr></thead>
<tbody class="govuk-table__body">${rows
    .map(
      ([label = '', ...others]) =>
        `<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${escaped(label)}</th>${cells(others, bodyCell)}</tr>`,
    )
    .join('\n')}</tbody>
</table></div>`
}

const chartMarkup = (chart: Chart | undefined): string =>
  chart ? `<figure class="report-chart">${chart.svg}</figure>\n${tableMarkup({ ...chart.table, figures: true })}` : ''

const imageMarkup = ({ mediaType, width, height, alternative, content }: Image): string =>
  `<p class="report-image"${alternative ? spoken(alternative) : ''}><img src="data:${escaped(mediaType)};base64,${content}" width="${width}" height="${height}" alt="${alternative ? escaped(plain(alternative.pieces)) : ''}"></p>`

const scoreMarkup = ({ title, titled, description, scoreLabel, score, commentLabel, comment }: ScoreBox): string => {
  const pair = (label: string, value: string) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`
  return `<div class="report-score" role="group" aria-label="${escaped(title)}">
${titled ? `<p class="report-score__title">${escaped(title)}</p>` : ''}
${description === null ? '' : `<p class="govuk-body report-score__text">${escaped(description)}</p>`}
<dl class="report-score__figures">${pair(scoreLabel, score)}${comment === null ? '' : pair(commentLabel, comment)}</dl>
</div>`
}
