/** Loads the demonstration once, by the same actions as the pages use, so that it holds no state that a user could not reach. */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createDemonstrationPeople } from '../../access/actions.ts'
import { isFieldworkDone } from '../../assessment/actions.ts'
import { loadEdition } from '../../framework/actions.ts'
import { faultLine } from '../../framework/load/fault.ts'
import { findFramework } from '../../framework/load/find.ts'
import { importFigures } from '../../indicators/actions.ts'
import {
  findInspection,
  joinTeam,
  listInspections,
  moveInspection,
  planInspection,
  recordMilestone,
} from '../../inspection/actions.ts'
import type { Need, Stage } from '../../inspection/rules/stages.ts'
import { stages } from '../../inspection/rules/stages.ts'
import { programFolder } from '../../platform/config.ts'
import { transaction } from '../../platform/db/database.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Signer } from '../../platform/secrets/signer.ts'
import { signerOf } from '../../platform/secrets/signer.ts'
import { keyBytes } from '../../platform/secrets/vault.ts'
import type { Use } from '../../platform/use.ts'
import { use as useOf } from '../../platform/use.ts'
import { takeInRegister } from '../../programme/actions/register.ts'
import { openProgramme, recordComparators, registerService } from '../../programme/actions.ts'
import { keepResponses } from '../../questionnaire/actions.ts'
import { isChecked } from '../../report/actions/accuracy/answer.ts'
import { hasReader, sendDraft } from '../../report/actions/accuracy/send.ts'
import { publishReport } from '../../report/actions/publish.ts'
import { heldByReport } from '../../report/actions/readiness.ts'
import { confirmSample, countSamples } from '../../sample/actions.ts'
import { loadAssessors, shareOut } from './allocation.ts'
import { loadAccuracy, loadSlips } from './accuracy.ts'
import { loadAnnouncement, onDay } from './announcement.ts'
import { loadAnswers } from './answers.ts'
import { loadFeedback } from './feedback.ts'
import { decideOnSmallNumbers } from './disclosure.ts'
import { must } from './fault.ts'
import type { Given, Under } from './fault.ts'
import { demonstrationFolder } from './folder.ts'
import { keyed, readTable, readYaml } from './files.ts'
import { loadFindings, loadTexts } from './report.ts'
import { signOff } from './sign-off.ts'
import { inspectionFile, questionnairesFile } from './schema.ts'

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

/** The register of England and Wales, in which nobody signs in for the other services. */
async function loadRegister(use: Use, { actor }: { readonly actor: Actor }): Promise<void> {
  const yaml = await readFile(join(programFolder, 'register', 'services.yaml'), 'utf8')
  must(await takeInRegister(use, { actor, yaml }), ({ line, message }) => `register/services.yaml:${line}: ${message}`)
}

/** What was published around the inspection: national figures, and those of the place. */
async function loadSurroundings(
  use: Use,
  { actor, service, file, framework }: Given & { readonly actor: Actor; readonly service: number },
): Promise<void> {
  const comparators = file.comparators.flatMap(({ asAt, source, themes }) =>
    Object.entries(themes).map(([theme, figures]) => ({ frameworkId: framework.id, theme, asAt, source, ...figures })),
  )
  must(await recordComparators(use, { actor, comparators }))
  must(await importFigures(use, { actor, service, figures: file.figures }))
}

/** What each stage leaves behind, on the day on which it was reached. */
async function walk(
  use: Use,
  given: Under & { readonly service: Actor; readonly actorOf: (role: string) => Actor },
): Promise<void> {
  const { actor, inspection, file } = given
  let reached = file.fieldworkOn
  for (const { to, on } of file.stages) {
    if (to === 'sampled') {
      await loadSample(use, { ...given, on })
      await shareOut(use, given)
    } else {
      if (to === 'provisional-findings') {
        await loadVoices(use, given)
        await loadAnswers(use, given)
      }
      if (to === 'fieldwork') await loadAnnouncement(use, given)
      if (to === 'drafting') {
        await loadFindings(use, given)
        // Two weeks after the visit: the day on which the stage was reached.
        await loadFeedback(onDay(use, reached), given)
      }
      if (to === 'factual-accuracy') {
        await loadTexts(use, given)
        await loadSlips(use, given)
      }
      // Letters go out on the day of the move.
      const then = onDay(use, on)
      if (to === 'published') {
        await decideOnSmallNumbers(then, given)
        await signOff(then, given)
      }
      must(await moveInspection(then, { actor, inspection, to, on, held: await needsHeld(then, given) }), inEnglish)
      if (to === 'factual-accuracy') {
        await sendDraft(then, { actor, slug: file.slug })
        await loadAccuracy(use, given)
      }
    }
    reached = on
    if (to === 'published') await publishReport(use, { actor, slug: file.slug })
  }
  for (const { step, month, reason } of file.milestones) {
    const milestone = { step, actualOn: `${month}-01`, monthOnly: true, reason }
    must(await recordMilestone(use, { actor, inspection, milestone }), inEnglish)
  }
}

/** What later stages vouch for: the cases are finished because they are, and not because this says so. */
async function needsHeld(use: Use, { actor, inspection, file }: Under): Promise<readonly Need[]> {
  const sampled = (await countSamples(use)).get(inspection) ?? 0
  const found = await findInspection(use, { actor, slug: file.slug })
  return [
    'cases',
    'report',
    ...((await isFieldworkDone(use, inspection, sampled)) ? (['answers'] as const) : []),
    ...((await hasReader(use, inspection)) ? (['reader'] as const) : []),
    ...((await isChecked(use, inspection)) ? (['comments'] as const) : []),
    ...(found.stage === 'sign-off' ? await heldByReport(use, found) : []),
  ]
}

async function loadSample(use: Use, given: Under & { readonly on: string }): Promise<void> {
  const rows = await readTable(join(given.folder, 'cases.csv'))
  const cases = rows.map(row => {
    const { key, rest } = keyed(row, 'case', 'reference')
    return { line: row.line, reference: key, values: rest }
  })
  must(
    await confirmSample(use, { ...given, cases }),
    ({ line, column, message }) => `cases.csv, line ${line}, ${column}: ${message}`,
  )
}

/** The questionnaires of every audience, with the responses in the table named after it. */
async function loadVoices(use: Use, given: Under): Promise<void> {
  for (const questionnaire of must(await readYaml(join(given.folder, 'questionnaires.yaml'), questionnairesFile))) {
    const name = `questionnaires/${questionnaire.audience}.csv`
    const rows = await readTable(join(given.folder, name))
    const responses = rows.map(row => ({ line: row.line, answers: keyed(row, 'respondent').rest }))
    must(
      await keepResponses(use, { ...given, questionnaire, responses }),
      ({ line, column, message }) => `${name}, line ${line}, ${column}: ${message}`,
    )
  }
}

/** Whether the inspection is there already; asked as somebody who sees them all. */
const isThere = async (use: Use, { file }: Given): Promise<boolean> => {
  const actor: Actor = { person: null, name: '', organisation: null, roles: ['support'] }
  return (await listInspections(use, { actor })).some(inspection => inspection.slug === file.slug)
}

const inEnglish = ({ en }: Words): string => en
