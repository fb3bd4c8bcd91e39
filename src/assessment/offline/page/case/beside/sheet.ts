/** One kind of page beside the questions of a case, as the browser works it. */
import type { Form } from '../../../../../platform/pure/fields.ts'
import type { Submitted } from '../../../../rules/beside/beside.ts'
import type { Operation } from '../../../../rules/operation.ts'
import { h } from '../../dom.ts'
import type { Desk } from '../desk.ts'
import type { Said } from '../show.ts'

/** What differs from page to page. */
export interface Sheet {
  /** Draws what stands, with all that only this device knows. */
  readonly show: (place: HTMLElement, desk: Desk, said: Said) => void
  /** What a form comes to, by the server's own rule; null where this device can't tell. */
  readonly submit: (desk: Desk, form: Form, said: Said) => Submitted | null
  /** The kind of operation that a form becomes, by what its button sends. */
  readonly kindOf: (deed: string) => Operation['kind']
  /** The fields that the page's address asks for, as to correct something; null where it asks for nothing. */
  readonly begin: (desk: Desk, asked: URLSearchParams) => Form | null
}

/** Puts nodes in the place of what an element holds, unless they are the same: whoever is on one of them stays there. */
export const swap = (place: Element | null, ...nodes: readonly Node[]): void => {
  const made = h('div', {}, ...nodes)
  if (place && place.innerHTML.replace(/\s+/g, ' ').trim() !== made.innerHTML.replace(/\s+/g, ' ').trim())
    place.replaceChildren(...made.childNodes)
}

/** A button that looks like a link, with what only those hear who do not see where it stands. */
export const deedButton = (text: string, hidden: string, deed: string): HTMLElement =>
  h(
    'button',
    { class: 'app-link-button', name: 'deed', value: deed },
    text,
    h('span', { class: 'govuk-visually-hidden' }, ` (${hidden})`),
  )

/** Says beside something that it is not on the server yet; nothing where it is. */
export const keptMark = (id: string, desk: Desk, { words }: Said): readonly (Node | string)[] =>
  desk.unsent().get(id) === 'waiting'
    ? [' ', h('strong', { class: 'govuk-tag govuk-tag--grey', 'data-kept': 'kept' }, words.kept)]
    : []

/** Whether the page offers to add to the case. */
export const isOpen = (place: HTMLElement): boolean => place.dataset['open'] === 'yes'
