/** The forms of the dated events of a case: an entry, taking one back, and what somebody makes of a deadline. */
import { questionsOf } from '../../../framework/rules/framework.ts'
import { readDateField } from '../../../platform/pure/date-field.ts'
import type { Form } from '../../../platform/pure/fields.ts'
import { one } from '../../../platform/pure/fields.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { sayWhyOverruled } from '../operation/case-work.ts'
import { shownOf } from '../shown.ts'
import { deadlineInWords, proposedAnswer } from '../timeliness-words.ts'
import type { CaseBeside, NewOperation, Submitted } from './beside.ts'
import { right, wrong } from './beside.ts'
import type { CaseRecord, Worked } from './case-record.ts'
import { recordWords } from './record-words.ts'

/** What a form of the page of dates and deadlines comes to; `deed` says which of them it is. */
export function submitRecord(reading: CaseBeside, record: CaseRecord, form: Form, language: Language): Submitted {
  const [deed, what = ''] = one(form, 'deed').split(' ')
  if (deed === 'take-back') return takeBack(reading, what, language)
  return deed === 'verdict' ? judge(reading, record, what, form, language) : enter(record, form, language)
}

function enter({ dates }: CaseRecord, form: Form, language: Language): Submitted {
  const words = recordWords[language]
  const dated = dates.find(({ event }) => event.id === one(form, 'event'))
  const found = one(form, 'found')
  const isDone = found === 'done'
  const on = readDateField(form, 'on', { label: words.on, language, ...(isDone && { empty: words.needsDay }) })
  const problems = [
    ...(dated ? [] : [{ field: 'event', message: words.chooseEvent }]),
    ...(isDone || found === 'missing' ? [] : [{ field: 'found', message: words.chooseWhat }]),
    ...(isDone && on.problem ? [on.problem] : []),
  ]
  if (!dated || problems.length > 0) return wrong(problems)
  // What happens once in a case has one date: a second entry corrects the first.
  const before = dated.event.several && isDone ? dated.entries.filter(each => each.on === null) : dated.entries
  const content = {
    event: dated.event.id,
    on: isDone ? on.day : null,
    replaces: before.flatMap(({ id }) => id ?? []),
    takenBack: false,
  }
  return right(words.entered(dated.event.title[language]), { kind: 'record-event', content })
}

function takeBack({ operations }: CaseBeside, entry: string, language: Language): Submitted {
  const said = recordWords[language].takenBack
  const before = operations.find(({ id }) => id === entry)
  if (before?.kind !== 'record-event') return right(said)
  const content = { event: before.content.event, on: null, replaces: [entry], takenBack: true }
  return right(said, { kind: 'record-event', content })
}

/**
 * Confirms or overrules what was worked out. What is confirmed becomes the answer to each question that is asked and
 * says something else so far, with the arithmetic as its note where there is none; what is overruled answers nothing.
 */
function judge(
  reading: CaseBeside,
  { worked: all }: CaseRecord,
  rule: string,
  form: Form,
  language: Language,
): Submitted {
  const words = recordWords[language]
  const worked = all.find(each => each.rule.id === rule)
  const verdict = one(form, `verdict-${rule}`)
  if (!worked || (verdict !== 'confirmed' && verdict !== 'overruled'))
    return wrong([{ field: `verdict-${rule}`, message: words.chooseVerdict }])
  const reason = verdict === 'overruled' ? one(form, `reason-${rule}`).trim() : ''
  if (verdict === 'overruled' && reason === '')
    return wrong([{ field: `reason-${rule}`, message: sayWhyOverruled[language] }])
  const replaces = worked.verdict?.heads.map(({ id }) => id) ?? []
  const content = { rule, outcome: worked.worked.outcome, verdict, reason, replaces } as const
  const answers = verdict === 'confirmed' ? answersOf(reading, worked, language) : []
  return right(words.kept, { kind: 'timeliness', content }, ...answers)
}

function answersOf(reading: CaseBeside, { rule, worked }: Worked, language: Language): readonly NewOperation[] {
  const arithmetic = worked.deadlines.map(each => deadlineInWords(rule.limit, each, language)).join('\n')
  return questionsOf(reading.framework).flatMap((question): readonly NewOperation[] => {
    if (!rule.questions.includes(question.id) || reading.looked.asked.get(question.id) === 'does-not-apply') return []
    const answer = proposedAnswer(worked.outcome, question)
    const { heads, said } = shownOf(reading.answers.filter(each => each.question === question.id))
    if (!answer || said?.value === answer.id) return []
    const [base = null, ...settles] = heads.map(({ id }) => id)
    const note = said?.note ? said.note : arithmetic
    const { id } = question
    return [{ kind: 'answer', question: id, value: answer.id, reasons: [], note, evidenceOn: null, base, settles }]
  })
}
