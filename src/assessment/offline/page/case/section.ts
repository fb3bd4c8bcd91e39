/** One part of a case in the browser: what is typed is kept at once, and everything that follows from it is shown at once. */
import { questionsOf } from '../../../../framework/rules/framework.ts'
import type { Question } from '../../../../framework/rules/question.ts'
import { choose } from '../../../rules/choice.ts'
import { needsReason } from '../../../rules/completeness.ts'
import { sameTexts } from '../../../rules/merge/event.ts'
import type { AnswerContent } from '../../../rules/operation.ts'
import type { Said as Answer } from '../../../rules/shown.ts'
import { dropDraft } from '../../device/drafts.ts'
import { deviceName } from '../../device/register.ts'
import { hear } from '../../sync/channel.ts'
import type { Loop } from '../../sync/loop.ts'
import type { Meeting } from '../../sync/send.ts'
import { finishOrphans, holdTab, sortDrafts } from '../../sync/turn.ts'
import { recount } from '../unsent.ts'
import { showBesideQuestions } from './beside/questions.ts'
import type { Desk } from './desk.ts'
import { showDoor } from './door.ts'
import { eventIn } from './desk.ts'
import { isTouched, questionOf, readFields, seenIn, writeDate, writeFields, writeSeen } from './fields.ts'
import type { Typed } from './fields.ts'
import { isOfLevel, levelSheet, showLevel, takeLevel, takeUpLevels } from './levels.ts'
import { beginMarks } from './marks.ts'
import { showAnswer, showAsked, showFigures, showLedger, showPart } from './show.ts'
import type { Said } from './show.ts'
import type { Writing } from './writing.ts'
import { beginWriting } from './writing.ts'

/** A part of a case at work. */
export interface Section {
  readonly form: HTMLFormElement
  readonly desk: Desk
  readonly writing: Writing
  readonly questions: ReadonlyMap<string, Question>
  /** Tells how the server was met last. */
  readonly met: (meeting: Meeting) => void
}

const FRESHEN_MS = 3_000

/** Starts it: the page then shows what this device knows beyond what the server drew. */
export const startSection = async (
  form: HTMLFormElement,
  desk: Desk,
  loop: Loop,
  { isFresh, ...said }: Said & { readonly isFresh: boolean },
): Promise<Section> => {
  const tab = crypto.randomUUID()
  const { device, place, model } = desk
  let meeting: Meeting | null = null
  const marks = beginMarks(form, desk, said)
  const onPage = questionsOf(model.framework).filter(({ id }) => form.elements.namedItem(`base-${id}`) !== null)
  const questions = new Map(onPage.map(question => [question.id, question]))
  const writing = beginWriting({
    device,
    assessment: place.assessment,
    tab,
    deviceName: await deviceName(),
    told: (question, keeping) => {
      marks.told(question, keeping)
      if (keeping !== 'keeping') desk.noteKept(question, keeping === 'kept')
      showDoor(device, said.words)
      const known = desk.unsent().get(question)
      if (keeping === 'kept' && (known === undefined || known === 'lost')) void refresh()
    },
    ended: made => {
      if (made.kind === 'answer') writeSeen(form, made.question, [made.id])
      else desk.add(made)
    },
    reopened: (ended, typed) => {
      if (ended.kind !== 'answer') desk.remove(ended)
      else writeSeen(form, ended.question, [...(ended.base === null ? [] : [ended.base]), ...ended.settles])
      if (typed?.since.kind !== 'answer' || typed.now.kind !== 'answer' || !model.has(typed.since.id)) return
      model.drop(typed.since)
      model.put(eventIn(typed.now, device.person))
    },
    made: () => void refresh().then(() => loop.now()),
  })
  await holdTab(tab)
  const consequences = (): void => {
    const looked = model.look()
    showAsked(form, desk, looked, said)
    showFigures(desk, looked, said)
    showPart(form, desk, looked, said)
  }
  const show = (): void => {
    for (const question of onPage) {
      if (!writing.on(question.id)) showAnswer(form, desk, question, said)
      showLevel(section, question, said)
    }
    showBesideQuestions(form, desk, said)
    // What is revealed below an answer follows it when a page is shown again.
    dispatchEvent(new Event('pageshow'))
    consequences()
    marks.show(writing)
    showLedger(desk, meeting, said)
  }
  const refresh = async (): Promise<void> => {
    await desk.reread()
    for (const { id } of onPage) {
      const typed = writing.on(id)
      if (typed) model.put(eventIn(typed, device.person))
    }
    await recount(device)
    show()
  }
  const met = (now: Meeting): void => {
    meeting = now
    void refresh()
  }
  const section: Section = { form, desk, writing, questions, met }
  form.addEventListener('input', event => {
    const question = questions.get(questionOf(event.target)?.dataset['question'] ?? '')
    if (question && isOfLevel(event.target)) takeLevel(section, question, said)
    else if (question) takeDown(section, question)
    consequences()
  })
  form.addEventListener('focusout', event => {
    const left = questionOf(event.target)
    if (!left || left.contains(event.relatedTarget as Node | null)) return
    const question = left.dataset['question'] ?? ''
    void writing.finish(question)
    void writing.finish(levelSheet(question))
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void writing.finishAll()
  })
  hear(news => {
    if (news.person === device.person) void refresh()
  })
  // What somebody typed before we were here.
  for (const question of onPage) if (isTouched(form, question.id)) takeDown(section, question)
  await finishOrphans(device)
  // A page fresh from the server knows more than the device kept of the case; nobody waits long for the device to ask.
  if (isFresh) await Promise.race([desk.freshen(), new Promise(done => setTimeout(done, FRESHEN_MS))])
  await refresh()
  await takeUp(section)
  await takeUpLevels(section, said)
  return section
}

