/** Takes the demonstration's inspection through its stages, each with what it leaves behind on the day it was reached. */
import { isFieldworkDone } from '../../assessment/actions.ts'
import { findInspection, moveInspection, recordMilestone } from '../../inspection/actions.ts'
import type { Need, Stage } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { isChecked } from '../../report/actions/accuracy/answer.ts'
import { hasReader, sendDraft } from '../../report/actions/accuracy/send.ts'
import { publishReport } from '../../report/actions/publish.ts'
import { heldByReport } from '../../report/actions/readiness.ts'
import { countSamples } from '../../sample/actions.ts'
import { loadAccuracy, loadSlips } from './accuracy.ts'
import { shareOut } from './allocation.ts'
import { loadAnnouncement, onDay } from './announcement.ts'
import { loadAnswers } from './answers.ts'
import { decideOnSmallNumbers } from './disclosure.ts'
import { inEnglish, must } from './fault.ts'
import type { Under } from './fault.ts'
import { loadFeedback } from './feedback.ts'
import { loadQuestionnaires } from './questionnaires.ts'
import { loadFindings, loadTexts } from './report.ts'
import { loadSample } from './sample.ts'
import { signOff } from './sign-off.ts'

/** The inspection and those who act on it besides the lead. */
interface Walked extends Under {
  readonly service: Actor
  readonly actorOf: (role: string) => Actor
}

/** A stage as it is reached, and the day on which the one before it was. */
interface Step extends Walked {
  readonly on: string
  readonly before: string
}

type Deed = (use: Use, step: Step) => Promise<void>

/** What is done for a stage before the inspection moves to it. */
const leadingTo: Readonly<Partial<Record<Stage, Deed>>> = {
  fieldwork: loadAnnouncement,
  'provisional-findings': async (use, step) => {
    await loadQuestionnaires(use, step)
    await loadAnswers(use, step)
  },
  drafting: async (use, step) => {
    await loadFindings(use, step)
    // The meeting was held on the day on which provisional findings were reached.
    await loadFeedback(onDay(use, step.before), step)
  },
  'factual-accuracy': async (use, step) => {
    await loadTexts(use, step)
    await loadSlips(use, step)
  },
  published: async (use, step) => {
    const then = onDay(use, step.on)
    await decideOnSmallNumbers(then, step)
    await signOff(then, step)
  },
}

/** What is done once the inspection has moved to a stage. */
const following: Readonly<Partial<Record<Stage, Deed>>> = {
  sampled: shareOut,
  'factual-accuracy': async (use, step) => {
    await sendDraft(onDay(use, step.on), { actor: step.actor, slug: step.file.slug })
    await loadAccuracy(use, step)
  },
  published: async (use, { actor, file }) => {
    await publishReport(use, { actor, slug: file.slug })
  },
}

/** Walks through every stage of the files, and records the milestones of which only the month is known. */
export async function walk(use: Use, given: Walked): Promise<void> {
  const { actor, inspection, file } = given
  let before = file.fieldworkOn
  for (const { to, on } of file.stages) {
    const step = { ...given, on, before }
    await leadingTo[to]?.(use, step)
    await move(use, step, to)
    await following[to]?.(use, step)
    before = on
  }
  for (const { step, month, reason } of file.milestones) {
    const milestone = { step, actualOn: `${month}-01`, monthOnly: true, reason }
    must(await recordMilestone(use, { actor, inspection, milestone }), inEnglish)
  }
}

/** Letters go out on the day of the move. To confirm a sample is to move. */
async function move(use: Use, step: Step, to: Stage): Promise<void> {
  if (to === 'sampled') return loadSample(use, step)
  const { actor, inspection, on } = step
  const then = onDay(use, on)
  must(await moveInspection(then, { actor, inspection, to, on, held: await needsHeld(then, step) }), inEnglish)
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
