/** Addresses of inspections. */
import { path } from '../../platform/pure/path.ts'

export const inspectionPaths = {
  list: path('/inspections'),
  calendar: path('/calendar'),
  plan: path('/plan-an-inspection'),
  home: path('/inspections/:inspection'),
  team: path('/inspections/:inspection/team'),
  timetable: path('/inspections/:inspection/timetable'),
  step: path('/inspections/:inspection/timetable/:step'),
  fieldwork: path('/inspections/:inspection/first-day'),
  announcement: path('/inspections/:inspection/announcement'),
  letter: path('/inspections/:inspection/letters/:letter'),
  letterFile: path('/inspections/:inspection/letters/:letter/:language/:format'),
  requests: path('/inspections/:inspection/requests'),
  requestsIndex: path('/inspections/:inspection/requests.csv'),
  requestsArchive: path('/inspections/:inspection/requests.zip'),
  request: path('/inspections/:inspection/requests/:request'),
  requestFile: path('/inspections/:inspection/requests/:request/files/:file'),
  moves: path('/inspections/:inspection/stage'),
  move: path('/inspections/:inspection/stage/:to'),
} as const
