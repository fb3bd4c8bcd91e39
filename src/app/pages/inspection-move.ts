/** One move of an inspection: what must hold first, what it says to whom, and the button that makes it. */
import { titlesOf } from '../../access/rules/roles.ts'
import type { LetterTemplate } from '../../framework/rules/announcement.ts'
import { findInspection, listPassages, moveInspection } from '../../inspection/actions.ts'
import { lettersOfMove } from '../../inspection/actions/send-letters.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { mayMove } from '../../inspection/rules/may.ts'
import { audiences, audienceWords, notices, reasonIsTold, roleOf } from '../../inspection/rules/notices.ts'
import { inspectionPaths } from '../../inspection/rules/paths.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import { hasReached, isPublished, movesFrom, needWords, stageWords } from '../../inspection/rules/stages.ts'
import type { Need, Transition } from '../../inspection/rules/stages.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { insist, notFound } from '../../platform/pure/refusal.ts'
import { readDateField, typedFrom } from '../../platform/web/date-field.ts'
import type { DateField, TypedDate } from '../../platform/web/date-field.ts'
import { one } from '../../platform/web/form.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Use } from '../../platform/use.ts'
import { insistOnNoEmbargo } from '../../report/actions/embargo.ts'
import { sendDraft } from '../../report/actions/accuracy/send.ts'
import type { Lack } from '../../report/rules/checks/lack.ts'
import { reportPaths } from '../../report/rules/paths.ts'
import type { EmptyParts } from './inspection-moves/empty-parts.ts'
import { emptyParts, findEmpty, isKnown } from './inspection-moves/empty-parts.ts'
import { needsHeld } from './inspection-moves/held.ts'
import type { NeedLine } from './inspection-moves/needs.ts'
import { needLines } from './inspection-moves/needs.ts'
import { cy, en } from './inspection-move.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/stage/:to', typeof en>

interface MoveView extends PageView {
  readonly caption: string
  readonly leadsTo: string
  readonly needs: readonly NeedLine[]
  readonly possible: boolean
  readonly says: readonly { readonly to: string; readonly text: string }[]
  /** What is empty in the draft that the move sends; null where nothing is. */
  readonly empty: EmptyParts | null
  readonly asksReason: boolean
  readonly reasonHint: string
  readonly reason: string
  readonly on: TypedDate
  readonly legend: string
}

/** The page. */
export const inspectionMove = page(inspectionPaths.move, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const now = await found(use, ask)
    if (now.move.to === 'published') return reply.redirect(reportPaths.publication(ask.params))
    return reply.page('app/inspection-move', view(ask, now, typedFrom(today(ask))))
  },
  async submit(use, ask) {
    const now = await found(use, ask)
    const { inspection, move, held } = now
    // Publishing asks for a minute and not for a day, on a page of its own.
    if (move.to === 'published') return reply.redirect(reportPaths.publication(ask.params))
    const on = readDateField(ask.form, 'on', {
      label: ask.words.on,
      language: ask.language,
      empty: ask.words.onEmpty,
    })
    const problems = await problemsOf(use, ask, now, on)
    if (problems.length === 0 && on.day !== null) {
      const moved = await moveInspection(use, {
        actor: ask.actor,
        inspection: inspection.id,
        to: move.to,
        on: on.day,
        reason: one(ask.form, 'reason'),
        held: [...held],
      })
      if (moved.ok) {
        // What the service reads is what was sent.
        if (move.to === 'factual-accuracy') await sendDraft(use, { actor: ask.actor, slug: inspection.slug })
        return reply.redirect(inspectionPaths.home(ask.params), ask.words.moved(stageWords[move.to][ask.language]))
      }
      problems.push(...moved.problems.map(words => ({ field: 'needs', message: words[ask.language] })))
    }
    return reply.again('app/inspection-move', view(ask, now, on.typed), problems)
  },
})

/** A move with what it needs, what of it holds, and the letters and the draft that it sends. */
interface Found {
  readonly inspection: Inspection
  readonly move: Transition
  readonly letters: readonly LetterTemplate[]
  readonly held: ReadonlySet<Need>
  /** Empty places of the draft that the move sends. */
  readonly empty: readonly Lack[]
}

async function found(use: Use, { actor, params }: Asked): Promise<Found> {
  const inspection = await findInspection(use, { actor, slug: params.inspection })
  const move = movesFrom(inspection).find(({ to }) => to === params.to)
  if (!move) throw notFound({ en: en.gone, cy: cy.gone })
  insist(mayMove(actor, inspection, move))
  if (move.to !== 'published') await insistOnNoEmbargo(use, inspection)
  const letters = await lettersOfMove(use, { inspection, stage: move.to })
  const empty = await findEmpty(use, inspection, move)
  return { inspection, move, letters, held: await needsHeld(use, inspection), empty }
}

/** What is wrong with the day and the reason; a move is never dated before the last one, nor in the future. */
async function problemsOf(use: Use, ask: Asked, { move, empty }: Found, on: DateField): Promise<FieldProblem[]> {
  const { actor, params, form, words, language } = ask
  const problems: FieldProblem[] = []
  const last = (await listPassages(use, { actor, slug: params.inspection })).at(-1)?.on
  if (on.problem) problems.push(on.problem)
  else if (on.day !== null && on.day > today(ask)) problems.push({ field: 'on-day', message: words.future })
  else if (on.day !== null && last !== undefined && on.day < last)
    problems.push({ field: 'on-day', message: words.before(dayInWords(last, language)) })
  if (move.needs.includes('reason') && one(form, 'reason').trim() === '')
    problems.push({ field: 'reason', message: needWords.reason[language] })
  if (!isKnown(empty, form)) problems.push({ field: 'empty', message: words.emptyUnknown })
  return problems
}

const today = ({ now }: Asked): string => londonDay(now)

function view(
  { language, words, form, params }: Asked,
  { inspection, move, letters, held, empty }: Found,
  on: TypedDate,
): MoveView {
  const title = move.label[language]
  const service = inspection.service.name[language]
  const needs = needLines(move, held, { slug: inspection.slug, language })
  return {
    title,
    caption: service,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.stage, href: inspectionPaths.moves(params) },
      { text: title },
    ],
    synthetic: inspection.synthetic,
    leadsTo: words.leadsTo(stageWords[inspection.stage][language], stageWords[move.to][language]),
    needs,
    possible: needs.every(({ met }) => met),
    says: [
      ...letters.map(({ title, to, copyTo }) => ({
        to: words.letterTo(titlesOf([...to, ...copyTo], language)),
        text: title[language],
      })),
      ...audiences.flatMap(audience => {
        const said = letters.some(({ to }) => to.includes(roleOf[audience])) ? null : notices[move.to]?.[audience]
        const known = move.to === 'announced' || hasReached(inspection, 'announced')
        return said && known ? [{ to: audienceWords[audience][language], text: said[language] }] : []
      }),
      ...(isPublished(inspection) && move.to === 'closed' ? [{ to: words.everybody, text: words.everybodyReads }] : []),
    ],
    empty: empty.length === 0 ? null : emptyParts(empty, { slug: inspection.slug, language, form }),
    asksReason: move.needs.includes('reason'),
    reasonHint: reasonIsTold(move.to) ? words.reasonTold : words.reasonKept,
    reason: one(form, 'reason'),
    on,
    legend: words.on,
  }
}
