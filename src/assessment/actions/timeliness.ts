/** What the dated events of a case come to, and what a person makes of it. */
import { randomUUID } from 'node:crypto'
import type { TimelinessRule } from '../../framework/rules/case-work.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import { holidaysBetween } from '../../platform/holidays/read.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Day } from '../../platform/pure/days.ts'
import { addDays } from '../../platform/pure/days.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { fieldworkPeriod } from '../rules/allocation/desk.ts'
import type { Dated } from '../rules/case-dates.ts'
import { caseDates, recordedFrom, rulesFor, verdictsOf } from '../rules/case-dates.ts'
import type { AnswerContent, Receipt } from '../rules/operation.ts'
import type { RecordEventContent, TimelinessContent } from '../rules/operation/case-work.ts'
import { shownOf } from '../rules/shown.ts'
import type { WorkedOut } from '../rules/timeliness.ts'
import { workOut } from '../rules/timeliness.ts'
import { deadlineInWords, proposedAnswer } from '../rules/timeliness-words.ts'
import type { Reading } from './reading.ts'
import { recordOperations } from './record.ts'

/** A deadline of a case: what it comes to, and what was last made of it. */
export interface Worked {
  readonly rule: TimelinessRule
  readonly worked: WorkedOut
  readonly verdict: TimelinessContent | null
}

/** Everything dated in a case; both empty where its framework knows no deadlines. */
export interface CaseRecord {
  readonly dates: readonly Dated[]
  readonly worked: readonly Worked[]
}

/** Works out every deadline of a case, by the bank holidays of the service's nation. */
export async function workOutCase(use: Use, reading: Reading): Promise<CaseRecord> {
  const { timeliness } = reading.framework
  if (!timeliness) return { dates: [], worked: [] }
  const dates = caseDates(timeliness, reading.attributes, reading.operations)
  const recorded = recordedFrom(dates)
  const days = [...recorded.values()].flatMap(each => each.days).toSorted()
  const asOf = dayRead(reading, use.now.toISOString().slice(0, 10))
  // A deadline may lie a few months after the last date.
  const [from, to] = [days[0] ?? asOf, addDays([days.at(-1) ?? asOf, asOf].toSorted().at(-1) ?? asOf, 400)]
  const holidays = (await holidaysBetween(reading.inspection.service.nation, from, to)).map(({ day }) => day)
  const verdicts = verdictsOf(reading.operations)
  return {
    dates,
    worked: rulesFor(timeliness, reading.attributes).map(rule => ({
      rule,
      worked: workOut(rule, { recorded, holidays, asOf }),
      verdict: verdicts.get(rule.id) ?? null,
    })),
  }
}

/** The day up to which a record counts: today, or the last day of fieldwork once that is past. */
function dayRead({ framework, inspection }: Reading, today: Day): Day {
  const last = framework.allocation && fieldworkPeriod(framework.allocation, inspection.milestones)?.last
  return last !== undefined && last < today ? last : today
}

/** Enters a dated event of a case, or takes one back; answers its receipt. */
export async function enterEvent(
  use: Use,
  { actor, reading, event }: { readonly actor: Actor; readonly reading: Reading; readonly event: RecordEventContent },
): Promise<Receipt | undefined> {
  const operations = [{ ...sentBy(use, reading), kind: 'record-event', content: event }]
  return (await recordOperations(use, { actor, operations, assessment: reading.assessment })).receipts[0]
}

/**
 * Confirms or overrules what was worked out. What is confirmed becomes the answer to each question that is asked and
 * says something else so far, with the arithmetic as its note where there is none; what is overruled answers nothing.
 */
export async function judgeTimeliness(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly reading: Reading
    readonly worked: Worked
    readonly verdict: TimelinessContent['verdict']
    readonly reason: string
    readonly language: Language
  },
): Promise<readonly Receipt[]> {
  const { actor, reading, worked, verdict, reason } = ask
  const content = { rule: worked.rule.id, outcome: worked.worked.outcome, verdict, reason }
  const answers = verdict === 'confirmed' ? answersOf(reading, worked, ask.language) : []
  const operations = [
    { ...sentBy(use, reading), kind: 'timeliness', content },
    ...answers.map(answer => ({ ...sentBy(use, reading), ...answer, kind: 'answer' })),
  ]
  return (await recordOperations(use, { actor, operations, assessment: reading.assessment })).receipts
}

function answersOf(reading: Reading, { rule, worked }: Worked, language: Language): readonly AnswerContent[] {
  const arithmetic = worked.deadlines.map(each => deadlineInWords(rule.limit, each, language)).join('\n')
  return questionsOf(reading.framework).flatMap((question): readonly AnswerContent[] => {
    if (!rule.questions.includes(question.id) || reading.looked.asked.get(question.id) === 'does-not-apply') return []
    const answer = proposedAnswer(worked.outcome, question)
    const { heads, said } = shownOf(reading.answers.filter(each => each.question === question.id))
    if (!answer || said?.value === answer.id) return []
    const [base = null, ...settles] = heads.map(({ id }) => id)
    const note = said?.note ? said.note : arithmetic
    return [{ question: question.id, value: answer.id, reasons: [], note, evidenceOn: null, base, settles }]
  })
}

const sentBy = (use: Use, { assessment }: Reading) => ({
  id: randomUUID(),
  assessment,
  device: 'form',
  deviceClock: use.now.toISOString(),
})
