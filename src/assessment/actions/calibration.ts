/** Calibrating assessors: judging a benchmark case, seeing who has, and letting somebody begin who has not. */
import { findPerson } from '../../access/store.ts'
import { findEdition } from '../../framework/actions.ts'
import type { Benchmark } from '../../framework/rules/benchmark.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import { denied } from '../../platform/pure/permission.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import { readsCases } from '../rules/allocation/desk.ts'
import { blocksUncalibrated } from '../rules/allocation/refusals.ts'
import type { Calibrated, CalibrationResult, GivenOnBenchmark } from '../rules/calibration.ts'
import { benchmarkQuestions, calibratedBy, judgeCalibration, stillOpen } from '../rules/calibration.ts'
import { whyClosed } from '../rules/gate.ts'
import { calibrationFinished, calibrationWaived } from '../rules/events.ts'
import { mayCalibrate, mayLetBegin } from '../rules/may-check.ts'
import { noSuchBenchmark } from '../rules/problems.ts'
import type { FinishedCalibration, Waiver } from '../store/calibration.ts'
import { addCalibration, addWaiver, readCalibrations, readDraft, readWaivers, saveDraft } from '../store/calibration.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** Somebody of the team who judges cases, and how they stand. */
export interface Member {
  readonly person: number
  /** Null where nobody can sign in as this person. */
  readonly name: string | null
  readonly role: string
  readonly calibrated: Calibrated
  /** What they finished, the latest first. */
  readonly finished: readonly FinishedCalibration[]
  readonly waiver: Waiver | null
}

/** The benchmarks of an inspection's edition, and who stands how. */
export interface Calibration {
  readonly inspection: Inspection
  readonly benchmarks: readonly Benchmark[]
  /** Whether cases open only to those who have passed, or were let begin. */
  readonly blocks: boolean
  /** The actor; null for somebody who judges no case here. */
  readonly own: Member | null
  /** Everybody, for those who may see it; empty for others. */
  readonly team: readonly Member[]
}

/** How calibration stands in an inspection, as far as the actor may see it. */
export async function findCalibration(use: Use, { actor, slug }: Asked): Promise<Calibration> {
  const inspection = await findInspection(use, { actor, slug })
  const [taking, seeing] = [mayCalibrate(actor, inspection), mayLetBegin(actor, inspection)]
  if (!taking.may && !seeing.may) insist(denied(taking.why))
  const { benchmarks = [], allocation } = await editionOf(use, inspection)
  const members = await membersOf(use, inspection)
  return {
    inspection,
    benchmarks,
    blocks: allocation !== undefined && blocksUncalibrated(allocation) && whyClosed(inspection) === null,
    own: taking.may ? (members.find(({ person }) => person === actor.person) ?? null) : null,
    team: seeing.may ? members : [],
  }
}

/** How everybody in the team stands who may judge cases, each once; nobody stands otherwise than `passed` without a benchmark. */
export async function membersOf(use: Use, inspection: Inspection): Promise<readonly Member[]> {
  const parts = new Map(
    inspection.team.filter(({ role }) => readsCases(role)).map(({ person, role }) => [person, role]),
  )
  const all = await readCalibrations(use.db, inspection.frameworkId, [...parts.keys()])
  const waivers = await readWaivers(use.db, inspection.id)
  const members: Member[] = []
  for (const [person, role] of parts) {
    const finished = all.filter(each => each.person === person)
    const waiver = waivers.find(each => each.person === person) ?? null
    const name = (await findPerson(use.db, person))?.name ?? null
    members.push({ person, role, name, finished, waiver, calibrated: calibratedBy(finished, waiver !== null) })
  }
  return members
}

/** Those of the team who have neither passed nor been let begin; nobody where the edition has no benchmark. */
export async function findUncalibrated(use: Use, inspection: Inspection): Promise<ReadonlySet<number>> {
  const { benchmarks = [] } = await editionOf(use, inspection)
  if (benchmarks.length === 0) return new Set()
  const waiting = (await membersOf(use, inspection)).filter(
    ({ calibrated }) => calibrated === 'not-passed' || calibrated === 'not-taken',
  )
  return new Set(waiting.map(({ person }) => person))
}

