/** The ways from a case to what stands beside its questions. */
import type { Language } from '../../../platform/pure/words.ts'
import type { Reading } from '../../actions/reading.ts'
import { assessmentPaths } from '../../rules/paths.ts'

/** One way on. */
export interface Tool {
  readonly text: string
  readonly href: string
}

const words = {
  guidance: { en: 'Search the guidance', cy: 'Chwilio’r canllawiau' },
}

/** Those that are open to whoever reads the case. */
export function toolsOf(
  { inspection, assessment }: Reading,
  _params: { readonly inspection: string; readonly assessment: string },
  language: Language,
): readonly Tool[] {
  return [
    {
      text: words.guidance[language],
      href: `${assessmentPaths.guidance({ inspection: inspection.slug })}?case=${assessment}`,
    },
  ]
}
