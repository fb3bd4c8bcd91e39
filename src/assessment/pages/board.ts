/** The lead's board: every case, how far it has come, who needs what, and whether the fieldwork will be done. */
import { trailTo } from '../../inspection/rules/trail.ts'
import type { Chart } from '../../platform/pure/chart.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { londonTime } from '../../platform/pure/london.ts'
import type { Language } from '../../platform/pure/words.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { stream } from '../../platform/web/stream.ts'
import type { Board } from '../actions/board.ts'
import { drawForecast, findBoard, followBoard } from '../actions/board.ts'
import type { ReadingOnBoard } from '../rules/board/board.ts'
import { totalsOf } from '../rules/board/board.ts'
import { caseWords, contestedWords } from '../rules/case-words.ts'
import { contestedCount, contestedParts } from '../rules/contested.ts'
import { concernState, concernStateWords } from '../rules/concerns.ts'
import { forecastLines, forecastPlan } from '../rules/board/forecast-plan.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { caseStateWords } from '../rules/states.ts'
import { cy, en } from './board.words.ts'

interface Cell {
  readonly text: string
  /** What is contested, said before the text, with where it is settled; '' for whoever may not go there. */
  readonly contested?: readonly { readonly text: string; readonly href: string }[]
}

interface Row {
  readonly reference: string
  readonly cells: readonly Cell[]
}

/** A table of which the first cell of each row is its heading. */
interface Listed {
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

interface BoardView extends PageView {
  readonly caption: string
  readonly live: string
  readonly change: number
  readonly figures: readonly { readonly label: string; readonly value: string; readonly note: string }[]
  readonly links: readonly { readonly text: string; readonly href: string }[]
  readonly lines: readonly string[]
  readonly chart: Chart | null
  readonly head: readonly Cell[]
  readonly rows: readonly Row[]
  /** Who judges cases without having passed a benchmark; '' where nobody does. */
  readonly uncalibrated: string
  readonly raised: Listed
  /** Where concerns are read and answered; '' for those who may not. */
  readonly concernsHref: string
  readonly moves: Listed
}

/** The page. */
export const board = page(assessmentPaths.board, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, params, words, language }) {
    const found = await findBoard(use, { actor, slug: params.inspection })
    return reply.page('assessment/board', await view(found, words, language))
  },
})

/** The news on which the page is brought up to date. */
export const boardEvents = stream(assessmentPaths.boardEvents, followBoard)

async function view(found: Board, words: typeof en, language: Language): Promise<BoardView> {
  const { inspection, readings, forecast, change } = found
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const plan = forecast && forecastPlan(forecast, person => nameOf(found, person, words), words)
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    wide: true,
    synthetic: inspection.synthetic,
    live: assessmentPaths.boardEvents(at),
    change,
    figures: readings.length === 0 ? [] : figures(readings, words, language),
    links: [
      ...(found.mayModerate
        ? [
            { text: words.moderation, href: assessmentPaths.moderation(at) },
            { text: words.quality, href: assessmentPaths.quality(at) },
          ]
        : []),
      { text: words.calibration, href: assessmentPaths.calibration(at) },
    ],
    lines: forecast ? forecastLines(forecast, words, language) : [words.noDays],
    chart: plan && (await drawForecast(plan)),
    head: [words.case, words.reading, words.who, words.state, words.progress, words.attention, words.minutes].map(
      text => ({ text }),
    ),
    rows: rows(found, words, language),
    uncalibrated:
      found.uncalibrated.length === 0
        ? ''
        : words.uncalibrated(found.uncalibrated.map(person => nameOf(found, person, words)).join(', ')),
    raised: raisedOn(found, words, language),
    concernsHref: found.mayAnswer ? assessmentPaths.concerns(at) : '',
    moves: movesOn(found, words, language),
  }
}

/** Every concern with whether it was answered, without a word of it. */
function raisedOn(found: Board, words: typeof en, language: Language): Listed {
  const rows = found.raised.map(each => {
    const answered = each.steps.findLast(({ step }) => step === 'answered')
    return [
      found.references.get(each.case) ?? '',
      words.moment(...clock(each.raisedAt, language)),
      whoOf(found, each.raisedBy, words),
      concernStateWords[concernState(each)][language],
      answered
        ? words.by(whoOf(found, answered.person, words), words.moment(...clock(answered.at, language)))
        : words.unknown,
    ].map(text => ({ text }))
  })
  return { head: [words.case, words.raisedAt, words.raisedBy, words.state, words.answeredBy].map(cell), rows }
}

