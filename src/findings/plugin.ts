/** Findings on the web. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { commentary } from './pages/commentary.ts'
import { criterion } from './pages/criterion.ts'
import { examples } from './pages/examples.ts'
import { figure } from './pages/figure.ts'
import { figures } from './pages/figures.ts'
import { overview } from './pages/overview.ts'
import { passage } from './pages/passage.ts'
import { recommendations } from './pages/recommendations.ts'

export const findingsPlugin: SlicePlugin = door => {
  door.page(overview)
  door.page(criterion)
  door.page(passage)
  door.page(commentary)
  door.page(examples)
  door.page(recommendations)
  door.page(figures)
  door.page(figure)
}
