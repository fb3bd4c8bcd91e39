/** Addresses of sharing out cases. */
import { path } from '../../platform/pure/path.ts'

export const assessmentPaths = {
  allocation: path('/inspections/:inspection/allocation'),
  moveCase: path('/inspections/:inspection/allocation/:case'),
  diary: path('/inspections/:inspection/diary'),
  conflicts: path('/inspections/:inspection/conflicts'),
  myCases: path('/inspections/:inspection/my-cases'),
} as const
