/** Addresses of reports. */
import { path } from '../../platform/pure/path.ts'

export const reportPaths = {
  show: path('/inspections/:inspection/report'),
  pdf: path('/inspections/:inspection/report.pdf'),
  data: path('/inspections/:inspection/report.json'),
} as const
