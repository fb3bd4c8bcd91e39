/** Loads the demonstration once, by the same actions as the pages use, so that it holds no state that a user could not reach. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createDemonstrationPeople } from '../../access/actions.ts'
import { loadEdition } from '../../framework/actions.ts'
import { faultLine } from '../../framework/load/fault.ts'
import { findFramework } from '../../framework/load/find.ts'
import { joinTeam, listInspections, planInspection } from '../../inspection/actions.ts'
import type { Stage } from '../../inspection/rules/stages.ts'
import { stages } from '../../inspection/rules/stages.ts'
import { transaction } from '../../platform/db/database.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Signer } from '../../platform/secrets/signer.ts'
import { signerOf } from '../../platform/secrets/signer.ts'
import { keyBytes } from '../../platform/secrets/vault.ts'
import type { Use } from '../../platform/use.ts'
import { use as useOf } from '../../platform/use.ts'
import { openProgramme, registerService } from '../../programme/actions.ts'
import { loadAssessors } from './allocation.ts'
import { inEnglish, must } from './fault.ts'
import type { Given } from './fault.ts'
import { readYaml } from './files.ts'
import { demonstrationFolder } from './folder.ts'
import { inspectionFile } from './schema.ts'
import { loadRegister, loadSurroundings } from './surroundings.ts'
import { walk } from './walk.ts'

/** Whose database it is loaded into, when, and from where. */
export interface Loading {
  readonly now: Date
  readonly folder?: string
  /** Signs what it publishes; without one, a key that is made for it and forgotten. */
  readonly signer?: Signer
  /** The last stage that the inspection reaches; it passes all of them unless this is given. */
  readonly until?: Stage
}

/**
 * Loads the demonstration in one transaction; answers whether it was loaded now, false where it was there already.
 * Any number of processes may call it at once: one loads and the others wait.
 *
 * @throws BadInput with every fault of the files
 */
export async function loadDemonstration(
  db: Db,
  { now, folder = demonstrationFolder, signer = passingSigner(), until }: Loading,
): Promise<boolean> {
  const given = endingAt(await readDemonstration(folder), until)
  if (await isThere(useOf({ db, now }), given)) {
    // Someone of a kind that came later than this database is added to it.
    await createDemonstrationPeople(useOf({ db, now }), given.file.organisations)
    return false
  }
  return transaction(db, async db => {
    const use = useOf({ db, now, signer })
    // Writing to the journal waits for whoever else is loading, so that the second look is the one that counts.
    await use.journal('demonstration.loading', { slug: given.file.slug })
    if (await isThere(use, given)) return false
    await load(use, given)
    return true
  })
}

const passingSigner = (): Signer => signerOf({ id: 'passing', bytes: randomBytes(keyBytes) })

async function readDemonstration(folder: string): Promise<Given> {
  const file = must(await readYaml(join(folder, 'inspection.yaml'), inspectionFile))
  return { file, folder, framework: must(await findFramework(file.framework), faultLine) }
}

/** The demonstration as it stood on the day on which it reached a stage: what came later is left out. */
const endingAt = (given: Given, until: Stage | undefined): Given => {
  if (until === undefined) return given
  const passed = given.file.stages.filter(({ to }) => stages.indexOf(to) <= stages.indexOf(until))
  const month = passed.at(-1)?.on.slice(0, 7) ?? ''
  const milestones = given.file.milestones.filter(milestone => milestone.month < month)
  return { ...given, file: { ...given.file, stages: passed, milestones } }
}

async function load(use: Use, given: Given): Promise<void> {
  const { file, framework } = given
  await loadEdition(use, framework)
  const people = await createDemonstrationPeople(use, file.organisations)
  const actorOf = (role: string): Actor => {
    const person = [...people.values()].find(({ roles }) => roles.includes(role))
    if (!person) throw new Error(`the demonstration has nobody in the role ${role}`)
    return { person: person.id, name: person.name, organisation: person.organisation, roles: person.roles }
  }
  const actor = actorOf('lead-inspector')
  const service = await registerService(use, {
    actor,
    service: { ...file.service, organisation: actorOf('head-of-service').organisation },
  })
  await loadRegister(use, { actor })
  const { from, to, ...programme } = file.programme
  const pinned = { ...programme, from, to, frameworkId: framework.id, frameworkHash: framework.hash }
  const { slug, fieldworkOn, caseload, synthetic } = file
  const inspection = must(
    await planInspection(use, {
      actor,
      framework,
      inspection: {
        slug,
        service,
        programme: await openProgramme(use, { actor, programme: pinned }),
        fieldworkOn,
        caseload,
        synthetic,
      },
    }),
    inEnglish,
  )
  await loadSurroundings(use, { ...given, actor, service })
  for (const role of ['lead-inspector', 'local-assessor']) {
    const { person } = actorOf(role)
    if (person !== null) must(await joinTeam(use, { actor, inspection, member: { person, role } }), inEnglish)
  }
  const under = { ...given, actor, inspection }
  await loadAssessors(use, under)
  await walk(use, { ...under, service: actorOf('head-of-service'), actorOf })
}

/** Whether the inspection is there already; asked as somebody who sees them all. */
const isThere = async (use: Use, { file }: Given): Promise<boolean> => {
  const actor: Actor = { person: null, name: '', organisation: null, roles: ['support'] }
  return (await listInspections(use, { actor })).some(inspection => inspection.slug === file.slug)
}
