/** The chart of how far each step has slipped from what was first planned. */
import type { ChartPlan } from '../../../platform/pure/chart.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Step } from '../../actions/timetable.ts'
import { partsOfSlip } from '../../rules/slip.ts'
import type { en } from '../timetable.words.ts'

/** The plan of the chart; null where no step is later than it was first planned. */
export function slipPlan(steps: readonly Step[], words: typeof en, language: Language): ChartPlan | null {
  const rows = steps.map(({ title, slip }) => ({
    label: title[language],
    parts: partsOfSlip(slip),
    value: words.days(slip.total),
    cells: partsOfSlip(slip).map(String),
  }))
  const most = Math.max(0, ...rows.map(({ parts: [byPlan, beyond] }) => byPlan + beyond))
  if (most === 0) return null
  return {
    title: words.slipTitle,
    alternative: words.slipAlternative(rows.map(({ label, value }) => `${label}: ${value}`)),
    most,
    marks: [],
    series: [words.byPlan, words.beyondPlan],
    rows,
    columns: [words.step, words.byPlan, words.beyondPlan],
  }
}
