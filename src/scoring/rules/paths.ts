/** Addresses of scores. */
import { path } from '../../platform/pure/path.ts'

export const scoringPaths = {
  agreement: path('/inspections/:inspection/agreement'),
  criterion: path('/inspections/:inspection/criteria/:criterion'),
  question: path('/inspections/:inspection/questions/:question'),
} as const
