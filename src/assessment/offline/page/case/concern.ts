/** An urgent concern, raised without leaving the question: kept on the device and sent before anything else. */
import { addOperation } from '../../device/operations.ts'
import { deviceName } from '../../device/register.ts'
import type { Loop } from '../../sync/loop.ts'
import { button, h, link, p } from '../dom.ts'
import type { Desk } from './desk.ts'
import type { Said } from './show.ts'

/** Puts the form where the page keeps its place, if the framework says what concerns there are. */
export const offerConcern = (desk: Desk, loop: Loop, { language, words }: Said): void => {
  const place = document.querySelector('[data-concerns]')
  const kinds = desk.model.framework.caseWork?.concerns.kinds ?? []
  if (!place || kinds.length === 0) return
  const about = h(
    'select',
    { class: 'govuk-select', id: 'concern-about' },
    ...kinds.map(({ id, title }) => h('option', { value: id }, title[language])),
  )
  const text = h('textarea', { class: 'govuk-textarea', id: 'concern-text', rows: '4' })
  const said = h('p', { class: 'govuk-body', role: 'status', 'data-concern-said': true })
  const raise = async (): Promise<void> => {
    if (text.value.trim() === '') {
      said.replaceChildren(words.concernEmpty)
      text.focus()
      return
    }
    const id = crypto.randomUUID()
    const now = new Date()
    const { assessment } = desk.place
    const sent = { id, assessment, device: await deviceName(), deviceClock: now.toISOString() }
    const body = { ...sent, kind: 'concern', content: { about: about.value, text: text.value.trim() } }
    await addOperation(desk.device, { id, assessment, rank: 0, madeAt: now.getTime(), body })
    text.value = ''
    said.replaceChildren((await loop.now()) === 'met' ? words.concernSent : words.concernWaits)
  }
  // The server's own page of concerns stays at hand; raising one here works without a network too.
  const href = place.querySelector('a')?.getAttribute('href')
  place.replaceChildren()
  place.after(
    h(
      'details',
      { class: 'govuk-details', 'data-concern': true },
      h(
        'summary',
        { class: 'govuk-details__summary' },
        h('span', { class: 'govuk-details__summary-text' }, words.concern),
      ),
      h(
        'div',
        { class: 'govuk-details__text' },
        p(words.concernHelp),
        h(
          'div',
          { class: 'govuk-form-group' },
          h('label', { class: 'govuk-label', for: 'concern-about' }, words.concernAbout),
          about,
        ),
        h(
          'div',
          { class: 'govuk-form-group' },
          h('label', { class: 'govuk-label', for: 'concern-text' }, words.concernText),
          text,
        ),
        button(words.concernRaise, raise, 'govuk-button--warning'),
        said,
        ...(href ? [p(link(href, words.concernPage))] : []),
      ),
    ),
  )
}