/** Every case that was moved by hand: from whom to whom, by whom, when and why. */
function movesOn(found: Board, words: typeof en, language: Language): Listed {
  const rows = found.moves.map(({ case: id, kind, from, to, reason, by, at }) =>
    [
      found.references.get(id) ?? '',
      words.kinds[kind],
      from === null ? words.nobody : nameOf(found, from, words),
      nameOf(found, to, words),
      words.by(whoOf(found, by, words), words.moment(...clock(at, language))),
      reason,
    ].map(cell),
  )
  return { head: [words.case, words.reading, words.from, words.to, words.movedBy, words.why].map(cell), rows }
}

const cell = (text: string): Cell => ({ text })

const clock = (at: Date, language: Language): readonly [day: string, time: string] => {
  const { day, time } = londonTime(at.getTime())
  return [dayInWords(day, language), time]
}

const whoOf = (found: Board, person: number | null, words: typeof en): string =>
  person === null ? words.nobody : nameOf(found, person, words)

function figures(readings: readonly ReadingOnBoard[], words: typeof en, language: Language): BoardView['figures'] {
  const totals = totalsOf(readings)
  const figure = (label: string, count: number, note = '') => ({ label, value: String(count), note })
  return [
    figure(words.complete, totals.complete, words.ofReadings(totals.readings)),
    figure(words.begun, totals.begun),
    figure(
      words.contested,
      contestedCount(totals.contested),
      contestedWords(totals.contested.answers, totals.contested.beside, caseWords[language]),
    ),
    figure(words.waiting, totals.waiting),
    figure(words.sentBack, totals.sentBack),
    figure(words.concerns, totals.concerns, totals.concerns === 0 ? '' : words.notAnswered(totals.unanswered)),
  ]
}

function rows(found: Board, words: typeof en, language: Language): readonly Row[] {
  const { readings, references, spent } = found
  const places = new Map([...references.keys()].map((id, place) => [id, place]))
  const placeOf = (one: ReadingOnBoard): number => places.get(one.case) ?? 0
  return readings
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.kind.localeCompare(b.kind))
    .map(one => {
      const minutes = spent.get(one.assessment)?.minutes
      const cells = [
        words.kinds[one.kind],
        one.assessor === null ? words.nobody : nameOf(found, one.assessor, words),
        caseStateWords[one.state][language],
        one.toAnswer === 0 ? words.unknown : words.of(one.answered, one.toAnswer),
        { text: needs(one, found.early.get(one.assessment) ?? 0, words), contested: contestedOf(found, one, language) },
        minutes === undefined ? words.unknown : words.minutesValue(minutes),
      ]
      return {
        reference: references.get(one.case) ?? '',
        cells: cells.map(each => (typeof each === 'string' ? { text: each } : each)),
      }
    })
}

/** What is contested in a reading, each thing with the page on which it is settled. */
function contestedOf(
  { framework, inspection, readable }: Board,
  { contested: answers, beside, assessment }: ReadingOnBoard,
  language: Language,
): NonNullable<Cell['contested']> {
  if (!framework) return []
  const place = { inspection: inspection.slug, assessment }
  return contestedParts({ answers, beside }, framework, place, language).map(({ text, href }) => ({
    text,
    href: readable.has(assessment) ? href : '',
  }))
}

function needs(
  { contested, waiting, unanswered, lacking, state }: ReadingOnBoard,
  early: number,
  { needs: words }: typeof en,
): string {
  const parts = [
    ...(unanswered > 0 ? [words.concerns(unanswered)] : []),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    ...(early > 0 ? [words.early(early)] : []),
    // What is lacking in a case that nobody has finished is only what is still to do.
    ...(lacking > contested && (state === 'finished' || state === 'finished-again') ? [words.lacking(lacking)] : []),
  ]
  return parts.join(', ')
}

const nameOf = ({ names }: Board, person: number, words: typeof en): string =>
  names.get(person) ?? `${words.assessor} ${person}`
