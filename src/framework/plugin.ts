/** Inspection frameworks on the web. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { frameworkApi } from './api.ts'
import { framework } from './pages/framework.ts'
import { frameworks } from './pages/frameworks.ts'

export const frameworkPlugin: SlicePlugin = door => {
  door.page(frameworks)
  door.page(framework)
  for (const each of frameworkApi) door.data(each)
}
