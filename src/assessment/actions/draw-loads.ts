/** Each assessor's load as a picture with its table. */
import { chartOf } from '../../platform/chart/remember.ts'
import type { Chart } from '../../platform/pure/chart.ts'
import type { Load, LoadWords } from '../rules/allocation/load.ts'
import { loadPlan } from '../rules/allocation/load.ts'

/** The chart of loads in these words. */
export const drawLoads = (loads: readonly Load[], words: LoadWords): Promise<Chart> => chartOf(loadPlan(loads, words))
