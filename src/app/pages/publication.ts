/** Publishing a report: what is missing, what would be published, and from which minute everybody reads it. */
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { mayMove } from '../../inspection/rules/may.ts'
import { inspectionPaths } from '../../inspection/rules/paths.ts'
import { movesFrom } from '../../inspection/rules/stages.ts'
import type { Need, Transition } from '../../inspection/rules/stages.ts'
import { insist } from '../../platform/pure/refusal.ts'
import { one } from '../../platform/web/form.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { FieldProblem, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Use } from '../../platform/use.ts'
import { listCopies, sendAgain } from '../../report/actions/copies.ts'
import type { CorrectionState } from '../../report/actions/correction.ts'
import { findCorrection, publishCorrection } from '../../report/actions/correction.ts'
import { publishCorrectionLater } from '../../report/actions/correction-embargo.ts'
import { callBack, findWaiting, listCalledBack, publishLater, publishNow } from '../../report/actions/embargo.ts'
import { listReleases } from '../../report/actions/releases.ts'
import { mayCorrect, maySeePublication } from '../../report/rules/may.ts'
import { reportPaths } from '../../report/rules/paths.ts'
import { needsHeld } from './inspection-moves/held.ts'
import { momentWords, readMinute, typedIn } from './publication/minute.ts'
import { correctionNeeds, viewOf } from './publication/view.ts'
import type { Standing } from './publication/view.ts'
import { cy, en } from './publication.words.ts'

type OpenCorrection = NonNullable<CorrectionState['open']>

type Asked = Ask<'/inspections/:inspection/publication', typeof en>

/** The page. */
export const publication = page(reportPaths.publication, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('app/publication', viewOf(ask, await standing(use, ask), typedIn(ask.form)))
  },
  async submit(use, ask) {
    const now = await standing(use, ask)
    switch (one(ask.form, 'deed')) {
      case 'call-back':
        return callItBack(use, ask, now)
      case 'send-again':
        return again(use, ask)
      default:
        return publish(use, ask, now)
    }
  },
})

async function standing(use: Use, { actor, params }: Asked): Promise<Standing> {
  const inspection = await findInspection(use, { actor, slug: params.inspection, thing: 'report' })
  insist(maySeePublication(actor, inspection))
  const move = publishing(inspection)
  const mayPublishNext = mayCorrect(actor, inspection).may
  const correction =
    inspection.correction === 'open' && mayPublishNext
      ? await findCorrection(use, { actor, slug: inspection.slug })
      : null
  return {
    inspection,
    move,
    correction: correction?.open ? { edition: correction.edition + 1, differs: differs(correction.open) } : null,
    mine: move === null ? mayPublishNext : mayMove(actor, inspection, move).may,
    held: correction?.open ? heldOf(correction.open) : await needsHeld(use, inspection),
    waiting: await findWaiting(use, inspection.id),
    calledBack: await listCalledBack(use, inspection.id),
    editions: await listReleases(use, inspection.id),
    copies: await listCopies(use, { actor, slug: inspection.slug }),
    sends: use.sends,
  }
}

/** What of the needs of a correction holds. */
const heldOf = ({ lacks, missing }: OpenCorrection): ReadonlySet<Need> =>
  new Set(
    correctionNeeds.filter(need => (need === 'checks' ? lacks.length === 0 : !missing.some(each => each === need))),
  )

const differs = ({ differences: { en: english, cy: welsh } }: OpenCorrection): boolean =>
  english.length + welsh.length > 0

const publishing = (inspection: Inspection): Transition | null =>
  movesFrom(inspection).find(({ to }) => to === 'published') ?? null

async function publish(use: Use, ask: Asked, now: Standing): Promise<Reply> {
  const { actor, params, form, words, language } = ask
  const typed = typedIn(form)
  const again = (problems: readonly FieldProblem[]) => reply.again('app/publication', viewOf(ask, now, typed), problems)
  if (typed.when === '') return again([{ field: 'when', message: words.whenEmpty }])
  const asked = { actor, slug: params.inspection, held: [...now.held], origin: ask.origin }
  const minute = typed.when === 'later' ? readMinute(ask) : null
  if (minute && 'problem' in minute) return again([minute.problem])
  if (now.correction) return publishNext(use, ask, minute)
  const done = minute ? await publishLater(use, { ...asked, opensAt: minute.at }) : await publishNow(use, asked)
  if (!done.ok) return again(done.problems.map(said => ({ field: 'needs', message: said[language] })))
  const said = minute ? words.approved(momentWords(minute.at, words, language)) : words.publishedNow
  return reply.redirect(reportPaths.publication(params), said)
}

/** Publishes the correction that is open; what stands in its way is told by a page of its own. */
async function publishNext(use: Use, ask: Asked, minute: { readonly at: Date } | null): Promise<Reply> {
  const { actor, params, words, language, origin } = ask
  const asked = { actor, slug: params.inspection }
  if (minute) await publishCorrectionLater(use, { ...asked, opensAt: minute.at })
  else await publishCorrection(use, { ...asked, origin })
  const said = minute ? words.correctionApproved(momentWords(minute.at, words, language)) : words.correctionPublished
  return reply.redirect(reportPaths.publication(params), said)
}

async function again(use: Use, { actor, params, form, words, origin }: Asked): Promise<Reply> {
  const recipient = one(form, 'recipient')
  const letters = await sendAgain(use, { actor, slug: params.inspection, recipient, origin })
  return reply.redirect(reportPaths.publication(params), words.sentAgain(letters))
}

async function callItBack(use: Use, ask: Asked, now: Standing): Promise<Reply> {
  const { actor, params, form, words } = ask
  const reason = one(form, 'reason').trim()
  if (reason === '')
    return reply.again('app/publication', viewOf(ask, now, typedIn(form)), [
      { field: 'reason', message: words.reasonEmpty },
    ])
  await callBack(use, { actor, slug: params.inspection, reason })
  if (now.correction) return reply.redirect(reportPaths.correction(params), words.correctionCalledBack)
  return reply.redirect(inspectionPaths.moves(params), words.calledBack)
}
