/** The minute of publication as it is typed, and as it is said. */
import { dayInWords } from '../../../platform/pure/day-words.ts'
import { londonTime } from '../../../platform/pure/london.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { readDateField } from '../../../platform/web/date-field.ts'
import type { TypedDate } from '../../../platform/web/date-field.ts'
import { one } from '../../../platform/web/form.ts'
import type { Form } from '../../../platform/web/form.ts'
import type { FieldProblem } from '../../../platform/web/reply.ts'
import { minuteOf } from '../../../report/rules/publication/minute.ts'
import type { en } from '../publication.words.ts'

/** What was typed, so that nothing of it is lost. */
export interface Typed {
  /** `now`, `later`, or '' before anything is chosen. */
  readonly when: string
  readonly on: TypedDate
  readonly time: string
  readonly reason: string
}

/** The form as it was sent. */
export const typedIn = (form: Form): Typed => ({
  when: ['now', 'later'].find(each => each === one(form, 'when')) ?? '',
  on: { day: one(form, 'on-day'), month: one(form, 'on-month'), year: one(form, 'on-year') },
  time: one(form, 'time'),
  reason: one(form, 'reason'),
})

/** The minute that was typed, or what is wrong with it. */
export function readMinute({
  form,
  words,
  language,
  now,
}: {
  readonly form: Form
  readonly words: typeof en
  readonly language: Language
  readonly now: Date
}): { readonly at: Date } | { readonly problem: FieldProblem } {
  const on = readDateField(form, 'on', { label: words.on, language, empty: words.onEmpty })
  if (on.day === null) return { problem: on.problem ?? { field: 'on-day', message: words.onEmpty } }
  const read = minuteOf(on.day, one(form, 'time'), now.getTime())
  if ('moment' in read) return { at: new Date(read.moment) }
  const field = read.fault === 'too-far' ? 'on-year' : 'time'
  return { problem: { field, message: words.faults[read.fault] } }
}

/** "09:30 on 22 November 2026". */
export const momentWords = (at: Date, words: typeof en, language: Language): string => {
  const { day, time } = londonTime(at.getTime())
  return words.moment(time, dayInWords(day, language))
}
