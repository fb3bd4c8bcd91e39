/** A chart must be read without colour, without the picture, and on a page that allows no inline style. */
import { expect, test } from 'vitest'
import type { ChartPlan } from '../pure/chart.ts'
import { drawChart } from './draw.ts'
import { place, wrap } from './layout.ts'

const plan: ChartPlan = {
  title: 'Who the children are',
  alternative: 'Of 62 children, 52 are boys & 10 are "girls" <under 18>.',
  most: 62,
  marks: [31],
  series: ['Community', 'Custody'],
  columns: ['Gender', 'Community', 'Custody', 'All'],
  rows: [
    { label: 'Boys', parts: [42, 10], value: '52 (84%)', cells: ['42', '10', '52'] },
    { label: 'Girls', parts: [9, 1], value: '10 (16%)', cells: ['9', '1', '10'] },
  ],
}

test('a chart always comes with its alternative and its table', async () => {
  const chart = await drawChart(plan)
  expect(chart.svg).toContain(
    'role="img" aria-label="Of 62 children, 52 are boys &amp; 10 are &quot;girls&quot; &lt;under 18>."',
  )
  expect(chart.table).toEqual({
    caption: 'Who the children are',
    head: ['Gender', 'Community', 'Custody', 'All'],
    rows: [
      ['Boys', '42', '10', '52'],
      ['Girls', '9', '1', '10'],
    ],
  })
})

test('labels, values and names of parts are text in the picture', async () => {
  const { svg } = await drawChart(plan)
  for (const text of ['Boys', 'Girls', '52 (84%)', '10 (16%)', 'Community', 'Custody', '>42<'])
    expect(svg).toContain(text)
})

test('nothing in the picture needs a style that a content security policy refuses', async () => {
  const { svg } = await drawChart(plan)
  expect(svg).not.toMatch(/style=|<style|<script|href=/)
})

test('a plan without rows is drawn as an empty picture', async () => {
  const { svg } = await drawChart({ ...plan, rows: [], most: 0 })
  expect(svg).toMatch(/^<svg .*<\/svg>$/s)
})

test('labels break at spaces, and each bar stands below the one before', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('supercalifragilistic one', 7)).toEqual(['supercalifragilistic', 'one'])
  const { places, height } = place(plan)
  expect(places.map(({ top }) => top)).toEqual([...places.map(({ top }) => top)].sort((a, b) => a - b))
  expect(height).toBeGreaterThan(places.at(-1)?.top ?? 0)
})
