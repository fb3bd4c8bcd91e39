/** Addresses of reports. */
import { path } from '../../platform/pure/path.ts'

export const reportPaths = {
  show: path('/inspections/:slug/report'),
  pdf: path('/inspections/:slug/report.pdf'),
  data: path('/inspections/:slug/report.json'),
} as const