/** One benchmark for the actor to judge: what is filled in so far, and the last result. */
export interface BenchmarkInHand {
  readonly inspection: Inspection
  readonly framework: Framework
  readonly benchmark: Benchmark
  readonly draft: readonly GivenOnBenchmark[]
  /** The last time that the actor finished it in this edition; null before. */
  readonly last: (CalibrationResult & { readonly finishedAt: Date }) | null
}

/** A benchmark by its id: a 404 where the edition has none of that name. */
export async function findBenchmark(
  use: Use,
  { actor, slug, benchmark: id }: Asked & { readonly benchmark: string },
): Promise<BenchmarkInHand> {
  const inspection = await findInspection(use, { actor, slug })
  insist(mayCalibrate(actor, inspection))
  const framework = await editionOf(use, inspection)
  const benchmark = framework.benchmarks?.find(each => each.id === id)
  if (!benchmark) throw new Problem(noSuchBenchmark)
  const person = actor.person ?? 0
  const finished = (await readCalibrations(use.db, framework.id, [person])).find(
    each => each.benchmark === id && each.frameworkHash === framework.hash,
  )
  return {
    inspection,
    framework,
    benchmark,
    draft: await readDraft(use.db, { person, frameworkHash: framework.hash, benchmark: id }),
    last: finished
      ? { ...judgeCalibration(framework, benchmark, finished.answers), finishedAt: finished.finishedAt }
      : null,
  }
}

/** Keeps what is filled in so far, to be gone on with. */
export async function saveBenchmarkDraft(
  use: Use,
  ask: Asked & { readonly benchmark: string; readonly answers: readonly GivenOnBenchmark[] },
): Promise<void> {
  const { framework, benchmark } = await findBenchmark(use, ask)
  const of = { person: ask.actor.person ?? 0, frameworkHash: framework.hash, benchmark: benchmark.id }
  await saveDraft(use.db, of, ask.answers, use.now)
}

/** Finishes a benchmark: refused with the questions that are still open, and then kept as a draft. */
export async function finishBenchmark(
  use: Use,
  ask: Asked & { readonly benchmark: string; readonly answers: readonly GivenOnBenchmark[] },
): Promise<Result<CalibrationResult, string>> {
  const { inspection, framework, benchmark } = await findBenchmark(use, ask)
  const open = stillOpen(benchmarkQuestions(framework, benchmark), ask.answers)
  if (open.length > 0) {
    await saveBenchmarkDraft(use, ask)
    return refused(open)
  }
  const result = judgeCalibration(framework, benchmark, ask.answers)
  const { same, asked, passed } = result
  const person = ask.actor.person ?? 0
  await addCalibration(use.db, {
    person,
    frameworkId: framework.id,
    frameworkHash: framework.hash,
    benchmark: benchmark.id,
    answers: ask.answers,
    same,
    asked,
    passed,
    finishedAt: use.now,
  })
  await use.journal(calibrationFinished, { inspection: inspection.id, person, same, asked, passed })
  return ok(result)
}

/** Lets somebody of the team begin who has not passed; refused without a reason, or where they need no leave. */
export async function letBegin(
  use: Use,
  ask: Asked & { readonly person: number; readonly reason: string },
): Promise<Result<null, 'person' | 'reason'>> {
  const { actor, slug } = ask
  const inspection = await findInspection(use, { actor, slug })
  insist(mayLetBegin(actor, inspection))
  const member = (await membersOf(use, inspection)).find(({ person }) => person === ask.person)
  const reason = ask.reason.trim()
  const needsLeave = member !== undefined && member.calibrated !== 'passed'
  const faults = [...(needsLeave ? [] : (['person'] as const)), ...(reason === '' ? (['reason'] as const) : [])]
  if (faults.length > 0) return refused(faults)
  await addWaiver(use.db, inspection.id, { person: ask.person, reason, by: actor.person, at: use.now })
  await use.journal(calibrationWaived, { inspection: inspection.id, person: ask.person })
  return ok(null)
}

async function editionOf(use: Use, { slug, frameworkHash }: Inspection): Promise<Framework> {
  const framework = await findEdition(use, frameworkHash)
  if (!framework) throw new Error(`${slug} pins the edition ${frameworkHash}, which was never taken in`)
  return framework
}
