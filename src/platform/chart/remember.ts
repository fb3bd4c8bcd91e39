/** Charts drawn once: a plan always gives the same picture, and drawing takes far longer than the rest of a page. */
import type { Chart, ChartPlan } from '../pure/chart.ts'
import { drawChart } from './draw.ts'

/** Some tens of inspections with six charts in two languages; a chart is a few kilobytes. */
const most = 500

const drawn = new Map<string, Promise<Chart>>()

/** The picture of a plan as `drawChart` answers it, from memory where the same plan was drawn lately. */
export function chartOf(plan: ChartPlan): Promise<Chart> {
  const key = JSON.stringify(plan)
  const known = drawn.get(key)
  // Taking it out and in again puts it behind all others, so that the first is the one that nobody asked for longest.
  drawn.delete(key)
  const chart = known ?? drawChart(plan)
  drawn.set(key, chart)
  chart.catch(() => drawn.delete(key))
  const [oldest] = drawn.keys()
  if (drawn.size > most && oldest !== undefined) drawn.delete(oldest)
  return chart
}
