/** The draw: its size, drawing from the frozen list, replacing a case, and handing the sample on. */
import { findPerson } from '../../access/store.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { chartOf } from '../../platform/chart/remember.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Chart, ChartPlan } from '../../platform/pure/chart.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { confirmSample } from '../actions.ts'
import { draw } from '../rules/draw.ts'
import { caseReplaced, sampleDrawn, sizeChosen } from '../rules/events.ts'
import { groupingsOf, listedCases } from '../rules/groups.ts'
import { mayDraw, maySeeDraw } from '../rules/may.ts'
import { populationOf } from '../rules/population.ts'
import { drawWords } from '../rules/problems.ts'
import { wholeRule } from '../rules/rule.ts'
import { sampleSize } from '../rules/size.ts'
import type { ChosenSize, KeptDraw, Replacement } from '../rules/steps.ts'
import { leftInReserve, standingCases } from '../rules/steps.ts'
import { addDraw, addReplacement, addSize, readDraw, readReplacements, readSize } from '../store/draw.ts'
import { freezeList, readCommitment, readListCases } from '../store/list.ts'
import type { Bundle } from './bundle.ts'
import { bundleOf } from './bundle.ts'
import type { CaseListSoFar } from './list.ts'
import { soFar } from './list.ts'
import { londonDay } from '../../platform/pure/london.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** What is wrong, and with which field of the form. */
export interface DrawFault {
  readonly field: 'size' | 'size-reason' | 'draw' | 'gone' | 'reason'
  readonly message: Words
}

/** Everything about a draw up to now. */
export interface DrawSoFar extends CaseListSoFar {
  /** What the framework's rule says for the list; null while there is none. */
  readonly ruleSize: number | null
  readonly chosenSize: ChosenSize | null
  readonly drawn: KeptDraw | null
  /** Revealed with the draw. */
  readonly seed: string | null
  readonly replacements: readonly Replacement[]
  /** The cases that stand, the replaced ones left out. */
  readonly standing: readonly string[]
  readonly left: Readonly<Record<string, readonly string[]>>
  /** Names of those who did something, by person. */
  readonly names: ReadonlyMap<number, string>
}

/** How far the draw has come, for those who may see it. */
export async function findDraw(use: Use, { actor, slug }: Asked): Promise<DrawSoFar> {
  const inspection = await findInspection(use, { actor, slug })
  insist(maySeeDraw(actor, inspection))
  return drawSoFar(use, inspection)
}

async function drawSoFar(use: Use, inspection: Inspection): Promise<DrawSoFar> {
  const before = await soFar(use, inspection)
  const drawn = await readDraw(use.db, inspection.id)
  // The cases drawn are case material from here on.
  if (drawn) await use.look({ inspection: inspection.id, what: 'draw' })
  const chosenSize = await readSize(use.db, inspection.id)
  const replacements = drawn ? await readReplacements(use.db, inspection.id) : []
  const people = [before.commitment, before.list, chosenSize, drawn, ...replacements].map(each => each?.by ?? null)
  return {
    ...before,
    ruleSize: before.list && sampleSize(before.framework.sampleRule, before.list.cases),
    chosenSize,
    drawn,
    seed: drawn ? ((await readCommitment(use.db, inspection.id))?.seed ?? null) : null,
    replacements,
    standing: drawn ? standingCases(drawn.outcome.chosen, replacements) : [],
    left: drawn ? leftInReserve(drawn.outcome.reserves, replacements) : {},
    names: await namesOf(use, people),
  }
}

async function namesOf(use: Use, people: readonly (number | null)[]): Promise<ReadonlyMap<number, string>> {
  const names = new Map<number, string>()
  for (const person of new Set(people)) {
    const known = person === null ? null : await findPerson(use.db, person)
    if (known) names.set(known.id, known.name)
  }
  return names
}

/** The draw that may still be changed by the actor. */
async function openDraw(use: Use, { actor, slug }: Asked): Promise<DrawSoFar> {
  const inspection = await findInspection(use, { actor, slug })
  insist(mayDraw(actor, inspection))
  return drawSoFar(use, inspection)
}

/** Chooses another size than the rule's, for a reason. */
export async function chooseSize(
  use: Use,
  ask: Asked & { readonly size: string; readonly reason: string },
): Promise<Result<number, DrawFault>> {
  const { inspection, list, drawn } = await openDraw(use, ask)
  if (!list) return refused([{ field: 'size', message: drawWords.noList }])
  if (drawn) return refused([{ field: 'size', message: drawWords.drawnBefore }])
  const size = /^\d{1,6}$/.test(ask.size.trim()) ? Number(ask.size) : 0
  const reason = ask.reason.trim()
  const faults: DrawFault[] = []
  if (size < 1 || size > list.cases) faults.push({ field: 'size', message: drawWords.size(list.cases) })
  if (reason === '') faults.push({ field: 'size-reason', message: drawWords.reason })
  if (faults.length > 0) return refused(faults)
  await addSize(use.db, inspection.id, { size, reason, at: use.now, by: ask.actor.person })
  await use.journal(sizeChosen, { inspection: inspection.id, size })
  return ok(size)
}

