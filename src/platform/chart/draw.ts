/** Draws a chart's plan as SVG on the server, by Vega-Lite, so that page and PDF show the same picture. */
import type { TopLevelSpec } from 'vega-lite'
import type { Chart, ChartPlan } from '../pure/chart.ts'
import { chartTable } from '../pure/chart.ts'
import type { Place } from './layout.ts'
import { lineHeight, place, scaleLength, textSize, thickness, valueSize, width } from './layout.ts'

/** Neighbours, and each against white, differ by 3:1 or more, so that they also differ in black and white. */
const fills = ['#0b3d66', '#5694ca', '#383f43', '#8a959c']
/** Text on each fill, 4.5:1 or more. */
const onFills = ['#ffffff', '#0b0c0c', '#ffffff', '#0b0c0c']
/** Room above the bars for the names of the parts. */
const legendHeight = 32
const track = '#e8eef3'
const ink = '#0b0c0c'
/** First the font of the PDF, then that of the pages. */
const font = 'Source Sans 3, GDS Transport, arial, sans-serif'
/** A part shorter than this has no room for its own figure, which the table gives all the same. */
const roomForFigure = 24

/**
 * The picture of a plan with its alternative and its table.
 * The drawing engine is loaded at the first call: about a tenth of a second that no other page should pay.
 */
export const drawChart = async (plan: ChartPlan): Promise<Chart> => {
  const [{ compile }, { parse, View }] = await Promise.all([import('vega-lite'), import('vega')])
  const view = new View(parse(compile(specification(plan)).spec), { renderer: 'none' })
  const drawn = await view.toSVG()
  view.finalize()
  return { svg: withAlternative(drawn, plan.alternative), alternative: plan.alternative, table: chartTable(plan) }
}

/** The plan in the grammar of Vega-Lite: one layer for each thing that a reader sees. */
const specification = (plan: ChartPlan): TopLevelSpec => {
  const { places, height } = place(plan)
  const most = Math.max(plan.most, 1)
  const bars = places.map(({ top }) => ({ from: 0, to: most, top, foot: top + thickness }))
  const parts = plan.rows.flatMap((row, index) => partsOf(row.parts, places[index]?.top ?? 0, plan.series))
  const figures = parts.filter(part => plan.series.length > 0 && (part.value / most) * scaleLength >= roomForFigure)
  const edges = plan.marks.flatMap(mark => bars.map(bar => ({ ...bar, from: mark })))
  const x = { field: 'from', type: 'quantitative', scale: { domain: [0, most], range: [0, scaleLength] }, axis: null }
  const down = { y: { field: 'top', ...placed }, y2: { field: 'foot' } }
  const across = { x, x2: { field: 'to' }, ...down }
  return {
    width,
    height,
    autosize: 'none',
    padding: plan.series.length > 0 ? { top: legendHeight } : 0,
    background: 'transparent',
    config: {
      aria: false,
      font,
      view: { stroke: null },
      text: { fontSize: textSize, color: ink, align: 'left', baseline: 'alphabetic' },
    },
    layer: [
      { data: { values: bars }, mark: { type: 'rect', color: track }, encoding: across },
      {
        data: { values: parts },
        mark: { type: 'rect', stroke: '#ffffff', strokeWidth: plan.series.length > 0 ? 1 : 0 },
        encoding: { ...across, fill: fillOf(plan.series) },
      },
      {
        data: { values: edges },
        mark: { type: 'rule', color: '#505a5f', strokeDash: [2, 2] },
        encoding: { x, ...down },
      },
      {
        data: { values: figures },
        mark: { type: 'text', dx: 5, dy: 14, fontWeight: 'bold' },
        encoding: { x, y: down.y, text: { field: 'value' }, color: { field: 'onFill', type: 'nominal', scale: null } },
      },
      {
        data: { values: places.map(({ lines, baseline }) => ({ lines, top: baseline })) },
        mark: { type: 'text', lineHeight },
        encoding: { x: { value: 0 }, y: down.y, text: { field: 'lines' } },
      },
      {
        data: { values: plan.rows.map((row, index) => ({ value: row.value, top: places[index]?.top ?? 0 })) },
        mark: { type: 'text', dy: 14, fontSize: valueSize, fontWeight: 'bold' },
        encoding: { x: { value: scaleLength + 8 }, y: down.y, text: { field: 'value' } },
      },
    ],
  } as TopLevelSpec
}

const placed = { type: 'quantitative', scale: null, axis: null }

const partsOf = (values: readonly number[], top: Place['top'], series: readonly string[]) =>
  values.map((value, index) => {
    const from = values.slice(0, index).reduce((sum, part) => sum + part, 0)
    const onFill = onFills[index % onFills.length]
    return { value, from, to: from + value, top, foot: top + thickness, series: series[index] ?? '', onFill }
  })

const fillOf = (series: readonly string[]) =>
  series.length === 0
    ? { value: fills[0] }
    : {
        field: 'series',
        type: 'nominal',
        scale: { domain: series, range: series.map((_, index) => fills[index % fills.length]) },
        legend: { orient: 'top', title: null, symbolType: 'square', labelFontSize: textSize, labelLimit: width },
      }

/** Marks the drawing as one picture with its alternative, and lets a style sheet set its size. */
const withAlternative = (svg: string, alternative: string): string =>
  svg
    // Vega gives parts of the picture roles of their own; a picture is one thing to those who can't see it.
    .replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/g, '')
    .replace(/^<svg ([^>]*?)class="marks"/, `<svg $1class="chart" role="img" aria-label="${escaped(alternative)}"`)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
