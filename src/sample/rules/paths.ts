/** Addresses of a sample. */
import { path } from '../../platform/pure/path.ts'

export const samplePaths = {
  cases: path('/inspections/:inspection/cases'),
} as const