/** Freezes the list, reveals the seed and draws; answers how many cases were drawn. */
export async function drawSample(use: Use, ask: Asked): Promise<Result<number, DrawFault>> {
  const { inspection, framework, list, drawn, ruleSize, chosenSize } = await openDraw(use, ask)
  const commitment = await readCommitment(use.db, inspection.id)
  if (!list || !commitment || list.cases === 0) return refused([{ field: 'draw', message: drawWords.noList }])
  if (drawn) return refused([{ field: 'draw', message: drawWords.drawnBefore }])
  const deed = { at: use.now, by: ask.actor.person }
  await freezeList(use.db, inspection.id, { id: list.id, ...deed })
  const listed = await readListCases(await use.look({ inspection: inspection.id, what: 'case list' }), list.id)
  const cases = populationOf(listed, framework.sampleRule.exclude)
  const groupings = groupingsOf(framework, cases)
  const rule = wholeRule(framework, groupings, Math.min(list.cases, chosenSize?.size ?? ruleSize ?? 0))
  const { chosen, reserves, margins, aboveCap } = draw(listedCases(cases, groupings), rule, commitment.seed)
  await addDraw(use.db, inspection.id, { rule, outcome: { chosen, reserves, margins, aboveCap }, ...deed })
  await use.journal(sampleDrawn, {
    inspection: inspection.id,
    list: list.hash,
    seed: commitment.seed,
    size: chosen.length,
  })
  return ok(chosen.length)
}

/** Puts the next reserve of its kind in the place of a case; answers the reserve. */
export async function replaceCase(
  use: Use,
  ask: Asked & { readonly gone: string; readonly reason: string },
): Promise<Result<string, DrawFault>> {
  const now = await openDraw(use, ask)
  const { inspection, drawn, list } = now
  const reason = ask.reason.trim()
  const faults: DrawFault[] = []
  if (!drawn || !list || !now.standing.includes(ask.gone))
    faults.push({ field: 'gone', message: drawWords.notStanding })
  if (reason === '') faults.push({ field: 'reason', message: drawWords.reason })
  if (!drawn || !list || faults.length > 0) return refused(faults)
  const cases = await readListCases(await use.look({ inspection: inspection.id, what: 'case list' }), list.id)
  const like = listedCases(cases, drawn.rule.groupings).find(({ reference }) => reference === ask.gone)
  const instead = now.left[like?.groups[drawn.rule.reservesBy] ?? '']?.[0]
  if (instead === undefined) return refused([{ field: 'gone', message: drawWords.noReserve }])
  const step: Replacement = { gone: ask.gone, instead, reason, at: use.now, by: ask.actor.person }
  await addReplacement(use.db, inspection.id, step)
  await use.journal(caseReplaced, { inspection: inspection.id })
  return ok(instead)
}

/** Hands the cases that stand on to assessment, and moves the inspection on; answers how many. */
export async function confirmDraw(use: Use, ask: Asked): Promise<Result<number, DrawFault>> {
  const { inspection, framework, drawn, list, standing } = await openDraw(use, ask)
  if (!drawn || !list) return refused([{ field: 'draw', message: drawWords.noList }])
  const cases = await readListCases(await use.look({ inspection: inspection.id, what: 'case list' }), list.id)
  const wanted = new Set(standing)
  const supplied = cases
    .filter(({ reference }) => wanted.has(reference))
    .map(({ reference, attributes }, at) => ({
      line: at + 1,
      reference,
      values: Object.fromEntries(Object.entries(attributes).map(([id, value]) => [id, String(value)])),
    }))
  const on = londonDay(use.now)
  const kept = await confirmSample(use, { actor: ask.actor, inspection: inspection.id, framework, cases: supplied, on })
  if (kept.ok) return kept
  return refused(kept.problems.map(({ message }) => ({ field: 'draw', message: { en: message, cy: message } })))
}

/** The bundle by which anyone can check the draw; null before it. */
export async function bundleOfDraw(use: Use, ask: Asked): Promise<Bundle | null> {
  const { inspection, framework, drawn, list, seed } = await findDraw(use, ask)
  if (!drawn || !list || seed === null) return null
  const cases = await readListCases(await use.look({ inspection: inspection.id, what: 'case list' }), list.id)
  return bundleOf({
    framework: idOf(framework),
    inspection: inspection.slug,
    seed,
    rule: drawn.rule,
    draw: { ...drawn.outcome },
    cases,
  })
}

const idOf = ({ id, hash }: Framework): Bundle['framework'] => ({ id, hash })

/** The charts of a draw, each remembered from the last time that it was shown. */
export const drawCharts = (plans: readonly ChartPlan[]): Promise<readonly Chart[]> => Promise.all(plans.map(chartOf))
