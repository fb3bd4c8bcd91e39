/** Addresses of a sample. */
import { path } from '../../platform/pure/path.ts'

export const samplePaths = {
  cases: path('/inspections/:inspection/cases'),
  caseList: path('/inspections/:inspection/case-list'),
  draw: path('/inspections/:inspection/draw'),
} as const
