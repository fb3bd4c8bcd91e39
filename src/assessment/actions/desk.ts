/** Laying on the table what sharing out cases needs. */
import { findPerson } from '../../access/store.ts'
import { findEdition } from '../../framework/actions.ts'
import type { AllocationRule } from '../../framework/rules/allocation.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { holidaysBetween } from '../../platform/holidays/read.ts'
import type { Day } from '../../platform/pure/days.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Use } from '../../platform/use.ts'
import { readServices } from '../../programme/store.ts'
import { readCases } from '../../sample/store.ts'
import type { Assessor, Desk } from '../rules/allocation/desk.ts'
import { fieldworkPeriod, readsCases, workingDays } from '../rules/allocation/desk.ts'
import { isTooNear } from '../rules/conflict.ts'
import { noAllocationRule, noFieldworkDays } from '../rules/problems.ts'
import { readAllocation } from '../store/allocation.ts'
import { readSettings } from '../store/allocation-history.ts'
import { readAbsences, readConflicts, readNothingToDeclare } from '../store/conflict.ts'

/** The table of an inspection that the caller may see: case material, journalled as read. */
export async function layDesk(use: Use, inspection: Inspection): Promise<Desk> {
  const framework = await findEdition(use, inspection.frameworkHash)
  const rule = framework?.allocation
  if (!framework || !rule) throw new Problem(noAllocationRule)
  const days = await fieldworkDays(rule, inspection)
  if (days.length === 0) throw new Problem(noFieldworkDays)
  const at = { inspection: inspection.id, service: inspection.service.id }
  const conflicts = await readConflicts(use.db, at)
  const sight = await use.look({ inspection: inspection.id, what: 'cases' })
  return {
    inspection,
    framework,
    rule,
    days,
    cases: await readCases(sight),
    assessors: await assessorsOf(use, inspection),
    conflicts,
    declared: new Set([
      ...conflicts.map(({ person }) => person),
      ...(await readNothingToDeclare(use.db, inspection.id)),
    ]),
    away: await readAbsences(use.db, inspection.id),
    allocation: await readAllocation(sight),
    asked: await readSettings(use.db, inspection.id),
  }
}

export async function fieldworkDays(
  rule: AllocationRule,
  { milestones, service }: Inspection,
): Promise<readonly Day[]> {
  const period = fieldworkPeriod(rule, milestones)
  if (!period) return []
  const holidays = await holidaysBetween(service.nation, period.first, period.last)
  return workingDays(
    period,
    holidays.map(({ day }) => day),
  )
}

/** Those in the team who may be given cases, each once, with the service that they work for. */
async function assessorsOf(use: Use, { team, service }: Inspection): Promise<readonly Assessor[]> {
  const services = await readServices(use.db)
  const parts = new Map(team.filter(({ role }) => readsCases(role)).map(({ person, role }) => [person, role]))
  const assessors: Assessor[] = []
  for (const [person, role] of parts) {
    const known = await findPerson(use.db, person)
    const places = (known?.parts ?? []).map(({ organisation }) => {
      const at = services.find(each => each.organisation === organisation)
      return { organisation, region: at?.region.en ?? null }
    })
    // Of all that somebody works for, the one that keeps them from these cases is the one that counts.
    const place =
      places.find(each => isTooNear(each, { organisation: service.organisation, region: service.region.en })) ??
      places[0]
    assessors.push({ person, role, name: known?.name ?? null, organisation: null, region: null, ...place })
  }
  return assessors
}
