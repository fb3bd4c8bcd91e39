/** What the dated events of a case come to, by the bank holidays of the service's nation. */
import { holidayCalendar } from '../../platform/holidays/read.ts'
import type { Use } from '../../platform/use.ts'
import { fieldworkPeriod } from '../rules/allocation/desk.ts'
import type { Calendar, CaseRecord } from '../rules/beside/case-record.ts'
import { dayRead, workOutRecord } from '../rules/beside/case-record.ts'
import type { CaseCalendar } from '../rules/in-full.ts'
import type { Reading } from './reading.ts'
import { londonDay } from '../../platform/pure/london.ts'

/** Works out every deadline of a case as it stands today. */
export const workOutCase = async (use: Use, reading: Reading): Promise<CaseRecord> =>
  workOutRecord(reading, await calendarOf(use, reading))

/** What the deadlines of a case are counted by today. */
export async function calendarOf(
  use: Use,
  { framework, inspection }: Pick<Reading, 'framework' | 'inspection'>,
): Promise<Calendar> {
  const { holidays, lastOfFieldwork } = await caseCalendar({ framework, inspection })
  return { holidays, asOf: dayRead(londonDay(use.now), lastOfFieldwork) }
}

/** The same, whatever day it is: what a device takes along. */
export async function caseCalendar({
  framework: { allocation },
  inspection,
}: Pick<Reading, 'framework' | 'inspection'>): Promise<CaseCalendar> {
  const { nations, from, regular, special } = await holidayCalendar(inspection.service.nation)
  const period = allocation && fieldworkPeriod(allocation, inspection.milestones)
  return { holidays: { nations, from, regular, special }, lastOfFieldwork: period?.last ?? null }
}
