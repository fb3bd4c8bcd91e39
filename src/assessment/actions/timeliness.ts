/** What the dated events of a case come to, by the bank holidays of the service's nation. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { Milestone } from '../../inspection/rules/timetable.ts'
import { holidayCalendar } from '../../platform/holidays/read.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Use } from '../../platform/use.ts'
import { fieldworkPeriod } from '../rules/allocation/desk.ts'
import type { Calendar, CaseRecord } from '../rules/beside/case-record.ts'
import { dayRead, workOutRecord } from '../rules/beside/case-record.ts'
import type { Reading } from './reading.ts'

/** Works out every deadline of a case as it stands today. */
export const workOutCase = async (use: Use, reading: Reading): Promise<CaseRecord> =>
  workOutRecord(reading, await calendarOf(use, reading))

/** What the deadlines of a case are counted by today. */
export async function calendarOf(
  use: Use,
  { framework, inspection }: Pick<Reading, 'framework' | 'inspection'>,
): Promise<Calendar> {
  const asOf = dayRead(use.now.toISOString().slice(0, 10), lastOfFieldwork(framework, inspection.milestones))
  return { holidays: await holidayCalendar(inspection.service.nation), asOf }
}

/** The last planned day of fieldwork, after which nothing of a record counts; null while it is not known. */
export const lastOfFieldwork = (
  { allocation }: Pick<Framework, 'allocation'>,
  milestones: readonly Milestone[],
): Day | null => (allocation && fieldworkPeriod(allocation, milestones)?.last) ?? null
