/** Loads an inspection in the middle of its fieldwork, by the same actions as the pages use: synthetic throughout. */
import { join } from 'node:path'
import { addDemonstrationColleagues, addDemonstrationHead, findDemonstrationActor } from '../../../access/actions.ts'
import type { Role } from '../../../access/rules/roles.ts'
import { allocateCases, findDesk } from '../../../assessment/actions/allocate.ts'
import { usualWishes } from '../../../assessment/rules/allocation/desk.ts'
import { loadEdition } from '../../../framework/actions.ts'
import { faultLine } from '../../../framework/load/fault.ts'
import { findFramework } from '../../../framework/load/find.ts'
import { joinTeam, listInspections, moveInspection, planInspection } from '../../../inspection/actions.ts'
import { transaction } from '../../../platform/db/database.ts'
import type { Db } from '../../../platform/db/database.ts'
import { holidaysBetween } from '../../../platform/holidays/read.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import { addDays, daysBetween } from '../../../platform/pure/days.ts'
import type { Use } from '../../../platform/use.ts'
import { use as useOf } from '../../../platform/use.ts'
import { openProgramme, registerService } from '../../../programme/actions.ts'
import { confirmSample } from '../../../sample/actions.ts'
import { onDay } from '../announcement.ts'
import { inEnglish, must } from '../fault.ts'
import { keyed, readTable, readYaml } from '../files.ts'
import { fieldworkFolder } from '../folder.ts'
import { daysGone } from './days.ts'
import { judgeCases } from './judge.ts'
import { lookOver } from './quality.ts'
import { fieldworkFile } from './schema.ts'
import type { Assessor, Fieldwork } from './under.ts'
import { londonDay } from '../../../platform/pure/london.ts'

/**
 * Loads it in one transaction, once the people of the demonstration are there; answers whether it was loaded now.
 *
 * @throws BadInput with every fault of the files
 */
export async function loadFieldwork(db: Db, { now }: { readonly now: Date }): Promise<boolean> {
  const file = must(await readYaml(join(fieldworkFolder, 'fieldwork.yaml'), fieldworkFile))
  return transaction(db, async db => {
    const use = useOf({ db, now })
    await use.journal('demonstration.loading', { slug: file.slug })
    const lead = await findDemonstrationActor(use, 'lead-inspector')
    const local = await findDemonstrationActor(use, 'local-assessor')
    if (!lead || !local) throw new Error('the people of the demonstration are loaded first')
    if ((await listInspections(use, { actor: lead })).some(({ slug }) => slug === file.slug)) return false
    const framework = must(await findFramework(file.framework), faultLine)
    await loadEdition(use, framework)
    const today = londonDay(now)
    const holidays = await holidaysBetween(file.service.nation, addDays(today, -60), today)
    const { began, gone } = daysGone(
      today,
      holidays.map(({ day }) => day),
    )
    const { head, inspection, assessors } = await plan(use, { file, framework, lead, local, began })
    const under: Fieldwork = { file, framework, slug: file.slug, lead, head, inspection, assessors, began, gone }
    await walk(use, under)
    await judgeCases(use, under)
    await lookOver(use, under)
    return true
  })
}

/** The inspection as it is planned, with whoever has a part in it. */
async function plan(
  use: Use,
  { file, framework, lead, local, began }: Pick<Fieldwork, 'file' | 'framework' | 'lead' | 'began'> & { local: Actor },
): Promise<Pick<Fieldwork, 'head' | 'inspection' | 'assessors'>> {
  const { organisation, person } = await addDemonstrationHead(use, file.organisation)
  const head = { person, name: '', organisation, roles: ['head-of-service'] }
  const service = await registerService(use, { actor: lead, service: { ...file.service, organisation } })
  const pinned = { frameworkId: framework.id, frameworkHash: framework.hash }
  const programme = { ...file.programme, ...pinned, from: `${began.slice(0, 4)}-01-01`, to: null }
  const inspection = must(
    await planInspection(use, {
      actor: lead,
      framework,
      inspection: {
        slug: file.slug,
        service,
        programme: await openProgramme(use, { actor: lead, programme }),
        fieldworkOn: began,
        caseload: null,
        synthetic: true,
      },
    }),
    inEnglish,
  )
  const colleagues = await addDemonstrationColleagues(
    use,
    file.assessors.map(({ name, role }) => ({ name, role, organisation: lead.organisation ?? 0 })),
  )
  const assessors: readonly Assessor[] = [
    ...file.assessors.map((each, place) => ({
      ...each,
      actor: {
        person: colleagues[place] ?? 0,
        name: each.name,
        organisation: lead.organisation,
        roles: [each.role as Role],
      },
    })),
    { ...file.localAssessor, name: 'local-assessor', role: 'local-assessor', actor: local },
  ]
  const team = [{ actor: lead, role: 'lead-inspector' as const }, ...assessors]
  for (const { actor, role } of team) {
    const member = { person: actor.person ?? 0, role }
    must(await joinTeam(use, { actor: lead, inspection, member }), inEnglish)
  }
  return { head, inspection, assessors }
}

/** Each stage on its day: the cases are sampled and shared out, and fieldwork begins. */
async function walk(use: Use, under: Fieldwork): Promise<void> {
  const { lead: actor, inspection, file, began, slug } = under
  for (const to of ['announced', 'list-requested', 'sampled', 'fieldwork'] as const) {
    const on = to === 'fieldwork' ? began : addDays(began, -7 * file.stages[to])
    const then = onDay(use, on)
    if (to === 'sampled') {
      must(await confirmSample(then, { ...under, actor, cases: await casesOf(under), on }), ({ message }) => message)
      const wishes = usualWishes(await findDesk(then, { actor, slug }))
      must(await allocateCases(then, { actor, slug, wishes }), ({ message }) => message.en)
    } else must(await moveInspection(then, { actor, inspection, to, on, held: ['cases'] }), inEnglish)
  }
}

/** The cases of the other demonstration under other references, with its dates counted from this fieldwork. */
async function casesOf({ file, began }: Fieldwork) {
  const rows = new Map(
    (await readTable(join(fieldworkFolder, '..', file.like.folder, 'cases.csv'))).map(row => {
      const { key, rest } = keyed(row, 'reference')
      return [key, rest]
    }),
  )
  const later = daysBetween(file.like.fieldworkOn, began)
  return file.cases.map((like, place) => {
    const { start_date = '', team = '', ...rest } = rows.get(like) ?? {}
    const values = { ...rest, start_date: addDays(start_date, later), team: file.teams[team] ?? team }
    return { line: place + 1, reference: referenceAt(file.reference, place), values }
  })
}

/** The reference of a case by its place in the list, from 0. */
const referenceAt = (prefix: string, place: number): string => `${prefix}${String(place + 1).padStart(2, '0')}`
