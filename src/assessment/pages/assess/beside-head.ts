/** What the pages beside the questions of a case have in common: their head, and how the browser finds the case. */
import type { Language } from '../../../platform/pure/words.ts'
import type { PageView } from '../../../platform/web/reply.ts'
import type { Reading } from '../../actions/reading.ts'
import type { CaseHead } from './head.ts'
import { caseHead } from './head.ts'

/** What each of their views has. */
export interface BesideView extends PageView {
  readonly head: CaseHead
  readonly assessment: number
  readonly inspection: string
  /** Whether its reader may add to the case now. */
  readonly open: boolean
}

/** The head of a page with this title. */
export function besideHead(
  reading: Reading,
  words: Parameters<typeof caseHead>[1] & { readonly title: string },
  language: Language,
): BesideView {
  const head = caseHead(reading, words, language, words.title)
  return {
    title: words.title,
    breadcrumbs: head.crumbs,
    synthetic: reading.inspection.synthetic,
    head,
    assessment: reading.assessment,
    inspection: reading.inspection.slug,
    open: reading.owner && reading.closed === null,
  }
}
