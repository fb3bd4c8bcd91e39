/** Charts of inspections, drawn where pages may ask for them. */
import { chartOf } from '../../platform/chart/remember.ts'
import type { Chart, ChartPlan } from '../../platform/pure/chart.ts'

/** The picture of a plan. */
export const drawChart = (plan: ChartPlan): Promise<Chart> => chartOf(plan)
