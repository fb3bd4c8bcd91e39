/** What assessors noted beside the questions of a case: its dates, interviews, good practice, a contest and concerns. */
import { answerConcern, tellOfConcern } from '../../../assessment/actions/concerns.ts'
import { recordOperations } from '../../../assessment/actions/record.ts'
import type { ReadingOnBoard } from '../../../assessment/rules/board/board.ts'
import { addDays } from '../../../platform/pure/days.ts'
import type { Use } from '../../../platform/use.ts'
import { use as useOf } from '../../../platform/use.ts'
import { listCases } from '../../../sample/actions.ts'
import { must } from '../fault.ts'
import { uuidOf } from '../uuid.ts'
import type { Beside } from './schema.ts'
import type { Assessor, Fieldwork } from './under.ts'

/** A reading that somebody is at, or has finished. */
export interface Reading {
  readonly one: ReadingOnBoard
  readonly state: 'finished' | 'begun'
}

/** What goes with a reading, in the order in which it was noted; nothing for most. `at` is the device's time. */
export function besideOf(
  under: Fieldwork,
  { name }: Assessor,
  {
    one,
    state,
    ofCase,
    at,
    answerTo,
  }: Reading & {
    readonly ofCase: string
    readonly at: string
    /** The id of the answer that was given to a question before; null where none was. */
    readonly answerTo: (question: string) => string | null
  },
): readonly unknown[] {
  const operation = (kind: string, told: string, rest: object) => ({
    id: uuidOf(`${ofCase} ${kind} ${told}`),
    kind,
    assessment: one.assessment,
    device: 'demonstration',
    deviceClock: at,
    ...rest,
  })
  return under.file.beside
    .filter(each => each.by === name && each.at === state)
    .flatMap(({ interviews, goodPractice, contest }) => [
      ...interviews.map(({ with: whom, text, questions }) =>
        operation('statement', whom, { content: { with: whom, on: at.slice(0, 10), text, questions, replaces: [] } }),
      ),
      ...(goodPractice
        ? [operation('good-practice', '', { content: { ...goodPractice, altered: checklist(under), replaces: [] } })]
        : []),
      ...(contest ? contested(contest, operation, answerTo(contest.question)) : []),
    ])
}

const checklist = ({ framework }: Fieldwork): readonly string[] =>
  framework.caseWork?.goodPractice.checklist.map(({ id }) => id) ?? []

type Operation = (kind: string, told: string, rest: object) => object

/** The same question answered anew on two devices that knew of the answer before, and not of each other. */
const contested = (
  { question, values, notes }: NonNullable<Beside['contest']>,
  operation: Operation,
  base: string | null,
) =>
  values.map((value, place) =>
    operation('answer', `${question} apart ${place}`, {
      question,
      value,
      reasons: [],
      note: notes[place],
      evidenceOn: null,
      base,
      settles: [],
      device: place === 0 ? 'demonstration' : 'demonstration, paper',
    }),
  )

/** Raises what somebody was worried about, dates the record of the case, and answers what the service has answered. */
export async function noteAtCase(
  use: Use,
  under: Fieldwork,
  { name, actor }: Assessor,
  readings: readonly (Reading & { readonly from: string })[],
): Promise<void> {
  for (const each of under.file.beside.filter(({ by }) => by === name)) {
    const work = readings.find(({ state }) => state === each.at)
    if (!work) continue
    const starts = await startOf(use, under, work.one.case)
    const operation = (kind: string, told: string, content: object) => ({
      id: uuidOf(`${under.slug} ${work.one.assessment} ${kind} ${told}`),
      kind,
      assessment: work.one.assessment,
      device: 'demonstration',
      deviceClock: work.from,
      content,
    })
    const dates = each.record.map(({ event, after }) =>
      operation('record-event', event, { event, on: addDays(starts, after), replaces: [] }),
    )
    const { about, text, answer } = each.concern ?? {}
    const concern = text === undefined ? undefined : operation('concern', '', { about, text })
    const raised = useOf({ db: use.db, now: new Date(work.from) })
    const operations = [...dates, ...(concern ? [concern] : [])]
    const { receipts } = await recordOperations(raised, { actor, operations })
    const problems = receipts.flatMap(({ problem }) => problem?.en ?? [])
    if (problems.length > 0) must({ ok: false, problems })
    if (!concern) continue
    // As the listener would have told them within a minute.
    await tellOfConcern(raised, { inspection: under.inspection, concern: concern.id, origin: '' })
    if (!answer) continue
    const later = useOf({ db: use.db, now: new Date(Date.parse(work.from) + answer.afterHours * 3_600_000) })
    const ask = { actor: under.head, slug: under.slug, concern: concern.id, answer: answer.text }
    must(await answerConcern(later, ask))
  }
}

async function startOf(use: Use, { lead, slug }: Fieldwork, id: number): Promise<string> {
  const { attributes = {} } = (await listCases(use, { actor: lead, slug })).find(one => one.id === id) ?? {}
  return String(attributes['start_date'])
}
