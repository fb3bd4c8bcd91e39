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
  moves: path('/inspections/:inspection/stage'),
  move: path('/inspections/:inspection/stage/:to'),
} as const
