/** The make-up of the sample as charts, each with its table. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { ChartPlan } from '../../../platform/pure/chart.ts'
import { wholePercent } from '../../../platform/pure/proportion.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { countOf } from '../../../sample/rules/characteristics.ts'
import type { Characteristic } from '../../../sample/rules/characteristics.ts'
import type { en } from '../inspection-home.words.ts'

/** One chart an attribute, all on the scale of the largest group of any, so that bars compare across charts. */
export function samplePlans(
  { caseAttributes, splitBy }: Framework,
  characteristics: readonly Characteristic[],
  words: typeof en,
  language: Language,
): readonly ChartPlan[] {
  const settings = caseAttributes.find(({ id }) => id === splitBy)?.values.map(({ title }) => title[language]) ?? []
  const most = Math.max(1, ...characteristics.flatMap(({ rows }) => rows.map(countOf)))
  return characteristics.map(({ attribute, rows: groups }) => {
    const total = groups.reduce((sum, group) => sum + countOf(group), 0)
    const title = attribute.title[language]
    const rows = groups.map(group => {
      const count = countOf(group)
      const percent = wholePercent({ sufficient: count, scoreable: total }) ?? 0
      return {
        label: group.title[language],
        parts: group.bySetting,
        value: words.sampleValue(count, percent),
        cells: [...(settings.length > 0 ? group.bySetting.map(String) : []), String(count), `${percent}%`],
      }
    })
    return {
      title,
      alternative: words.sampleAlternative(
        title,
        rows.map(({ label, value }) => `${label}: ${value}`),
      ),
      most,
      marks: [],
      series: settings,
      rows,
      columns: [title, ...settings, words.all, words.share],
    }
  })
}
