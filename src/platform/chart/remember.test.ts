/** A chart is drawn once for each plan. */
import { expect, test } from 'vitest'
import type { ChartPlan } from '../pure/chart.ts'
import { chartOf } from './remember.ts'

const plan = (title: string): ChartPlan => ({
  title,
  alternative: 'One bar',
  most: 10,
  marks: [],
  series: [],
  rows: [{ label: 'One', parts: [4], value: '4', cells: ['4'] }],
  columns: ['What', 'How many'],
})

test('the same plan gives the same drawing, another plan another', async () => {
  const first = await chartOf(plan('First'))
  expect(await chartOf(plan('First'))).toBe(first)
  expect((await chartOf(plan('Second'))).table.caption).toBe('Second')
})
