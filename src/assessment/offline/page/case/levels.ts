/** The assessor's own level beside a question: kept as it is chosen, and asked why where the framework asks. */
import type { Question } from '../../../../framework/rules/question.ts'
import type { LevelFields } from '../../../rules/beside/level-form.ts'
import { levelField, levelPart, levelReasonField, readLevel } from '../../../rules/beside/level-form.ts'
import { dropDraft } from '../../device/drafts.ts'
import { sortDrafts } from '../../sync/turn.ts'
import { h, say } from '../dom.ts'
import type { Desk } from './desk.ts'
import type { Said } from './show.ts'
import type { Writing } from './writing.ts'

/** Where levels are given: a part of a case at work. */
interface LevelPlace {
  readonly form: HTMLFormElement
  readonly desk: Desk
  readonly writing: Writing
  readonly questions: ReadonlyMap<string, Question>
}

/** The name under which a level is held while it is typed. */
export const levelSheet = (question: string): string => `level ${question}`

/** The question of such a name, or of the name of a question's own sheet, which is the question. */
export const questionOfSheet = (sheet: string): string => sheet.replace(/^level /, '')

/** Whether a field is one of a level. */
export const isOfLevel = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.name.startsWith('level-')

/** Keeps what the fields of a level say now; one that lacks its reason waits for it, and is said to. */
export const takeLevel = ({ form, desk, writing }: LevelPlace, question: Question, { language }: Said): void => {
  const typed = fieldsOf(form, question.id)
  const { content, problem } = readLevel(desk.beside(), question, typed, language)
  showProblem(form, question.id, problem?.message ?? '')
  if (content)
    writing.hold(levelSheet(question.id), { kind: 'level', content }, problem ? [JSON.stringify(typed)] : null)
  else writing.forget(levelSheet(question.id))
}

/** Shows what stands, unless somebody is just typing something else. */
export const showLevel = ({ form, desk, writing }: LevelPlace, question: Question, { language }: Said): void => {
  if (question.recorded === undefined || writing.on(levelSheet(question.id))) return
  const part = levelPart(desk.beside(), question, language)
  if (!part) return
  say(placeOf(form, question.id)?.querySelector('[data-recorded]') ?? null, part.recorded)
  write(form, question.id, { level: part.items.find(({ checked }) => checked)?.value ?? '', reason: part.reason })
}

/** Takes up what was typed before the page's code was there, and what a tab that is gone left without its reason. */
export const takeUpLevels = async (place: LevelPlace, said: Said): Promise<void> => {
  const { form, desk, writing, questions } = place
  for (const question of questions.values()) if (isTouched(form, question.id)) takeLevel(place, question, said)
  for (const draft of (await sortDrafts(desk.device)).orphans) {
    const question = [...questions.values()].find(({ id }) => levelSheet(id) === draft.question)
    const [typed] = draft.unfinished ?? []
    if (!question || typed === undefined || draft.operation.assessment !== desk.place.assessment) continue
    write(form, question.id, JSON.parse(typed) as LevelFields)
    takeLevel(place, question, said)
    if (await writing.held(draft.question)) await dropDraft(desk.device, draft)
  }
}

/** The reasons that are still asked for on the page. */
export const lackedReasons = (form: HTMLFormElement): readonly HTMLElement[] =>
  [...form.querySelectorAll('[data-level-problem]')].flatMap(
    each => each.parentElement?.querySelector<HTMLElement>('textarea') ?? [],
  )

const radiosOf = (form: HTMLFormElement, question: string): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(levelField(question))}"]`),
]

const reasonOf = (form: HTMLFormElement, question: string): HTMLTextAreaElement | null =>
  form.querySelector(`textarea[name="${CSS.escape(levelReasonField(question))}"]`)

const placeOf = (form: HTMLFormElement, question: string): Element | null =>
  form.querySelector(`[data-question="${CSS.escape(question)}"]`)

const fieldsOf = (form: HTMLFormElement, question: string): LevelFields => ({
  level: radiosOf(form, question).find(({ checked }) => checked)?.value ?? '',
  reason: reasonOf(form, question)?.value ?? '',
})

const write = (form: HTMLFormElement, question: string, { level, reason }: LevelFields): void => {
  for (const radio of radiosOf(form, question)) radio.checked = radio.value === level
  const field = reasonOf(form, question)
  if (field && field.value !== reason) field.value = reason
}

const isTouched = (form: HTMLFormElement, question: string): boolean =>
  radiosOf(form, question).some(({ checked, defaultChecked }) => checked !== defaultChecked) ||
  reasonOf(form, question)?.value !== reasonOf(form, question)?.defaultValue

const showProblem = (form: HTMLFormElement, question: string, message: string): void => {
  const field = reasonOf(form, question)
  const known = field?.parentElement?.querySelector('[data-level-problem]')
  if (message === '') {
    known?.remove()
    field?.removeAttribute('aria-describedby')
  } else if (field && !known) {
    const id = `${field.id}-problem`
    field.before(h('p', { class: 'govuk-error-message', role: 'alert', id, 'data-level-problem': true }, message))
    field.setAttribute('aria-describedby', id)
  }
}
