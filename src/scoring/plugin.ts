/** The scores of an inspection on the web. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { agreement } from './pages/agreement.ts'
import { criterion } from './pages/criterion.ts'
import { question } from './pages/question.ts'

export const scoringPlugin: SlicePlugin = door => {
  door.page(criterion)
  door.page(agreement)
  door.page(question)
}
