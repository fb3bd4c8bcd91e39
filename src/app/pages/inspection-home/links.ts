/** The ways from an inspection to what belongs to it, as far as they are open to the reader. */
import type { Inspection } from '../../../inspection/rules/inspection.ts'
import { maySee } from '../../../inspection/rules/may.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import { reportPaths } from '../../../report/rules/paths.ts'
import { samplePaths } from '../../../sample/rules/paths.ts'
import type { en } from '../inspection-home.words.ts'

export interface Link {
  readonly text: string
  readonly href: string
}

/** Report, PDF and cases. */
export function linksOf(inspection: Inspection, actor: Actor, words: typeof en): readonly Link[] {
  const { slug } = inspection
  const report = maySee(actor, inspection, 'report').may
  return [
    ...(report ? [{ text: words.report, href: reportPaths.show({ inspection: slug }) }] : []),
    ...(report ? [{ text: words.reportPdf, href: reportPaths.pdf({ inspection: slug }) }] : []),
    ...(maySee(actor, inspection, 'cases').may
      ? [{ text: words.caseList, href: samplePaths.cases({ inspection: slug }) }]
      : []),
  ]
}
