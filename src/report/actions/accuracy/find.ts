/** Finding the check of a draft's facts for somebody who may see it, with all that belongs to it. */
import { readNames } from '../../../access/store/names.ts'
import { findEdition } from '../../../framework/actions.ts'
import { findInspection } from '../../../inspection/actions.ts'
import type { Inspection } from '../../../inspection/rules/inspection.ts'
import type { KeptFile } from '../../../platform/db/files.ts'
import { readFiles } from '../../../platform/db/files.ts'
import { holidaysBetween } from '../../../platform/holidays/read.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import { addDays } from '../../../platform/pure/days.ts'
import { Problem } from '../../../platform/pure/problem.ts'
import { insist } from '../../../platform/pure/refusal.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Use } from '../../../platform/use.ts'
import type { Check, CheckEvent, Comment, Phase } from '../../rules/accuracy/check.ts'
import { happened, invited, phaseOf, standing } from '../../rules/accuracy/check.ts'
import type { Clock } from '../../rules/accuracy/clock.ts'
import { clockOf } from '../../rules/accuracy/clock.ts'
import type { Asked } from '../../rules/accuracy/may.ts'
import { isOfService, mayReadDraft } from '../../rules/accuracy/may.ts'
import { noDraftSent, noSuchComment } from '../../rules/accuracy/problems.ts'
import { readCheckOf, readComments } from '../../store/accuracy/comments.ts'
import type { SentDraft } from '../../store/accuracy/rounds.ts'
import { readCheckEvents, readChecks, readReader, readSentDrafts } from '../../store/accuracy/rounds.ts'
import { londonDay } from '../../../platform/pure/london.ts'

/** A check as one reader sees it. */
export interface Exchange {
  readonly inspection: Inspection
  readonly check: Check
  /** Every round, the first one first. */
  readonly rounds: readonly Check[]
  readonly drafts: ReadonlyMap<Language, SentDraft>
  readonly asked: Asked
  readonly events: readonly CheckEvent[]
  readonly phase: Phase
  /** Null where the framework sets no limit. */
  readonly clock: Clock | null
  /**
   * What this reader may see of the comments: their drafts are the service's own until they are sent, and answers are
   * the inspectorate's own until these are.
   */
  readonly comments: readonly Comment[]
  readonly files: ReadonlyMap<string, KeptFile>
  readonly names: ReadonlyMap<number, string>
  readonly ofService: boolean
}

/** Which check, for whom: the latest round unless another is asked for. */
export interface CheckAsked {
  readonly actor: Actor
  readonly slug: string
  readonly round?: number
}

/** The check. Throws a 404 where nothing was sent, or a 403 with why. */
export async function findExchange(use: Use, { actor, slug, round }: CheckAsked): Promise<Exchange> {
  const inspection = await findInspection(use, { actor, slug })
  const rounds = await readChecks(use.db, inspection.id)
  const check = round === undefined ? rounds.at(-1) : rounds.find(each => each.round === round)
  const events = check ? await readCheckEvents(use.db, check.id) : []
  const asked = { reader: await readReader(use.db, inspection.id), invited: invited(events) }
  insist(mayReadDraft(actor, inspection, asked))
  if (!check) throw new Problem(noDraftSent)
  const all = await readComments(use.db, check.id)
  const phase = phaseOf(events, all)
  const ofService = isOfService(actor, inspection)
  const comments = seen(all, phase, ofService)
  const people = [
    ...comments.flatMap(({ versions, answer }) => [...versions.map(({ by }) => by), answer?.by ?? null]),
    ...events.flatMap(({ person, by }) => [person, by]),
    asked.reader,
    check.sent.by,
  ]
  return {
    inspection,
    check,
    rounds,
    drafts: await readSentDrafts(use.db, check.id),
    asked,
    events,
    phase,
    clock: await clockNow(use, inspection, check, events),
    comments,
    files: await readFiles(
      use.db,
      comments.flatMap(({ evidence }) => evidence),
    ),
    names: await readNames(
      use.db,
      people.filter(person => person !== null),
    ),
    ofService,
  }
}

/** A comment with its check: of any round. Throws a 404 where the reader sees no such comment. */
export async function findComment(
  use: Use,
  ask: CheckAsked & { readonly comment: number },
): Promise<{ readonly exchange: Exchange; readonly comment: Comment }> {
  const { id } = await findInspection(use, ask)
  const of = await readCheckOf(use.db, id, ask.comment)
  const check = (await readChecks(use.db, id)).find(each => each.id === of)
  if (!check) throw new Problem(noSuchComment)
  const exchange = await findExchange(use, { ...ask, round: check.round })
  const comment = exchange.comments.find(each => each.id === ask.comment)
  if (!comment) throw new Problem(noSuchComment)
  return { exchange, comment }
}

const seen = (comments: readonly Comment[], phase: Phase, ofService: boolean): readonly Comment[] => {
  if (ofService) return phase === 'done' ? comments : comments.map(comment => ({ ...comment, answer: null }))
  return phase === 'with-service' ? [] : standing(comments)
}

/** The time of the service, which stops when its comments come, or when the inspection moves on without them. */
export async function clockNow(
  use: Use,
  inspection: Pick<Inspection, 'frameworkHash' | 'service'>,
  check: Check,
  events: readonly CheckEvent[],
): Promise<Clock | null> {
  const rule = (await findEdition(use, inspection.frameworkHash))?.factualAccuracy
  if (!rule) return null
  const stopped = happened(events, 'returned')?.at ?? use.now
  const opened = happened(events, 'opened')?.at
  const today = dayOf(stopped)
  const { sentOn } = check
  // No limit lies further away.
  const last = addDays(today > sentOn ? today : sentOn, 366)
  const holidays = await holidaysBetween(inspection.service.nation, sentOn, last)
  return clockOf(rule, {
    sentOn,
    openedOn: opened ? dayOf(opened) : null,
    today,
    holidays: holidays.map(({ day }) => day),
  })
}

/** Who of the service was asked to check the facts of the latest draft. */
export async function knowAsked(use: Use, inspection: number): Promise<Asked> {
  const check = (await readChecks(use.db, inspection)).at(-1)
  const events = check ? await readCheckEvents(use.db, check.id) : []
  return { reader: await readReader(use.db, inspection), invited: invited(events) }
}

/** The day of a moment. */
export const dayOf = (at: Date): string => londonDay(at)
