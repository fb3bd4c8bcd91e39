/** The pages of inspections that belong to this stage alone; the home page, which shows every stage, is in app/. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { announcement } from './pages/announcement.ts'
import { calendar } from './pages/calendar.ts'
import { dateStep, moveFirstDay } from './pages/date-step.ts'
import { letter, letterFile } from './pages/letter.ts'
import { planAnInspection } from './pages/plan.ts'
import { team } from './pages/team.ts'
import { request, requestFile } from './pages/request.ts'
import { requests, requestsArchive, requestsIndex } from './pages/requests.ts'
import { timetable } from './pages/timetable.ts'

export const inspectionPlugin: SlicePlugin = door => {
  door.page(calendar)
  door.page(planAnInspection)
  door.page(team)
  door.page(timetable)
  door.page(dateStep)
  door.page(moveFirstDay)
  door.page(announcement)
  door.page(letter)
  door.page(letterFile)
  door.page(requests)
  door.page(requestsIndex)
  door.page(requestsArchive)
  door.page(request)
  door.page(requestFile)
}