/** Keeps what the fields of a question say now, and lets the model know. */
const takeDown = ({ form, desk, writing }: Section, question: Question): void => {
  const { model, device } = desk
  const before = writing.on(question.id)
  const typed = readFields(form, question.id, value => needsReason(question, value))
  const content = contentOf(desk, question, typed, before ?? null) ?? {
    ...typed.said,
    question: question.id,
    ...baseOf(before, seenIn(form, question.id)),
  }
  if (before) model.drop(before)
  const { heads, said } = model.shown(question.id)
  if (said === null && content.value === null) {
    // A note on contested answers waits for the choice between them: by itself it must settle nothing.
    writing.type({ ...content, base: null, settles: [] }, typed.date)
  } else if (typed.isDay && (heads.length === 0 ? isEmpty(content) : said !== null && sameAnswer(content, said))) {
    writing.forget(question.id)
  } else {
    model.put(eventIn(writing.type(content, typed.isDay ? null : typed.date), device.person))
  }
}

/** Puts what was left unfinished in a tab that is gone back into its fields, to go on from there. */
const takeUp = async (section: Section): Promise<void> => {
  const { form, desk, writing, questions } = section
  for (const draft of (await sortDrafts(desk.device)).orphans) {
    const question = questions.get(draft.question)
    if (!question || draft.operation.assessment !== desk.place.assessment) continue
    writeFields(form, question.id, draft.operation.body as AnswerContent)
    if (draft.unfinished) writeDate(form, question.id, draft.unfinished)
    takeDown(section, question)
    if (await writing.held(question.id)) await dropDraft(desk.device, draft)
  }
}

/** The choice among contested answers, unless one is given anew below it; null where none is made. */
const contentOf = (
  { model }: Desk,
  question: Question,
  { said, chosen, join }: Typed,
  before: { readonly id: string; readonly question: string } | null,
): AnswerContent | null => {
  if (chosen === '' || said.value !== null) return null
  if (before) model.drop(before)
  const standing = model.standing(question.id)
  if (standing.state !== 'contested') return null
  const head = standing.heads.find(({ id }) => id === chosen)
  return head ? choose(standing, chosen, join ? undefined : head.note) : null
}

const baseOf = (
  before: Pick<AnswerContent, 'base' | 'settles'> | null,
  [base, ...settles]: readonly string[],
): Pick<AnswerContent, 'base' | 'settles'> =>
  before ? { base: before.base, settles: before.settles } : { base: base ?? null, settles }

const isEmpty = ({ value, note, evidenceOn }: Answer): boolean =>
  value === null && note.trim() === '' && evidenceOn === null

const sameAnswer = (a: Answer, b: Answer): boolean =>
  a.value === b.value && a.note === b.note && a.evidenceOn === b.evidenceOn && sameTexts(a.reasons, b.reasons)
