/** What a published report was compared with, as charts with their tables: recorded and counted apart, with the caution. */
import type { Inspection } from '../../../inspection/rules/inspection.ts'
import { chartOf } from '../../../platform/chart/remember.ts'
import type { Chart } from '../../../platform/pure/chart.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Published } from '../../../report/actions/releases.ts'
import type { Comparison } from '../../../report/rules/comparison.ts'
import { countedPlan, recordedPlan } from '../../../report/rules/comparison-plan.ts'
import { cy, en } from '../../../report/rules/report.words.ts'

/** Up to two charts, each with what must be said of it. */
export interface Compared {
  readonly parts: readonly { readonly chart: Chart; readonly notes: readonly string[] }[]
}

/** The comparison of a published report; null where nothing had been published by then. */
export async function comparedOf(
  { inspection, framework, latest }: Published<Inspection>,
  comparison: Comparison,
  language: Language,
): Promise<Compared | null> {
  const words = language === 'cy' ? cy : en
  const ours = latest.scores.themes
  const given = { comparison, themes: framework.themes, ours, service: inspection.service.name[language], language }
  const sources = [...new Set(comparison.recorded.map(({ source }) => source))]
  const parts = [
    { plan: recordedPlan(given), notes: [...sources.map(words.source), words.comparisonCaution] },
    { plan: countedPlan(given), notes: [words.comparisonHow, words.comparisonCaution] },
  ]
  const drawn = await Promise.all(
    parts.map(async ({ plan, notes }) => (plan ? [{ chart: await chartOf(plan), notes }] : [])),
  )
  return drawn.flat().length === 0 ? null : { parts: drawn.flat() }
}
