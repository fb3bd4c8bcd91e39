/** What a chart says, before it is drawn: the same plan gives the picture, its text alternative and its table. */

/** One bar. A plain bar has one part; a stacked one has a part for each of the plan's series, in their order. */
export interface ChartRow {
  readonly label: string
  readonly parts: readonly number[]
  /** Printed beside the bar, such as "72% MODERATE" or "50 (81%)". */
  readonly value: string
  /** The cells that follow the label in the table; as many as the plan's `columns` less one. */
  readonly cells: readonly string[]
}

/** A chart of horizontal bars. */
export interface ChartPlan {
  readonly title: string
  /** What a reader who can't see the picture needs to hear. */
  readonly alternative: string
  /** Value at the end of the scale, in the unit of the parts. */
  readonly most: number
  /** Values marked by a line across every bar, such as the edges of bands. */
  readonly marks: readonly number[]
  /** Names of the parts; empty where each bar has one part. */
  readonly series: readonly string[]
  readonly rows: readonly ChartRow[]
  /** Headings of the table's columns, that of the label first. */
  readonly columns: readonly string[]
}

/** The table that always comes with a chart, for a page, a document and a file alike. */
export interface ChartTable {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A drawn chart: never the picture alone. */
export interface Chart {
  /** A whole `<svg>` element that carries the alternative; no style element, no style attribute. */
  readonly svg: string
  readonly alternative: string
  readonly table: ChartTable
}

/** The table of a plan: one row a bar, its label as the row's heading. */
export const chartTable = (plan: ChartPlan): ChartTable => ({
  caption: plan.title,
  head: plan.columns,
  rows: plan.rows.map(row => [row.label, ...row.cells]),
})
