/** Correcting a published report: opened with a reason, written and answered again, and published as the next edition. */
import { countInspection } from '../../findings/actions/count.ts'
import { findInspection, knowInspection, markCorrection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Need } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { frozenScores } from '../rules/bundle.ts'
import { compose } from '../rules/compose.ts'
import type { Document } from '../rules/document.ts'
import { correctionEnded, correctionOpened } from '../rules/events.ts'
import type { Lack } from '../rules/checks/lack.ts'
import { refusals } from '../rules/checks/lack.ts'
import { suppressedIn } from '../rules/disclosure/suppressed.ts'
import { releasedScores } from '../rules/publication/release.ts'
import type { ScoreChange } from '../rules/publication/score-changes.ts'
import { scoreChanges } from '../rules/publication/score-changes.ts'
import { mayCorrect } from '../rules/may.ts'
import { correctionIsOpen, noCorrection, noReason, nothingToCorrect, waitsAlready } from '../rules/problems.ts'
import { readPublication } from '../store.ts'
import { readDecisions } from '../store/disclosure.ts'
import type { EndedCorrection } from '../store/correction.ts'
import { addCorrection, endCorrection, readCorrections } from '../store/correction.ts'
import { readWaiting } from '../store/embargo.ts'
import { sendCopies } from './copies.ts'
import type { Difference } from './differences.ts'
import { differencesOf } from './differences.ts'
import { gather } from './gather.ts'
import { correctReport, isAsPublished } from './publish.ts'
import { heldByReport, insistReady, lacksOf } from './readiness.ts'
import { listReleases } from './releases.ts'
import { composed } from './seal.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** How the correction of a report stands. */
export interface CorrectionState {
  readonly inspection: Inspection
  /** The edition that everybody reads now; 0 where none was published. */
  readonly edition: number
  /** The correction that is open, and what it would change in each language; null where none is. */
  readonly open: {
    readonly reason: Words
    readonly openedAt: Date
    readonly differences: Readonly<Record<'en' | 'cy', readonly Difference[]>>
    /** Scores that would be other than published. */
    readonly scores: readonly ScoreChange[]
    /** What the checks find in the way of publication. */
    readonly lacks: readonly Lack[]
    /** What else must hold first, as of every publication: decisions on small numbers, signatures. */
    readonly missing: readonly Need[]
  } | null
  readonly ended: readonly EndedCorrection[]
}

/** How it stands, for those who may correct the report. */
export async function findCorrection(use: Use, { actor, slug }: Asked): Promise<CorrectionState> {
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  insist(mayCorrect(actor, inspection))
  const { open, ended } = await readCorrections(use.db, inspection.id)
  const edition = (await listReleases(use, inspection.id)).at(-1)?.edition ?? 0
  if (!open) return { inspection, edition, open: null, ended }
  const differences = { en: await differing(use, inspection, 'en'), cy: await differing(use, inspection, 'cy') }
  const lacks = refusals(await lacksOf(use, inspection))
  const scores = await changedScores(use, inspection)
  const held = await heldByReport(use, inspection)
  const missing = (['disclosure', 'signatures'] as const).filter(need => !held.includes(need))
  return { inspection, edition, ended, open: { ...open, differences, scores, lacks, missing } }
}

async function changedScores(use: Use, inspection: Inspection): Promise<readonly ScoreChange[]> {
  const latest = (await listReleases(use, inspection.id)).at(-1)
  const { framework, scores } = await countInspection(use, inspection)
  const decisions = framework.disclosure ? await readDecisions(use.db, inspection.id) : []
  const suppressed = suppressedIn({ framework, decisions }, scores)
  const now = releasedScores({ ...frozenScores(framework, scores), suppressed })
  return latest ? scoreChanges(framework, latest.scores, now) : []
}

// A text that can't be put together yet is among what the checks find.
async function differing(use: Use, inspection: Inspection, language: 'en' | 'cy'): Promise<readonly Difference[]> {
  const before = await readPublication(use.db, inspection.id, language)
  const now = compose(await gather(use, inspection, language))
  return before && now.ok ? differencesOf(before, now.value) : []
}

