/** What the letters of an inspection may refer to, gathered from the record. */
import { isRole, roles } from '../../access/rules/roles.ts'
import { requestedItems } from '../../framework/rules/announcement.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { holidaysBetween } from '../../platform/holidays/read.ts'
import type { Day } from '../../platform/pure/days.ts'
import { addDays } from '../../platform/pure/days.ts'
import type { Use } from '../../platform/use.ts'
import { confidenceOf } from '../rules/announcement/confidence.ts'
import { dueOn } from '../rules/announcement/due.ts'
import type { LetterRecord } from '../rules/announcement/letter.ts'
import type { InspectionSummary } from '../rules/inspection.ts'
import type { Milestone } from '../rules/timetable.ts'
import { readLetterFacts } from '../store/announcement.ts'
import { readMilestones } from '../store/timetable.ts'
import { peopleInRole } from './recipients.ts'

/** The record on a day, for letters dated then. */
export async function letterRecord(
  use: Use,
  {
    inspection,
    framework,
    today,
  }: { readonly inspection: InspectionSummary; readonly framework: Framework; readonly today: Day },
): Promise<LetterRecord> {
  const milestones = await readMilestones(use.db, inspection.id)
  const holidays = await holidaysAround(inspection, milestones)
  const named = [...new Set((framework.announcement?.letters ?? []).flatMap(({ to, copyTo }) => [...to, ...copyTo]))]
  const people = new Map<string, readonly string[]>()
  for (const role of named)
    people.set(
      role,
      (await peopleInRole(use, inspection, role)).map(({ name }) => name),
    )
  const [lead] = await peopleInRole(use, inspection, 'lead-inspector')
  const [head] = await peopleInRole(use, inspection, 'head-of-service')
  const { z, minimum, maximum, margin } = framework.sampleRule
  return {
    today,
    service: inspection.service.name,
    inspectorate: framework.inspectorate,
    framework: framework.title,
    lead: lead ?? null,
    headOfService: head?.name ?? null,
    sample: { minimum, maximum, confidence: confidenceOf(z), margin: Math.round(margin * 100) },
    facts: await readLetterFacts(use.db, inspection.id),
    steps: milestones.map(({ step, plannedFrom, plannedTo }) => ({
      step,
      plannedFrom,
      plannedTo,
      title: framework.timetable.find(({ id }) => id === step)?.title ?? { en: step, cy: step },
    })),
    requests: requestedItems(framework.announcement).map(({ number, item }) => ({
      number,
      title: item.title,
      dueOn: dueOn(item.due, milestones, holidays),
    })),
    namesOf: (role, language) => {
      const title = isRole(role) ? roles[role].title[language] : role
      const names = people.get(role) ?? []
      return names.length > 0 ? names.map(name => `${name}, ${title}`) : [title]
    },
    synthetic: inspection.synthetic,
    welshChecked: framework.welshCheckedBy !== null,
  }
}

/** The bank holidays of the service's nation from long before the first planned day to long after the last. */
export async function holidaysAround(
  { service }: Pick<InspectionSummary, 'service'>,
  milestones: readonly Milestone[],
): Promise<readonly Day[]> {
  const days = milestones.flatMap(({ plannedFrom, plannedTo }) => [plannedFrom, plannedTo]).toSorted()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  const found = await holidaysBetween(service.nation, addDays(first, -365), addDays(last, 365))
  return found.map(({ day }) => day)
}
