/** Addresses of open data. What answers under `/api/v1` keeps its shape; another shape would be `/api/v2`. */
import { path } from '../../../platform/pure/path.ts'

export const openPaths = {
  page: path('/open-data'),
  documentation: path('/open-data/api'),
  description: path('/openapi.json'),
  inspections: path('/api/v1/inspections'),
  inspection: path('/api/v1/inspections/:inspection'),
  scoresOf: path('/api/v1/inspections/:inspection/scores'),
  bundle: path('/api/v1/inspections/:inspection/editions/:edition/bundle'),
  frameworks: path('/api/v1/frameworks'),
  framework: path('/api/v1/frameworks/:framework'),
  comparison: path('/api/v1/frameworks/:framework/comparison'),
  keys: path('/api/v1/publication-keys'),
  csv: path('/api/v1/scores.csv'),
  json: path('/api/v1/scores.json'),
  dataPackage: path('/api/v1/datapackage.json'),
} as const
