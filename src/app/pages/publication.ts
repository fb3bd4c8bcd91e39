/** Publishing a report: what is missing, what would be published, and from which minute everybody reads it. */
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { mayMove } from '../../inspection/rules/may.ts'
import { inspectionPaths } from '../../inspection/rules/paths.ts'
import { movesFrom } from '../../inspection/rules/stages.ts'
import type { Transition } from '../../inspection/rules/stages.ts'
import { insist } from '../../platform/pure/refusal.ts'
import { one } from '../../platform/web/form.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { FieldProblem, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Use } from '../../platform/use.ts'
import { listCopies, sendAgain } from '../../report/actions/copies.ts'
import { callBack, findWaiting, listCalledBack, publishLater, publishNow } from '../../report/actions/embargo.ts'
import { listReleases } from '../../report/actions/releases.ts'
import { maySeePublication } from '../../report/rules/may.ts'
import { reportPaths } from '../../report/rules/paths.ts'
import { needsHeld } from './inspection-moves/held.ts'
import { momentWords, readMinute, typedIn } from './publication/minute.ts'
import { viewOf } from './publication/view.ts'
import type { Standing } from './publication/view.ts'
import { cy, en } from './publication.words.ts'

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
  return {
    inspection,
    move,
    mine: move !== null && mayMove(actor, inspection, move).may,
    held: await needsHeld(use, inspection),
    waiting: await findWaiting(use, inspection.id),
    calledBack: await listCalledBack(use, inspection.id),
    editions: await listReleases(use, inspection.id),
    copies: await listCopies(use, { actor, slug: inspection.slug }),
    sends: use.sends,
  }
}

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
  const done = minute ? await publishLater(use, { ...asked, opensAt: minute.at }) : await publishNow(use, asked)
  if (!done.ok) return again(done.problems.map(said => ({ field: 'needs', message: said[language] })))
  const said = minute ? words.approved(momentWords(minute.at, words, language)) : words.publishedNow
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
  return reply.redirect(inspectionPaths.moves(params), words.calledBack)
}
