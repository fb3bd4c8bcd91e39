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
  record: { en: 'Dates and deadlines', cy: 'Dyddiadau a therfynau amser' },
  interviews: { en: 'Interviews', cy: 'Cyfweliadau' },
  practice: { en: 'Good practice met in this case', cy: 'Arfer da a welwyd yn yr achos hwn' },
  guidance: { en: 'Search the guidance', cy: 'Chwilio’r canllawiau' },
}

/** Those that the framework of the case has anything for. */
export function toolsOf({ inspection, assessment, framework }: Reading, language: Language): readonly Tool[] {
  const at = { inspection: inspection.slug, assessment }
  const search = `${assessmentPaths.guidance({ inspection: inspection.slug })}?case=${assessment}`
  return [
    ...(framework.timeliness ? [{ text: words.record[language], href: assessmentPaths.caseRecord(at) }] : []),
    ...(framework.caseWork
      ? [
          { text: words.interviews[language], href: assessmentPaths.interviews(at) },
          { text: words.practice[language], href: assessmentPaths.goodPractice(at) },
        ]
      : []),
    { text: words.guidance[language], href: search },
  ]
}
