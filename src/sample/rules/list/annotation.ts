/** The column that an annotated copy of a list has more than the list: what is to be put right in each row. */
import { folded } from '../../../framework/rules/check-cases.ts'
import type { Words } from '../../../platform/pure/words.ts'

/** Its heading. */
export const annotationHeading: Words = { en: 'What to put right', cy: 'Beth i’w gywiro' }

/** Whether a column is one of ours: a copy that was put right comes back with it, and it says nothing of the cases. */
export const isAnnotation = (heading: string): boolean =>
  [annotationHeading.en, annotationHeading.cy].some(own => folded(heading).startsWith(folded(own)))
