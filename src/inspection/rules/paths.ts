/** Addresses of inspections. */
import { path } from '../../platform/pure/path.ts'

export const inspectionPaths = {
  list: path('/inspections'),
  plan: path('/plan-an-inspection'),
  home: path('/inspections/:inspection'),
} as const
