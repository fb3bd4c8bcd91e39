/** Showing a case as it stands in the browser: fields, contests, which questions are asked, figures and what is safe. */
import type { Question } from '../../../../framework/rules/question.ts'
import { questionsOf } from '../../../../framework/rules/framework.ts'
import { whyNot } from '../../../../framework/rules/why-not.ts'
import { contestsBeside } from '../../../rules/beside/contests.ts'
import { caseWords, remainsWords, scoreWords } from '../../../rules/case-words.ts'
import type { Ledger } from '../../../rules/device/ledger.ts'
import type { LookedOver } from '../../../rules/completeness.ts'
import { progressByPart } from '../../../rules/part-progress.ts'
import type { Meeting } from '../../sync/send.ts'
import { h, link, say, wayToSignIn } from '../dom.ts'
import type { DeviceWords } from '../words.ts'
import { contestBlock } from './contest.ts'
import type { Desk, Unsent } from './desk.ts'
import { seenIn, writeFields, writeSeen } from './fields.ts'
import type { Keeping } from './writing.ts'

/** The language of the page, and its words. */
export interface Said {
  readonly language: 'en' | 'cy'
  readonly words: DeviceWords
}

/** Shows what was answered elsewhere in the fields of a question, if the page was drawn before that. */
export const showAnswer = (form: HTMLFormElement, desk: Desk, question: Question, { language }: Said): void => {
  const { heads, said } = desk.model.shown(question.id)
  const ids = heads.map(({ id }) => id)
  const seen = seenIn(form, question.id)
  // The server may have told the page of an answer that the device has not heard of.
  if (!seen.every(id => desk.model.has(id))) return
  const place = form.querySelector(`[data-question="${CSS.escape(question.id)}"]`)
  const contest = place?.querySelector('[data-contest]')
  const standing = desk.model.standing(question.id)
  const isSettled = contest && standing.state !== 'contested'
  if (sameIds(ids, seen) && !isSettled) return
  contest?.remove()
  if (standing.state === 'contested') {
    const block = contestBlock({ question, contest: standing, people: desk.people(), here: desk.deviceName, language })
    place?.querySelector('.app-question__asked')?.prepend(block)
  }
  const note = [...new Set(heads.map(head => head.note.trim()).filter(text => text !== ''))].join('\n\n')
  writeFields(form, question.id, said ?? { value: null, reasons: [], note, evidenceOn: null })
  writeSeen(form, question.id, ids)
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(id => b.includes(id))

/** Shows which questions are asked of this case now, and why others are not. */
export const showAsked = (form: Element, desk: Desk, looked: LookedOver, { language }: Said): void => {
  const { framework, attributes } = desk.model
  for (const question of questionsOf(framework)) {
    const place = form.querySelector<HTMLElement>(`[data-question="${CSS.escape(question.id)}"]`)
    if (!place) continue
    const applies = looked.asked.get(question.id) === 'does-not-apply' ? 'no' : 'yes'
    if (place.dataset['applies'] === applies) continue
    place.dataset['applies'] = applies
    say(place.querySelector('[data-why]'), whyNot(framework, question, attributes, looked.counting)?.[language] ?? '')
  }
}

/** Shows how far the case has come, its provisional score with its coverage, and what remains. */
export const showFigures = (desk: Desk, looked: LookedOver, { language }: Said): void => {
  const words = caseWords[language]
  say(document.querySelector('[data-progress]'), words.progress(looked.answered, looked.toAnswer))
  say(document.querySelector('[data-case-score]'), scoreWords(desk.model.score(looked).whole, words))
  const { framework, attributes } = desk.model
  const beside = contestsBeside({ framework, attributes, operations: desk.operations() })
  say(document.querySelector('[data-remaining]'), remainsWords(looked.lacks, beside, words))
}

/** Shows how far the part on the page has come. */
export const showPart = (form: HTMLElement, { model }: Desk, looked: LookedOver, { language }: Said): void => {
  const own = progressByPart(model.framework, looked).find(({ part }) => part.id === form.dataset['section'])
  if (own) say(document.querySelector('[data-part-done]'), caseWords[language].doneInPart(own.done, own.toAnswer))
}

/** Shows what is safe and what waits, with the way to the page that lists it. */
export const showLedger = (desk: Desk, meeting: Meeting | null, said: Said): void => {
  const place = document.querySelector('[data-ledger]')
  if (!place) return
  const text = ledgerText(desk.ledger(), [...desk.unsent().values()], meeting, said)
  if (place.firstChild?.textContent === text) return
  const isWaiting = [...desk.unsent().values()].includes('waiting')
  const signIn = isWaiting ? wayToSignIn(meeting, said.words) : []
  place.replaceChildren(h('span', {}, text), ...signIn, ' ', link('/device', said.words.showAll))
}

/** How much is safe, how much waits and why, in plain words; `states` has one for each question that is not safe. */
export const ledgerText = (
  { safe, of }: Ledger,
  states: readonly Unsent[],
  meeting: Meeting | null,
  { words }: Said,
): string => {
  const waiting = states.filter(state => state === 'waiting').length
  const refused = states.filter(state => state === 'refused').length
  const lost = states.length - waiting - refused
  return [
    words.ledger(safe, of),
    waiting > 0 ? words.waiting(waiting) : '',
    lost > 0 ? words.onScreenOnly(lost) : '',
    refused > 0 ? words.refusedCount(refused) : '',
    waiting > 0 && meeting ? words.meetings[meeting] : '',
  ]
    .filter(part => part !== '')
    .join(' ')
}

const wordOf = { keeping: 'keeping', kept: 'kept', failed: 'notKept', full: 'full' } as const

/** Whether what was typed is on the screen alone. */
export const isNotKept = (state: Keeping | 'safe' | undefined): state is 'failed' | 'full' =>
  state === 'failed' || state === 'full'

/** Says in a form's own mark how what was typed there is kept, in the words given for what is kept. */
export const markKept = (mark: HTMLElement, state: Keeping, words: DeviceWords, kept: string = words.kept): void => {
  mark.dataset['formKept'] = state
  if (isNotKept(state)) mark.setAttribute('role', 'alert')
  else mark.removeAttribute('role')
  say(mark, state === 'kept' ? kept : words[wordOf[state]])
}

/** Says beside a question how what was typed there is kept. */
export const showKept = (form: Element, question: string, state: Keeping | 'safe', { words }: Said): void => {
  const place = form.querySelector(`[data-question="${CSS.escape(question)}"]`)
  if (!place) return
  const text = state === 'safe' ? words.safe : words[wordOf[state]]
  const known = place.querySelector<HTMLElement>('[data-kept]')
  const mark = known ?? h('p', { class: 'govuk-hint app-kept', 'data-kept': state })
  mark.dataset['kept'] = state
  // Each keystroke would be read out; what could not be kept must be.
  if (isNotKept(state)) mark.setAttribute('role', 'alert')
  else mark.removeAttribute('role')
  say(mark, text)
  if (!known) (place.querySelector('.app-question__asked') ?? place).append(mark)
}
