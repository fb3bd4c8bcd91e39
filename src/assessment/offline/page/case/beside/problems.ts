/** What is wrong with a form, beside its fields and at the top of the page, as the server would draw it. */
import type { FieldProblem } from '../../../../../platform/pure/fields.ts'
import { h, link } from '../../dom.ts'
import type { DeviceWords } from '../../words.ts'

/** Shows the problems in the place of those shown before, and goes to their list. */
export const showProblems = (
  form: HTMLFormElement,
  problems: readonly FieldProblem[],
  words: Pick<DeviceWords, 'problemTitle' | 'error'>,
): void => {
  clearProblems()
  for (const problem of problems) markField(form, problem, words)
  const summary = h(
    'div',
    { class: 'govuk-error-summary', tabindex: '-1', 'data-shown': true },
    h(
      'div',
      { role: 'alert' },
      h('h2', { class: 'govuk-error-summary__title' }, words.problemTitle),
      h(
        'div',
        { class: 'govuk-error-summary__body' },
        h(
          'ul',
          { class: 'govuk-list govuk-error-summary__list' },
          ...problems.map(({ field, message }) => h('li', {}, jump(form, field, message))),
        ),
      ),
    ),
  )
  document.querySelector('main')?.prepend(summary)
  summary.focus()
}

/** Removes every problem from the page, those that the server drew too. */
export const clearProblems = (): void => {
  for (const each of document.querySelectorAll('.govuk-error-summary, .govuk-notification-banner, [id$="-error"]'))
    each.remove()
  for (const group of document.querySelectorAll('.govuk-form-group--error'))
    group.classList.remove('govuk-form-group--error')
  for (const field of document.querySelectorAll('.govuk-input--error, .govuk-textarea--error, .govuk-select--error'))
    field.classList.remove('govuk-input--error', 'govuk-textarea--error', 'govuk-select--error')
  for (const described of document.querySelectorAll('[aria-describedby]')) describe(described, null)
}

/** Says what was done, where the server would say it. */
export const showDone = (text: string, words: Pick<DeviceWords, 'doneTitle'>): void => {
  clearProblems()
  const banner = h(
    'div',
    {
      class: 'govuk-notification-banner govuk-notification-banner--success',
      role: 'alert',
      'aria-labelledby': 'done-title',
      tabindex: '-1',
      'data-done': true,
    },
    h(
      'div',
      { class: 'govuk-notification-banner__header' },
      h('h2', { class: 'govuk-notification-banner__title', id: 'done-title' }, words.doneTitle),
    ),
    h(
      'div',
      { class: 'govuk-notification-banner__content' },
      h('p', { class: 'govuk-notification-banner__heading' }, text),
    ),
  )
  document.querySelector('main')?.prepend(banner)
  banner.focus()
}

const jump = (form: HTMLFormElement, field: string, message: string): HTMLElement => {
  const made = link(`#${field}`, message)
  made.addEventListener('click', event => {
    event.preventDefault()
    fieldNamed(form, field)?.focus()
  })
  return made
}

const fieldNamed = (form: HTMLFormElement, field: string): HTMLElement | null =>
  field === '' ? null : form.querySelector<HTMLElement>(`#${CSS.escape(field)}`)

const markField = (
  form: HTMLFormElement,
  { field, message }: FieldProblem,
  words: Pick<DeviceWords, 'error'>,
): void => {
  const input = fieldNamed(form, field)
  const several = input?.closest<HTMLElement>('.govuk-date-input, .govuk-radios, .govuk-checkboxes')
  const place = several ?? input
  if (!input || !place) return
  const id = `${field}-error`
  const hidden = h('span', { class: 'govuk-visually-hidden' }, `${words.error} `)
  place.before(h('p', { class: 'govuk-error-message', id }, hidden, message))
  place.closest('.govuk-form-group')?.classList.add('govuk-form-group--error')
  const kind = input.tagName.toLowerCase()
  if (input.getAttribute('type') !== 'radio' && input.getAttribute('type') !== 'checkbox')
    input.classList.add(`govuk-${kind}--error`)
  describe(several?.closest('fieldset') ?? input, id)
}

/** Adds an id to what describes an element, besides those that are still on the page. */
const describe = (element: Element, id: string | null): void => {
  const known = (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(each => document.getElementById(each))
  const ids = [...known, ...(id === null ? [] : [id])]
  if (ids.length > 0) element.setAttribute('aria-describedby', ids.join(' '))
  else element.removeAttribute('aria-describedby')
}
