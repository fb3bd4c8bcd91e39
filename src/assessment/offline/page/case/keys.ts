/** Answering by single keys, for those who turn it on: a key answers the question in hand and goes on to the next one. */
import type { AnswerKey } from '../../../rules/answer-keys.ts'
import { answerKeys } from '../../../rules/answer-keys.ts'
import { answersByKeys, setAnswersByKeys } from '../../device/register.ts'
import { h, p, say } from '../dom.ts'
import { questionOf } from './fields.ts'
import type { Section } from './section.ts'
import type { Said } from './show.ts'

/**
 * Offers it above the questions. Off unless this device's user turned it on, as WCAG 2.2 asks (2.1.4): somebody who
 * speaks to their computer would answer by every letter.
 */
export const offerKeys = async (section: Section, { language, words }: Said): Promise<void> => {
  const keys = new Map([...section.questions].map(([id, question]) => [id, answerKeys(question)]))
  const [first = []] = keys.values()
  if (first.length === 0) return
  let on = await answersByKeys()
  const box = h('input', { class: 'govuk-checkboxes__input', type: 'checkbox', id: 'answer-keys' })
  box.checked = on
  const help = p(
    words.keysHelp(first.map(({ key, answer }) => `${key.toUpperCase()}: ${answer.title[language]}`).join(', ')),
  )
  const said = h('p', { class: 'govuk-visually-hidden', role: 'status' })
  help.hidden = !on
  box.addEventListener('change', () => {
    on = box.checked
    help.hidden = !on
    void setAnswersByKeys(on)
  })
  const label = h('label', { class: 'govuk-label govuk-checkboxes__label', for: 'answer-keys' }, words.keys)
  section.form.before(
    h(
      'div',
      { class: 'govuk-checkboxes govuk-checkboxes--small govuk-form-group', 'data-keys': true },
      h('div', { class: 'govuk-checkboxes__item' }, box, label),
      help,
      said,
    ),
  )
  document.addEventListener('keydown', event => {
    if (!on || event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) return
    const place = questionOf(event.target) ?? nextOf(section.form, null)
    const pressed = keyFor(keys, place, event.key)
    if (!place || !pressed) return
    event.preventDefault()
    answer(section.form, place, pressed)
    say(said, words.keyed(place.dataset['question'] ?? '', pressed.answer.title[language]))
    focus(nextOf(section.form, place))
  })
}

const keyFor = (
  keys: ReadonlyMap<string, readonly AnswerKey[]>,
  place: HTMLElement | null,
  key: string,
): AnswerKey | undefined => keys.get(place?.dataset['question'] ?? '')?.find(each => each.key === key.toLowerCase())

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type))

const answer = (form: HTMLFormElement, place: HTMLElement, { answer: { id } }: AnswerKey): void => {
  const question = place.dataset['question'] ?? ''
  const radio = form.querySelector<HTMLInputElement>(
    `input[name="value-${CSS.escape(question)}"][value="${CSS.escape(id)}"]`,
  )
  // A click, and not a mere setting: what is revealed below an answer follows it.
  radio?.click()
}

/** The question asked after a place, or the first one without an answer. */
const nextOf = (form: HTMLFormElement, place: HTMLElement | null): HTMLElement | null => {
  const asked = [...form.querySelectorAll<HTMLElement>('[data-question][data-applies="yes"]')]
  if (place) return asked[asked.indexOf(place) + 1] ?? null
  return asked.find(each => !each.querySelector('input[type="radio"]:checked')) ?? null
}

const focus = (place: HTMLElement | null): void => {
  const radios = place?.querySelectorAll<HTMLInputElement>('input[type="radio"][name^="value-"]') ?? []
  const target =
    [...radios].find(({ checked }) => checked) ?? radios[0] ?? document.querySelector('button[name="then"]')
  if (target instanceof HTMLElement) target.focus()
}
