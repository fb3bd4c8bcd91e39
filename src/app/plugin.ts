/** The pages that belong to no stage. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { home } from './pages/home.ts'

export const appPlugin: SlicePlugin = door => {
  door.page(home)
}
