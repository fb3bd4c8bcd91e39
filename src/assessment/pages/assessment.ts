/** One reading of one case: how far each part has come, what is known of the case, what remains, and finishing it. */
import { randomUUID } from 'node:crypto'
import { isDay } from '../../platform/pure/days.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Reading } from '../actions/reading.ts'
import { findReading, findReadingToJudge } from '../actions/reading.ts'
import { recordOperations } from '../actions/record.ts'
import { scoreCase } from '../rules/case-score.ts'
import { partTag, themeCells } from '../rules/case-words.ts'
import { formDevice } from '../rules/merge/event.ts'
import type { Missing } from '../rules/missing.ts'
import { listedOf, missingOf } from '../rules/missing.ts'
import type { PartProgress } from '../rules/part-progress.ts'
import { progressByPart } from '../rules/part-progress.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { after, caseStateWords, isDone } from '../rules/states.ts'
import { timeSpent } from '../rules/time-spent.ts'
import type { CaseHead } from './assess/head.ts'
import { caseHead } from './assess/head.ts'
import { toolsOf } from './assess/tools.ts'
import type { Tool } from './assess/tools.ts'
import { calibrateFirst } from './assess/calibrate-first.ts'
import { cy, en } from './assessment.words.ts'

type Asked = Ask<'/inspections/:inspection/assessments/:assessment', typeof en>

interface PartRow {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly status: string
  readonly classes: string
}

interface AssessmentView extends PageView {
  readonly head: CaseHead
  readonly assessment: number
  readonly inspection: string
  readonly edition: string
  readonly state: string
  readonly parts: readonly PartRow[]
  readonly themes: readonly (readonly { readonly text: string }[])[]
  readonly facts: readonly { readonly key: string; readonly value: string }[]
  readonly missing: readonly Missing[]
  readonly more: string
  readonly time: string
  readonly tools: readonly Tool[]
  /** '' where there is no finishing now; otherwise what is said about it. */
  readonly finishing: string
  readonly mayFinish: boolean
  /** Whether its reader may work in the case now, be it finished or not. */
  readonly owner: boolean
}

/** The page. */
export const assessment = page(assessmentPaths.assessment, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const reading = await findReadingToJudge(use, asked(ask))
    if (!reading) return calibrateFirst(ask.params)
    return reply.page('assessment/assessment', view(ask, reading))
  },
  async submit(use, ask) {
    const reading = await findReading(use, asked(ask))
    const finish = {
      id: randomUUID(),
      kind: 'finish',
      assessment: reading.assessment,
      device: formDevice,
      deviceClock: use.now.toISOString(),
      content: {},
    }
    const { receipts } = await recordOperations(use, { actor: ask.actor, operations: [finish] })
    const problems = receipts.flatMap(({ problem }): readonly FieldProblem[] =>
      problem ? [{ field: 'finish', message: problem[ask.language] }] : [],
    )
    if (problems.length === 0) return reply.redirect(assessmentPaths.assessment(ask.params), ask.words.finished)
    return reply.again('assessment/assessment', view(ask, reading), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, assessment: params.assessment })

function view(ask: Asked, reading: Reading): AssessmentView {
  const { words, language } = ask
  const { framework, looked, state, owner, closed, attributes, reference } = reading
  const parts = progressByPart(framework, looked)
  const head = caseHead(reading, words, language, reference)
  const missing = missingOf(reading, ask.params, language)
  const open = owner && closed === null && !isDone(state)
  const mayFinish = open && missing.length === 0 && after(state, 'finish') !== null
  return {
    title: words.title(reference),
    breadcrumbs: head.crumbs,
    synthetic: reading.inspection.synthetic,
    head,
    assessment: reading.assessment,
    inspection: reading.inspection.slug,
    edition: framework.hash,
    state: caseStateWords[state][language],
    parts: parts.map(each => partRow(each, ask)),
    themes: scoreCase(framework, looked).themes.map(({ title, score }) =>
      [title[language], ...themeCells(score, language)].map(text => ({ text })),
    ),
    facts: framework.caseAttributes.map(({ id, title, values }) => {
      const value = attributes[id]
      const known = values.find(each => each.id === value)?.title[language] ?? String(value ?? words.unknown)
      return { key: title[language], value: isDay(known) ? dayInWords(known, language) : known }
    }),
    ...listedOf(missing, language),
    time: timeOf(reading, words),
    tools: toolsOf(reading, language),
    finishing: open ? (mayFinish ? words.finishLead : words.notYet) : '',
    mayFinish,
    owner: owner && closed === null,
  }
}

const partRow = (progress: PartProgress, { words, language, params }: Asked): PartRow => ({
  id: progress.part.id,
  title: progress.part.title[language],
  href: assessmentPaths.assessmentSection({ ...params, section: progress.part.id }),
  ...partTag(progress, words),
})

/** The time that the assessor's own answers tell of. */
function timeOf({ answers, assessor }: Reading, words: typeof en): string {
  const own = answers.filter(({ person }) => assessor === null || person === assessor)
  const spent = timeSpent(own.map(({ deviceClock }) => Date.parse(deviceClock)))
  if (!spent) return words.noTime
  const inHours = (minutes: number): string => words.hours(Math.floor(minutes / 60), minutes % 60)
  const days = Math.round(spent.span / (24 * 60))
  return words.timeSpent(inHours(spent.minutes), days > 1 ? words.days(days) : inHours(spent.span))
}
