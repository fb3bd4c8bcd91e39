/** The dated events of a case and their deadlines, as the template shows them. */
import type { TypedDate } from '../../../platform/web/date-field.ts'
import { one } from '../../../platform/web/form.ts'
import type { Ask } from '../../../platform/web/page.ts'
import type { FieldProblem } from '../../../platform/web/reply.ts'
import type { Reading } from '../../actions/reading.ts'
import type { CaseRecord } from '../../rules/beside/case-record.ts'
import type { Apart, DatedPart, WorkedPart } from '../../rules/beside/record-parts.ts'
import { datedParts, workedParts } from '../../rules/beside/record-parts.ts'
import type { BesideView } from '../assess/beside-head.ts'
import { besideHead } from '../assess/beside-head.ts'
import { whoWhen } from '../assess/who-when.ts'
import type { en } from '../case-record.words.ts'

/** What is asked of the page. */
export type AskedRecord = Ask<'/inspections/:inspection/case-record/:assessment', typeof en>

interface WorkedView extends WorkedPart {
  /** What was chosen and typed in its form. */
  readonly chosen: string
  readonly reason: string
}

export interface RecordView extends BesideView {
  readonly dates: readonly DatedPart[]
  readonly worked: readonly WorkedView[]
  readonly events: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  readonly found: string
  readonly typed: TypedDate
}

/** The view; what was typed into a form that had a fault is there again. */
export function recordView(
  ask: AskedRecord,
  reading: Reading,
  record: CaseRecord,
  problems: readonly FieldProblem[],
): RecordView {
  const { words, language, form } = ask
  const isAgain = problems.length > 0
  // The page can't tell on which device it is read.
  const apart: Apart = { here: null, whoWhen: whoWhen(reading.people, language) }
  const [day, month, year] = ['day', 'month', 'year'].map(part => one(form, `on-${part}`)) as [string, string, string]
  return {
    ...besideHead(reading, words, language),
    dates: datedParts(reading, record, apart, language),
    worked: workedParts(reading, record, apart, language).map(each => ({
      ...each,
      chosen: one(form, `verdict-${each.id}`),
      reason: one(form, `reason-${each.id}`),
    })),
    events: record.dates
      .filter(({ entries }) => !entries.some(({ id }) => id === null))
      .map(({ event }) => ({
        value: event.id,
        text: event.title[language],
        selected: isAgain && one(form, 'event') === event.id,
      })),
    found: isAgain ? one(form, 'found') : '',
    typed: isAgain ? { day, month, year } : { day: '', month: '', year: '' },
  }
}
