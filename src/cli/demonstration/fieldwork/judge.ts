/** What the assessors of a fieldwork have judged so far, as their devices sent it. */
import { join } from 'node:path'
import type { Board } from '../../../assessment/actions/board.ts'
import { findBoard } from '../../../assessment/actions/board.ts'
import { findDesk } from '../../../assessment/actions/allocate.ts'
import { finishBenchmark } from '../../../assessment/actions/calibration.ts'
import { recordOperations } from '../../../assessment/actions/record.ts'
import { moveCase } from '../../../assessment/actions/move-case.ts'
import type { Allocation } from '../../../assessment/rules/allocation/instance.ts'
import type { ReadingOnBoard } from '../../../assessment/rules/board/board.ts'
import { needsReason } from '../../../assessment/rules/completeness.ts'
import { questionsOf } from '../../../framework/rules/framework.ts'
import { addDays } from '../../../platform/pure/days.ts'
import { groupBy } from '../../../platform/pure/group-by.ts'
import type { Use } from '../../../platform/use.ts'
import { use as useOf } from '../../../platform/use.ts'
import { onDay } from '../announcement.ts'
import { must } from '../fault.ts'
import { readTable } from '../files.ts'
import type { Row } from '../files.ts'
import { fieldworkFolder } from '../folder.ts'
import { secondReader } from '../second-readings.ts'
import { uuidOf } from '../uuid.ts'
import { besideOf, noteAtCase } from './beside.ts'
import type { Assessor, Fieldwork } from './under.ts'
import { named } from './under.ts'

// When a conversation about a case begins, in universal time, and how long an answer takes in it.
const starts = ['09:30', '13:30'] as const
const secondsEach = 34

/** One reading with what its assessor has made of it. */
interface Work {
  readonly one: ReadingOnBoard
  readonly state: 'finished' | 'begun'
  /** Day and time at which it was begun, as ISO text. */
  readonly from: string
}

/** Calibrates the assessors, moves a case that nobody has begun, and sends what everybody has judged. */
export async function judgeCases(use: Use, under: Fieldwork): Promise<void> {
  await calibrate(use, under)
  await moveOne(use, under)
  const board = await findBoard(use, { actor: under.lead, slug: under.slug })
  const { allocation } = await findDesk(use, { actor: under.lead, slug: under.slug })
  const rows = groupBy(await answerRows(under), ({ values }) => values['case'] ?? '')
  for (const assessor of under.assessors) {
    const works = workOf(under, board, allocation.interviews, assessor)
    for (const work of works) {
      const like = under.file.cases[placeOf(board, work.one)] ?? ''
      await judge(use, under, { assessor, work, rows: rows.get(like) ?? [], reference: referenceOf(board, work.one) })
    }
    await noteAtCase(use, under, assessor, works)
  }
}

/** Benchmark cases are finished before fieldwork: with the agreed answers, or with other ones where somebody did not pass. */
async function calibrate(use: Use, { assessors, framework, slug, began }: Fieldwork): Promise<void> {
  const then = onDay(use, addDays(began, -3))
  const [benchmark] = framework.benchmarks ?? []
  if (!benchmark) return
  const questions = new Map(questionsOf(framework).map(question => [question.id, question]))
  for (const { actor, calibrated } of assessors) {
    if (calibrated === 'not-taken') continue
    const answers = benchmark.agreed.map(({ question, answer }, place) => {
      const other = questions.get(question)?.answers.find(({ id }) => id !== answer)?.id ?? answer
      return { question, value: calibrated === 'passed' || place % 2 === 0 ? answer : other, note: '' }
    })
    must(await finishBenchmark(then, { actor, slug, benchmark: benchmark.id, answers }))
  }
}

/** One case goes to whoever it breaks nothing with, on the second day. */
async function moveOne(use: Use, under: Fieldwork): Promise<void> {
  const { file, lead: actor, slug, gone, assessors } = under
  const then = onDay(use, gone[1])
  const board = await findBoard(then, { actor, slug })
  const from = named(under, file.move.from).actor.person
  const own = board.readings.filter(({ assessor, kind }) => assessor === from && kind === 'first')
  const reference = referenceOf(board, own.at(-1))
  for (const { actor: to } of assessors) {
    if (to.person === from) continue
    const { reason } = file.move
    const ask = { actor, slug, reference, kind: 'first' as const, to: to.person ?? 0, reason }
    if ((await moveCase(then, ask)).ok) return
  }
}

