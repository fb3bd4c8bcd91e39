/** The dated events of a case and their deadlines, as the template shows them. */
import { questionsOf } from '../../../framework/rules/framework.ts'
import { dayInWords } from '../../../platform/pure/day-words.ts'
import type { TypedDate } from '../../../platform/web/date-field.ts'
import { one } from '../../../platform/web/form.ts'
import type { Ask } from '../../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../../platform/web/reply.ts'
import type { Reading } from '../../actions/reading.ts'
import type { CaseRecord, Worked } from '../../actions/timeliness.ts'
import type { Dated } from '../../rules/case-dates.ts'
import { deadlineInWords, outcomeWords, proposedAnswer } from '../../rules/timeliness-words.ts'
import type { CaseHead } from '../assess/head.ts'
import { caseHead } from '../assess/head.ts'
import type { en } from '../case-record.words.ts'

/** What is asked of the page. */
export type AskedRecord = Ask<'/inspections/:inspection/case-record/:assessment', typeof en>

interface EntryView {
  readonly text: string
  /** What its button says and sends; '' where there is none. */
  readonly button: string
  readonly hidden: string
  readonly deed: string
}

interface DatedView {
  readonly title: string
  readonly entries: readonly EntryView[]
}

interface WorkedView {
  readonly id: string
  readonly title: string
  readonly outcome: string
  readonly classes: string
  readonly arithmetic: readonly string[]
  readonly needs: string
  readonly source: string
  readonly unconfirmed: boolean
  readonly proposes: string
  readonly verdict: string
  readonly chosen: string
  readonly reason: string
  readonly mayJudge: boolean
}

export interface RecordView extends PageView {
  readonly head: CaseHead
  readonly dates: readonly DatedView[]
  readonly worked: readonly WorkedView[]
  readonly open: boolean
  readonly events: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  readonly found: string
  readonly typed: TypedDate
  readonly problems: Readonly<Record<string, string>>
}

/** The view; what was typed into a form that had a fault is there again. */
export function recordView(
  ask: AskedRecord,
  reading: Reading,
  { dates, worked }: CaseRecord,
  problems: readonly FieldProblem[],
): RecordView {
  const { words, language, form } = ask
  const head = caseHead(reading, words, language, words.title)
  const open = reading.owner && reading.closed === null
  const [day, month, year] = ['day', 'month', 'year'].map(part => one(form, `on-${part}`)) as [string, string, string]
  return {
    title: words.title,
    breadcrumbs: head.crumbs,
    synthetic: reading.inspection.synthetic,
    head,
    dates: dates.map(each => datedView(each, ask, open)),
    worked: worked.map(each => workedView(each, reading, ask, open)),
    open,
    events: dates
      .filter(({ entries }) => !entries.some(({ id }) => id === null))
      .map(({ event }) => ({
        value: event.id,
        text: event.title[language],
        selected: (problems.length > 0 ? one(form, 'event') : '') === event.id,
      })),
    found: problems.length > 0 ? one(form, 'found') : '',
    typed: problems.length > 0 ? { day, month, year } : { day: '', month: '', year: '' },
    problems: Object.fromEntries([...problems].reverse().map(({ field, message }) => [field, message])),
  }
}

function datedView({ event, entries }: Dated, { words, language }: AskedRecord, open: boolean): DatedView {
  const title = event.title[language]
  return {
    title,
    entries: entries.map(({ id, on }) => {
      const day = on === null ? words.notDone : dayInWords(on, language)
      const mine = open && id !== null
      return {
        text: id === null ? `${day} (${words.fromList})` : day,
        button: mine ? words.takeBack : '',
        hidden: words.takeBackOf(title, day),
        deed: mine ? `take-back ${id}` : '',
      }
    }),
  }
}

const colours: Readonly<Record<Worked['worked']['outcome'], string>> = {
  'on-time': 'govuk-tag--green',
  late: 'govuk-tag--red',
  'not-done': 'govuk-tag--red',
  'not-due': 'govuk-tag--grey',
  'not-known': 'govuk-tag--blue',
}

function workedView(
  { rule, worked, verdict }: Worked,
  { framework, looked }: Reading,
  { words, language, form }: AskedRecord,
  open: boolean,
): WorkedView {
  const questions = questionsOf(framework).filter(
    ({ id }) => rule.questions.includes(id) && looked.asked.get(id) !== 'does-not-apply',
  )
  const answer = questions[0] && proposedAnswer(worked.outcome, questions[0])
  const titles = new Map(framework.timeliness?.events.map(({ id, title }) => [id, title[language]]))
  return {
    id: rule.id,
    title: rule.title[language],
    outcome: outcomeWords[worked.outcome][language],
    classes: colours[worked.outcome],
    arithmetic: worked.deadlines.map(each => deadlineInWords(rule.limit, each, language)),
    needs: worked.missing.length > 0 ? words.needs(worked.missing.map(id => titles.get(id) ?? id).join(', ')) : '',
    source: words.source(rule.edition[language]),
    unconfirmed: rule.provenance.kind === 'unconfirmed',
    proposes: answer ? words.proposes(answer.title[language], questions.map(({ id }) => id).join(', ')) : '',
    verdict: verdictWords(verdict, worked.outcome, words),
    chosen: one(form, `verdict-${rule.id}`),
    reason: one(form, `reason-${rule.id}`),
    mayJudge: open && worked.outcome !== 'not-known' && (verdict === null || verdict.outcome !== worked.outcome),
  }
}

function verdictWords(verdict: Worked['verdict'], outcome: string, words: AskedRecord['words']): string {
  if (!verdict) return ''
  const said = verdict.verdict === 'confirmed' ? words.confirmed : words.overruled(verdict.reason)
  return verdict.outcome === outcome ? said : `${said} ${words.stale}`
}
