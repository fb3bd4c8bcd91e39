/** The pages of inspections that belong to this stage alone; the home page, which shows every stage, is in app/. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { planAnInspection } from './pages/plan.ts'

export const inspectionPlugin: SlicePlugin = door => {
  door.page(planAnInspection)
}
