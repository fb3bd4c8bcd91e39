/** The pages of samples. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { caseList } from './pages/case-list.ts'
import { cases } from './pages/cases.ts'
import { draw } from './pages/draw.ts'

export const samplePlugin: SlicePlugin = door => {
  door.page(cases)
  door.page(caseList)
  door.page(draw)
}
