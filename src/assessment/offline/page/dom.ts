/** Elements, made in a line each. Texts go in as texts: nothing that somebody typed is ever read as HTML. */

type Child = Node | string

/** An element with attributes and children; an attribute of `true` stands without a value, of `false` not at all. */
export const h = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children)
  return made
}

/** A paragraph. */
export const p = (...children: readonly Child[]): HTMLElement => h('p', { class: 'govuk-body' }, ...children)

/** A list with bullets. */
export const list = (items: readonly (readonly Child[])[]): HTMLElement =>
  h('ul', { class: 'govuk-list govuk-list--bullet' }, ...items.map(item => h('li', {}, ...item)))

/** A link. */
export const link = (href: string, text: string): HTMLElement => h('a', { class: 'govuk-link', href }, text)

/** After words that say that a session has ended: the way to sign in, and back to this page. */
export const wayToSignIn = (meeting: string | null, words: { readonly signIn: string }): readonly (Node | string)[] =>
  meeting === 'sign-in' ? [' ', link(`/sign-in?return=${encodeURIComponent(location.pathname)}`, words.signIn)] : []

/** A button that does something here. It can't be pressed again before that is done. */
export const button = (text: string, press: () => Promise<unknown>, classes = ''): HTMLButtonElement => {
  const made = h('button', { type: 'button', class: `govuk-button ${classes}`.trim() }, text)
  made.addEventListener('click', () => {
    if (made.getAttribute('aria-disabled') === 'true') return
    made.setAttribute('aria-disabled', 'true')
    void press().finally(() => made.removeAttribute('aria-disabled'))
  })
  return made
}

/** A second heading. */
export const heading = (text: string): HTMLElement => h('h2', { class: 'govuk-heading-m' }, text)

/** Changes a text only where it differs, so that a screen reader says nothing twice. */
export const say = (element: Element | null, text: string): void => {
  if (element && element.textContent !== text) element.textContent = text
}

/** Draws a place anew; the focus stays on what had it, or on what now has the same name. */
export const keepingFocus = (place: Element, draw: () => void): void => {
  const held = place.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null
  draw()
  const same = (each: Element): boolean => each === held || each.textContent === held?.textContent
  if (held) [...place.querySelectorAll<HTMLElement>('a, button')].find(same)?.focus({ preventScroll: true })
}