/**
 * A person's readings so far, in the order of their diary; cases that are read twice come first, so that there are readings
 * to lay side by side.
 */
function workOf(
  { file, gone }: Fieldwork,
  { readings }: Board,
  interviews: Allocation['interviews'],
  { actor, finishes }: Assessor,
): readonly Work[] {
  const booked = (id: number): string => {
    const at = interviews.get(id)
    return at ? `${at.day} ${at.slot}` : 'later'
  }
  const twice = new Set(readings.filter(({ kind }) => kind === 'second').map(one => one.case))
  const own = readings
    .filter(({ assessor }) => assessor === actor.person)
    .toSorted(
      (a, b) => Number(twice.has(b.case)) - Number(twice.has(a.case)) || booked(a.case).localeCompare(booked(b.case)),
    )
  const done = finishes ?? file.finishes
  return own.slice(0, done + 1).map((one, place) => ({
    one,
    state: place < done ? 'finished' : 'begun',
    from: `${gone[Math.floor(place / starts.length)] ?? gone[1]}T${starts[place % starts.length] ?? ''}:00.000Z`,
  }))
}

interface Judging {
  readonly assessor: Assessor
  readonly work: Work
  readonly rows: readonly Row[]
  readonly reference: string
}

async function judge(use: Use, under: Fieldwork, judging: Judging): Promise<void> {
  const { assessor, work, reference } = judging
  const { one, state, from } = work
  const ofCase = `${under.slug} ${reference} ${one.kind}`
  const answers = answersOf(under, judging)
  const given = state === 'finished' ? answers : answers.slice(0, Math.round(answers.length * 0.6))
  const clock = clockFrom(from)
  const sent = given.map((answer, place) => ({
    id: uuidOf(`${ofCase} ${answer.question}`),
    kind: 'answer',
    assessment: one.assessment,
    evidenceOn: null,
    base: null,
    settles: [],
    device: 'demonstration',
    deviceClock: clock(place),
    ...answer,
  }))
  const finish = {
    id: uuidOf(`${ofCase} finish`),
    kind: 'finish',
    assessment: one.assessment,
    device: 'demonstration',
    deviceClock: clock(given.length),
    content: {},
  }
  const answerTo = (question: string) => sent.find(each => each.question === question)?.id ?? null
  const beside = besideOf(under, assessor, { ...work, ofCase, at: clock(given.length), answerTo })
  const operations = [...sent, ...beside, ...(state === 'finished' ? [finish] : [])]
  const then = useOf({ db: use.db, now: new Date(clock(given.length)) })
  const { receipts } = await recordOperations(then, { actor: assessor.actor, operations })
  const problems = receipts.flatMap(({ problem }) => problem?.en ?? [])
  if (problems.length > 0) must({ ok: false, problems: problems.map(each => `${reference}: ${each}`) })
}

/** The answers of the other demonstration's case; a second reader differs here and there. */
function answersOf({ framework, slug }: Fieldwork, { work, rows, reference }: Judging) {
  const questions = new Map(questionsOf(framework).map(question => [question.id, question]))
  const readAgain = secondReader(framework)
  return rows.map(({ values }) => {
    const { question: id = '', answer: value = null, reasons: said = '' } = values
    const question = questions.get(id)
    const reasons = said.split(/[\s;|]+/).filter(reason => reason !== '')
    const lacks = question && needsReason(question, value ?? '') && reasons.length === 0
    const answer = { question: id, value, reasons, note: lacks ? 'Invented for the demonstration.' : '' }
    return work.one.kind === 'first' ? answer : { ...answer, ...readAgain(answer, `${slug} ${reference} ${id} second`) }
  })
}

const clockFrom =
  (from: string) =>
  (place: number): string =>
    new Date(Date.parse(from) + place * secondsEach * 1000).toISOString()

const answerRows = ({ file }: Fieldwork): Promise<readonly Row[]> =>
  readTable(join(fieldworkFolder, '..', file.like.folder, 'answers.csv'))

const referenceOf = ({ references }: Board, one: ReadingOnBoard | undefined): string =>
  references.get(one?.case ?? 0) ?? ''

/** The place of a case in the file, from 0. */
const placeOf = ({ references }: Board, one: ReadingOnBoard): number => [...references.keys()].indexOf(one.case)
