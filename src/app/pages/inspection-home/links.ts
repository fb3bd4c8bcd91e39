/** The ways from an inspection to what belongs to it, as far as they are open to the reader. */
import type { Inspection } from '../../../inspection/rules/inspection.ts'
import { maySee } from '../../../inspection/rules/may.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import type { en } from '../inspection-home.words.ts'

export interface Link {
  readonly text: string
  readonly href: string
}

/** Report, PDF and cases. */
export function linksOf(inspection: Inspection, actor: Actor, words: typeof en): readonly Link[] {
  const home = `/inspections/${inspection.slug}`
  const report = maySee(actor, inspection, 'report').may
  return [
    ...(report ? [{ text: words.report, href: `${home}/report` }] : []),
    ...(report ? [{ text: words.reportPdf, href: `${home}/report.pdf` }] : []),
    ...(maySee(actor, inspection, 'cases').may ? [{ text: words.caseList, href: `${home}/cases` }] : []),
  ]
}
