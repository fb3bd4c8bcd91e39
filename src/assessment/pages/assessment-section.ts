/** One part of the conversation about a case: each question with its fields, and beside it whatever helps to answer. */
import { randomUUID } from 'node:crypto'
import type { Part } from '../../framework/rules/conversation.ts'
import { conversationOf } from '../../framework/rules/conversation.ts'
import { notFound } from '../../platform/pure/refusal.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem, PageView, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Reading } from '../actions/reading.ts'
import { findReading, findReadingToJudge } from '../actions/reading.ts'
import { recordOperations } from '../actions/record.ts'
import { workOutCase } from '../actions/timeliness.ts'
import type { CaseRecord } from '../rules/beside/case-record.ts'
import { formDevice } from '../rules/merge/event.ts'
import { progressByPart } from '../rules/part-progress.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { noSuchReading } from '../rules/problems.ts'
import { besideOf } from './assess/beside.ts'
import type { Changes } from './assess/changes.ts'
import { changesOf, levelChanges } from './assess/changes.ts'
import type { CaseHead } from './assess/head.ts'
import { caseHead } from './assess/head.ts'
import type { Around, QuestionView } from './assess/question-view.ts'
import { questionViews } from './assess/question-view.ts'
import { calibrateFirst } from './assess/calibrate-first.ts'
import { cy, en } from './assessment-section.words.ts'

type Asked = Ask<'/inspections/:inspection/assessments/:assessment/:section', typeof en>

interface Step {
  readonly text: string
  readonly href: string
}

interface SectionView extends PageView {
  readonly head: CaseHead
  readonly heading: string
  readonly assessment: number
  readonly inspection: string
  readonly section: string
  readonly edition: string
  readonly questions: readonly QuestionView[]
  readonly done: string
  readonly overview: string
  readonly previous: Step | null
  readonly next: Step | null
  readonly owner: boolean
  /** Why nothing can be saved; '' where it can. */
  readonly closed: string
}

/** The page. */
export const assessmentSection = page(assessmentPaths.assessmentSection, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const reading = await findReadingToJudge(use, asked(ask))
    if (!reading) return calibrateFirst(ask.params)
    return reply.page('assessment/assessment-section', view(ask, await readBeside(use, reading), partOf(reading, ask)))
  },
  async submit(use, ask) {
    const before = await findReading(use, asked(ask))
    const part = partOf(before, ask)
    const changes = changesOf(before, part, { form: ask.form, words: ask.words, language: ask.language })
    const levels = levelChanges(before, part, ask)
    const sent = { assessment: before.assessment, device: formDevice, deviceClock: use.now.toISOString() }
    const operations = [
      ...changes.answers.map(answer => ({ ...sent, ...answer, id: randomUUID(), kind: 'answer' })),
      ...levels.contents.map(content => ({ ...sent, id: randomUUID(), kind: 'level', content })),
    ]
    const { receipts } = await recordOperations(use, { actor: ask.actor, operations, assessment: before.assessment })
    const refused = receipts.flatMap(({ outcome, problem }, i): readonly FieldProblem[] =>
      outcome === 'refused'
        ? [{ field: `value-${changes.answers[i]?.question ?? ''}`, message: problem?.[ask.language] ?? '' }]
        : [],
    )
    const after = await readBeside(use, await findReading(use, asked(ask)))
    const problems = [...changes.problems, ...levels.problems, ...refused]
    return answered(ask, after, part, { ...changes, problems, levels: levels.typed })
  },
})

/** What was typed and not taken, with why. */
type Tried = Pick<Around, 'typed' | 'levels' | 'problems'>

/** A reading with what its dates come to. */
type ReadBeside = Reading & Pick<CaseRecord, 'worked'>

const readBeside = async (use: Use, reading: Reading): Promise<ReadBeside> => ({
  ...reading,
  worked: (await workOutCase(use, reading)).worked,
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, assessment: params.assessment })

/** Goes on where everything was taken and nothing of it lacks a reason; shows what is wrong, as it was typed, otherwise. */
function answered(
  ask: Asked,
  reading: ReadBeside,
  part: Part,
  { answers, problems, typed, levels }: Changes & { readonly levels: Tried['levels'] },
): Reply {
  const told = new Set(answers.map(({ question }) => question))
  const lacking = reading.looked.lacks
    .filter(({ question, what }) => what === 'reason' && told.has(question))
    .map(({ question }) => ({ field: `note-${question}`, message: ask.words.whyMissing }))
  const wrong = [...problems, ...lacking]
  if (wrong.length > 0) {
    const kept = new Map([...typed].filter(([id]) => problems.some(({ field }) => isOf(field, id))))
    return reply.again(
      'assessment/assessment-section',
      view(ask, reading, part, { typed: kept, levels, problems: wrong }),
      wrong,
    )
  }
  const { next } = stepsOf(reading, part, ask)
  const here = assessmentPaths.assessmentSection(ask.params)
  const onward = next?.href ?? assessmentPaths.assessment(ask.params)
  return reply.redirect(one(ask.form, 'then') === 'next' ? onward : here, ask.words.saved(answers.length))
}

// A field is its kind and its question: `evidence-1.1.1a-day` is of 1.1.1a.
const isOf = (field: string, question: string): boolean =>
  field === `value-${question}` || field.startsWith(`evidence-${question}-`)

function stepsOf({ framework, looked }: Reading, part: Part, { params, language }: Asked) {
  const parts = progressByPart(framework, looked).filter(({ part: { id }, toAnswer }) => toAnswer > 0 || id === part.id)
  const here = parts.findIndex(each => each.part.id === part.id)
  const step = (place: number): Step | null => {
    const found = parts[place]?.part
    if (!found) return null
    return { text: found.title[language], href: assessmentPaths.assessmentSection({ ...params, section: found.id }) }
  }
  return { previous: step(here - 1), next: step(here + 1), progress: parts[here] }
}

function view(
  ask: Asked,
  reading: ReadBeside,
  part: Part,
  tried: Tried = { typed: new Map(), levels: new Map(), problems: [] },
): SectionView {
  const { words, language } = ask
  const { previous, next, progress } = stepsOf(reading, part, ask)
  const head = caseHead(reading, words, language, part.title[language])
  return {
    title: words.title(part.title[language], reading.reference),
    breadcrumbs: head.crumbs,
    synthetic: reading.inspection.synthetic,
    head,
    heading: part.title[language],
    assessment: reading.assessment,
    inspection: reading.inspection.slug,
    section: part.id,
    edition: reading.framework.hash,
    questions: questionViews(reading, part, {
      words,
      language,
      beside: besideOf(reading, reading.worked, language),
      ...tried,
    }),
    done: words.doneInPart(progress?.done ?? 0, progress?.toAnswer ?? 0),
    overview: assessmentPaths.assessment(ask.params),
    previous,
    next,
    owner: reading.owner,
    closed: reading.closed?.[language] ?? '',
  }
}

const partOf = ({ framework }: Reading, { params }: Asked): Part => {
  const part = conversationOf(framework).find(({ id }) => id === params.section)
  if (!part) throw notFound(noSuchReading)
  return part
}
