/** The announcement pack: what is to be done by whom and when, the letters, and the way to the requests. */
import { titlesOf } from '../../access/rules/roles.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { one } from '../../platform/web/form.ts'
import type { SelectOptions } from '../../platform/web/govuk/select.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Pack, PackLetter } from '../actions/announcement.ts'
import { findPack, markStep } from '../actions/announcement.ts'
import type { ChecklistRow } from '../rules/announcement/checklist.ts'
import { mayMarkPack } from '../rules/announcement/may.ts'
import { mayMove } from '../rules/may.ts'
import { inspectionPaths } from '../rules/paths.ts'
import { trailTo } from '../rules/trail.ts'
import { hasReached, movesFrom } from '../rules/stages.ts'
import { cy, en } from './announcement.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/announcement', typeof en>

// A note is a sentence or two beside a tick.
const mostNote = 500

interface Step {
  readonly title: string
  readonly guidance: string
  readonly who: string
  readonly due: string
  readonly state: string
  /** The colour of its tag. */
  readonly tone: string
  readonly word: string
}

interface LetterRow {
  readonly title: string
  readonly href: string
  readonly to: string
  readonly goes: string
  readonly state: string
  readonly hash: string
}

interface PackView extends PageView {
  readonly caption: string
  /** Said where the framework has no announcement; '' otherwise. */
  readonly nothing: string
  /** Where the inspection is announced; '' once it is, or for those who don't. */
  readonly announceAt: string
  readonly progress: string
  readonly steps: readonly Step[]
  readonly letters: readonly LetterRow[]
  readonly requestsAt: string
  /** Whether some of it is believed and not known. */
  readonly unconfirmed: boolean
  readonly marks: boolean
  readonly choices: SelectOptions['items']
  readonly done: string
  readonly note: string
}

/** The page. */
export const announcement = page(inspectionPaths.announcement, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('inspection/announcement', view(ask, await findPack(use, at(ask))))
  },
  async submit(use, ask) {
    const [step, done, note] = [one(ask.form, 'step'), one(ask.form, 'done'), one(ask.form, 'note').trim()]
    const pack = await findPack(use, at(ask))
    const problems = problemsOf(ask, pack, { step, done, note })
    if (problems.length > 0) return reply.again('inspection/announcement', view(ask, pack), problems)
    await markStep(use, { ...at(ask), step, done: done === 'yes', note })
    return reply.redirect(inspectionPaths.announcement(ask.params), ask.words.marked)
  },
})

const at = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

function problemsOf(
  { words }: Asked,
  { checklist }: Pack,
  { step, done, note }: { readonly step: string; readonly done: string; readonly note: string },
): readonly FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!checklist.some(row => row.step.id === step)) problems.push({ field: 'step', message: words.stepMissing })
  if (done !== 'yes' && done !== 'no') problems.push({ field: 'done', message: words.stateMissing })
  if (done === 'no' && note === '') problems.push({ field: 'note', message: words.noteMissing })
  if (note.length > mostNote) problems.push({ field: 'note', message: words.noteLong })
  return problems
}

function view(ask: Asked, pack: Pack): PackView {
  const { words, language, params, actor, form } = ask
  const { inspection, framework, checklist } = pack
  const service = inspection.service.name[language]
  const move = movesFrom(inspection).find(({ to }) => to === 'announced')
  const announces = !hasReached(inspection, 'announced') && move && mayMove(actor, inspection, move).may
  return {
    title: words.title,
    caption: service,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    wide: true,
    synthetic: inspection.synthetic,
    nothing: framework.announcement ? '' : words.nothing,
    announceAt: announces ? inspectionPaths.move({ ...params, to: 'announced' }) : '',
    progress: words.progress(
      checklist.filter(({ done }) => done).length,
      checklist.length,
      checklist.filter(({ overdue }) => overdue > 0).length,
    ),
    steps: checklist.map(row => stepOf(ask, pack, row)),
    letters: pack.letters.map(letter => letterRow(ask, pack, letter)),
    requestsAt: inspectionPaths.requests(params),
    unconfirmed: isUnconfirmed(framework.announcement),
    marks: mayMarkPack(actor, inspection).may && checklist.length > 0,
    choices: [
      { value: '', text: words.markChoose },
      ...checklist.map(({ step }) => ({
        value: step.id,
        text: step.title[language],
        selected: step.id === one(form, 'step'),
      })),
    ],
    done: one(form, 'done'),
    note: one(form, 'note'),
  }
}

function stepOf({ words, language }: Asked, { names }: Pack, { step, due, mark, done, overdue }: ChecklistRow): Step {
  const said = mark && words.said(nameOf(names, mark.by), dayInWords(dayOf(mark.at), language), mark.note)
  const open = overdue > 0 ? { state: words.overdue(overdue), tone: 'red' } : { state: words.toDo, tone: 'grey' }
  return {
    title: step.title[language],
    guidance: step.guidance?.[language] ?? '',
    who: titlesOf([step.role], language),
    due: due === null ? words.noDue : dayInWords(due, language),
    ...(done ? { state: words.done, tone: 'green' } : open),
    word: said === null ? words.noWord : mark && !mark.done ? `${words.notDone}. ${said}` : said,
  }
}

const letterRow = ({ words, language, params }: Asked, { names }: Pack, { template, sent }: PackLetter): LetterRow => ({
  title: template.title[language],
  href: inspectionPaths.letter({ inspection: params.inspection, letter: template.id }),
  to: titlesOf([...template.to, ...template.copyTo], language),
  goes: words.moments[template.moment],
  state: sent ? words.sent(dayInWords(dayOf(sent.sentAt), language), nameOf(names, sent.by)) : words.notSent,
  hash: sent?.hash ?? '',
})

const isUnconfirmed = (announcement: Pack['framework']['announcement']): boolean =>
  [...(announcement?.checklist ?? []), ...(announcement?.letters ?? []), ...(announcement?.requests ?? [])].some(
    ({ provenance }) => provenance.kind === 'unconfirmed',
  )

const nameOf = (names: Pack['names'], person: number | null): string =>
  person === null ? '' : (names.get(person) ?? '')

const dayOf = (moment: Date): string => londonDay(moment)
