/** The make-up of the sample as charts, each with its table; what a report withholds is withheld here too. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { ChartPlan } from '../../../platform/pure/chart.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Decision } from '../../../report/rules/disclosure/decision.ts'
import { samplePlan } from '../../../report/rules/disclosure/sample-plan.ts'
import { sampleTables } from '../../../report/rules/disclosure/sample-tables.ts'
import type { Characteristic } from '../../../sample/rules/characteristics.ts'
import type { en } from '../inspection-home.words.ts'

/** One chart an attribute, all on the scale of the largest group of any, so that bars compare across charts. */
export function samplePlans(
  framework: Framework,
  {
    characteristics,
    decisions,
  }: { readonly characteristics: readonly Characteristic[]; readonly decisions: readonly Decision[] },
  words: typeof en,
  language: Language,
): readonly ChartPlan[] {
  const tables = sampleTables(framework, characteristics, decisions)
  const totals = tables.flatMap(({ rows }) =>
    rows.flatMap(({ shown }) => (typeof shown.total === 'number' ? [shown.total] : [])),
  )
  const most = Math.max(1, ...totals)
  return tables.map(table => {
    const title = table.attribute.title[language]
    const said = {
      title,
      alternative: (rows: readonly string[]) => words.sampleAlternative(title, rows),
      inAll: words.sampleValue,
      fewerThan: words.fewerThan,
      withheld: words.withheld,
      cases: words.all,
      share: words.share,
    }
    return samplePlan(table, { words: said, language, fewest: framework.disclosure?.fewest.value ?? 0 }, most)
  })
}
