/** The one model of a finished report: page, PDF, HTML and JSON are made from it, so their words can't differ. */
import type { Piece } from '../../findings/rules/prose.ts'
import { plain } from '../../findings/rules/prose.ts'
import type { ChartPlan } from '../../platform/pure/chart.ts'
import { chartTable } from '../../platform/pure/chart.ts'
import type { Language } from '../../platform/pure/words.ts'

/** A text with its figures; `language` only where it is not that of the document. */
export interface Passage {
  readonly pieces: readonly Piece[]
  readonly language?: Language
}

/** One thing that a reader sees, from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly id: string; readonly level: 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Passage }
  | { readonly kind: 'list'; readonly items: readonly Passage[] }
  /** Numbered from (1), so that people can speak of them. */
  | { readonly kind: 'numbered'; readonly items: readonly Passage[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly id: string; readonly plan: ChartPlan }
  | { readonly kind: 'score'; readonly box: ScoreBox }
  | { readonly kind: 'quotation'; readonly text: Passage }
  | { readonly kind: 'note'; readonly text: Passage }
  | { readonly kind: 'signature'; readonly lines: readonly Passage[] }
  | { readonly kind: 'image'; readonly image: Image }
  | { readonly kind: 'glossary'; readonly head: readonly [string, string]; readonly entries: readonly GlossaryEntry[] }

/** A picture, whole: what is published holds it, and needs no other file. */
export interface Image {
  /** Its file's id. */
  readonly id: string
  readonly mediaType: string
  readonly width: number
  readonly height: number
  /** What is said in its place; null for one that tells nothing. */
  readonly alternative: Passage | null
  /** The file in base64. */
  readonly content: string
}

/** The first cell of a row is its heading. Cells after it are set as figures where `figures` says so. */
export interface Table {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly figures: boolean
}

/** A score and its comment, in a box. */
export interface ScoreBox {
  /** What is scored: the name of the box for those who can't see it. */
  readonly title: string
  /** Whether the title is also shown, where no heading above says it. */
  readonly titled: boolean
  /** What the score speaks of: the general criterion, or what the theme's score says. */
  readonly description: string | null
  readonly scoreLabel: string
  /** "72%", or that nothing was scored. */
  readonly score: string
  readonly commentLabel: string
  /** Null where the framework prints none. */
  readonly comment: string | null
}

export interface GlossaryEntry {
  readonly term: string
  readonly meaning: string
}

/** A part of the report, with an address of its own. */
export interface Part {
  readonly id: string
  readonly title: string
  /** Whether it begins a new sheet in print; short parts follow on. */
  readonly newSheet: boolean
  readonly blocks: readonly Block[]
}

/** A whole report in one language. */
export interface Document {
  readonly language: Language
  readonly title: string
  /** The service inspected. */
  readonly subject: string
  readonly inspectorate: string
  /** "May 2012", or that it is not published. */
  readonly date: string
  /** Said on the cover, on the page and in the header of every sheet; null for an inspection of real cases. */
  readonly notice: { readonly short: string; readonly long: string } | null
  /** That the Welsh is a draft, while nobody has checked it. */
  readonly draftLanguage: string | null
  readonly words: Furniture
  readonly parts: readonly Part[]
}

/** Words around the content, in the document's language. */
export interface Furniture {
  readonly contents: string
  readonly page: string
  readonly of: string
}

/** An entry of the list of contents. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly inside: readonly Entry[]
}

/** Parts, and within each its headings of the third level. */
export const contentsOf = (document: Document): readonly Entry[] =>
  document.parts.map(({ id, title, blocks }) => ({
    id,
    title,
    inside: blocks.flatMap(block =>
      block.kind === 'heading' && block.level === 3 ? [{ id: block.id, title: block.text, inside: [] }] : [],
    ),
  }))

/** Every word of a report in reading order, a line for each piece: what every form of it must contain. */
export const linesOf = (document: Document): readonly string[] => [
  document.title,
  document.subject,
  document.date,
  ...(document.notice ? [document.notice.long] : []),
  ...document.parts.flatMap(linesOfPart),
]

/** The same of one part. */
export const linesOfPart = ({ title, blocks }: Part): readonly string[] => [title, ...blocks.flatMap(lines)]

/** Every chart of a report. */
export const chartsOf = (document: Document): readonly { readonly id: string; readonly plan: ChartPlan }[] =>
  document.parts.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'chart' ? [{ id: block.id, plan: block.plan }] : [])),
  )

/** Every picture of a report. */
export const imagesOf = (document: Document): readonly Image[] =>
  document.parts.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'image' ? [block.image] : [])))

const said = ({ pieces }: Passage): string => plain(pieces)

const lines = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
    case 'quotation':
    case 'note':
      return [said(block.text)]
    case 'list':
    case 'numbered':
      return block.items.map(said)
    case 'signature':
      return block.lines.map(said)
    case 'table':
      return [block.table.caption, ...block.table.head, ...block.table.rows.flat()].filter(cell => cell !== '')
    case 'chart': {
      const { caption, head, rows } = chartTable(block.plan)
      return [caption, ...head, ...rows.flat()]
    }
    case 'score': {
      const { title, titled, description, score, comment } = block.box
      return [titled ? title : null, description, score, comment].filter(line => line !== null)
    }
    case 'image':
      return block.image.alternative === null ? [] : [said(block.image.alternative)]
    case 'glossary':
      return block.entries.flatMap(({ term, meaning }) => [term, meaning])
  }
}
