/** What a move needs, as its page lists it: what holds, and of what is missing the page on which it is done. */
import { assessmentPaths } from '../../../assessment/rules/paths.ts'
import { inspectionPaths } from '../../../inspection/rules/paths.ts'
import { needMetWords, needWords } from '../../../inspection/rules/stages.ts'
import type { Need, Transition } from '../../../inspection/rules/stages.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { accuracyPaths } from '../../../report/rules/accuracy/paths.ts'
import { reportPaths } from '../../../report/rules/paths.ts'
import { samplePaths } from '../../../sample/rules/paths.ts'

/** One thing that must hold first. */
export interface NeedLine {
  readonly text: string
  readonly met: boolean
  /** Where it is done; '' where it is met, or where it has no page. */
  readonly href: string
}

/** The needs of a move in its order; a reason has its own field in the form. */
export const needLines = (
  { needs }: Pick<Transition, 'needs'>,
  held: ReadonlySet<Need>,
  { slug, language }: { readonly slug: string; readonly language: Language },
): readonly NeedLine[] =>
  needs
    .filter(need => need !== 'reason')
    .map(need => {
      const met = held.has(need)
      return {
        text: (met ? needMetWords : needWords)[need][language],
        met,
        href: met ? '' : (places[need]?.({ inspection: slug }) ?? ''),
      }
    })

type Place = (at: { readonly inspection: string }) => string

const places: Readonly<Record<Need, Place | null>> = {
  lead: inspectionPaths.team,
  'fieldwork-date': inspectionPaths.fieldwork,
  cases: samplePaths.draw,
  answers: assessmentPaths.board,
  report: reportPaths.edit,
  reader: accuracyPaths.home,
  comments: accuracyPaths.home,
  checks: reportPaths.beforePublication,
  disclosure: reportPaths.disclosure,
  signatures: reportPaths.signOff,
  plan: null,
  reason: null,
}