/** Opens a correction. Throws a 422 where a reason in both languages is not given, and a 409 where one is open. */
export async function openCorrection(
  use: Use,
  { actor, slug, reason }: Asked & { readonly reason: Words },
): Promise<void> {
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  insist(mayCorrect(actor, inspection))
  const said = { en: reason.en.trim(), cy: reason.cy.trim() }
  if (said.en === '' || said.cy === '') throw new Problem(noReason)
  // Two who press at once are told apart by the lock on the inspection.
  await knowInspection(use, inspection.id, { lock: true })
  if ((await readCorrections(use.db, inspection.id)).open) throw new Problem(correctionIsOpen)
  await addCorrection(use.db, inspection.id, { reason: said, openedAt: use.now, openedBy: actor.person })
  await markCorrection(use, { inspection: inspection.id, correction: 'open' })
  await use.journal(correctionOpened, { inspection: inspection.id })
}

/**
 * Publishes what was corrected as the next edition. Throws a 422 where nothing differs, or a check finds a fault, and a
 * 409 while it waits for its minute.
 */
export async function publishCorrection(
  use: Use,
  { actor, slug, origin }: Asked & { readonly origin: string },
): Promise<void> {
  const { inspection, correction, edition } = await opened(use, { actor, slug })
  if (await readWaiting(use.db, inspection.id)) throw new Problem(waitsAlready)
  await insistReady(use, inspection)
  await correctReport(use, { actor, slug, reason: correction.reason })
  await end(use, { inspection, correction, by: actor.person, edition: edition + 1 })
  await markCorrection(use, { inspection: inspection.id, correction: null })
  const told = { kind: 'corrected', reason: correction.reason } as const
  await sendCopies(use, { inspection, edition: edition + 1, told, origin, by: actor.person })
}

/**
 * Closes a correction without another edition. What was changed meanwhile stays written; where it makes the report
 * differ from the published one, the public goes on reading figures in the report alone. Throws a 409 while it waits for
 * its minute.
 */
export async function closeCorrection(use: Use, { actor, slug }: Asked): Promise<void> {
  const { inspection, correction } = await opened(use, { actor, slug })
  if (await readWaiting(use.db, inspection.id)) throw new Problem(waitsAlready)
  await end(use, { inspection, correction, by: actor.person, edition: null })
  await markWhatIsLeft(use, inspection)
}

/** Says of a report that is no longer corrected whether what stands now is what is published. */
export async function markWhatIsLeft(use: Use, inspection: Inspection): Promise<void> {
  const isSame = await composed(use, inspection).then(
    documents => isAsPublished(use, inspection.id, documents),
    // What can't be put together is not what is published.
    (error: unknown) => {
      if (error instanceof Problem) return false
      throw error
    },
  )
  await markCorrection(use, { inspection: inspection.id, correction: isSame ? null : 'left' })
}

/** The report in a language as the correction would publish it. Throws a 409 where none is open. */
export async function correctedDocument(
  use: Use,
  { actor, slug, language }: Asked & { readonly language: 'en' | 'cy' },
): Promise<Document> {
  const { inspection } = await opened(use, { actor, slug })
  return (await composed(use, inspection))[language]
}

/** The correction that is open, for those who may correct. Throws a 409 where none is. */
export async function opened(use: Use, { actor, slug }: Asked) {
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  insist(mayCorrect(actor, inspection))
  const { open: correction } = await readCorrections(use.db, inspection.id)
  if (!correction) throw new Problem(noCorrection)
  const edition = (await listReleases(use, inspection.id)).at(-1)?.edition
  if (edition === undefined) throw new Problem(nothingToCorrect)
  return { inspection, correction, edition }
}

/** Ends a correction, with the edition that it became or without one. Throws a 409 where it has ended already. */
export async function end(
  use: Use,
  {
    inspection,
    correction,
    by,
    edition,
  }: {
    readonly inspection: Pick<Inspection, 'id'>
    readonly correction: { readonly id: number }
    readonly by: number | null
    readonly edition: number | null
  },
): Promise<void> {
  if (!(await endCorrection(use.db, correction.id, { edition, at: use.now, by }))) throw new Problem(noCorrection)
  await use.journal(correctionEnded, { inspection: inspection.id, edition })
}
