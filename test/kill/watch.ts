/** What a screen promises: whenever it calls something kept, what its fields then held has been promised. */

/** Something that the screen had called kept. */
export interface Acknowledged {
  /** `note`, `level` or `concern`, or the page and the button of a form beside the questions, such as `interviews keep`. */
  readonly what: string
  readonly assessment: number
  /** The fields as they stood at that moment, by name. */
  readonly fields: Readonly<Record<string, string>>
}

/** Runs in every page, and tells of each promise as it is made. */
export const watchPromises = (): void => {
  const { acknowledge } = globalThis as unknown as { acknowledge: (promised: Acknowledged) => Promise<void> }
  const promised = (what: string, fields: Acknowledged['fields']): void => {
    const place = document.querySelector<HTMLElement>('form[data-assessment], [data-beside], [data-overview]')
    const assessment = Number(place?.dataset['assessment'] ?? place?.dataset['overview'])
    void acknowledge({ what, assessment, fields })
  }
  const fieldsOf = (form: HTMLFormElement): Acknowledged['fields'] =>
    Object.fromEntries(
      [...new FormData(form)].flatMap(([name, value]) => (name === '_csrf' ? [] : [[name, value as string]])),
    )
  // A form that was kept is empty by then, so what is sent is noted as the button is pressed.
  let pressed: { readonly what: string; readonly fields: Acknowledged['fields'] } | null = null
  const nameOf = (form: Element): string => {
    const deed = form.querySelector<HTMLButtonElement>('button[name="deed"]')?.value ?? ''
    return `${document.querySelector<HTMLElement>('[data-beside]')?.dataset['beside'] ?? ''} ${deed}`
  }
  const press = (event: Event): void => {
    const form = event.target as HTMLFormElement
    pressed = form.closest('[data-beside]') ? { what: nameOf(form), fields: fieldsOf(form) } : null
  }
  const pressConcern = (event: Event): void => {
    const concern = (event.target as Element).closest('button') && (event.target as Element).closest('[data-concern]')
    if (concern) pressed = { what: 'concern', fields: concernIn(concern) }
  }
  const concernIn = (place: Element): Acknowledged['fields'] => ({
    about: place.querySelector('select')?.value ?? '',
    text: place.querySelector('textarea')?.value ?? '',
  })
  const question = (mark: Element): void => {
    const place = mark.closest<HTMLElement>('[data-question]')
    const form = mark.closest('form')
    const id = place?.dataset['question'] ?? ''
    if (!form || id === '') return
    const {
      [`note-${id}`]: note = '',
      [`level-${id}`]: level = '',
      [`level-reason-${id}`]: reason = '',
    } = fieldsOf(form)
    promised('note', { question: id, text: note })
    if (level !== '') promised('level', { question: id, level, reason })
  }
  const look = (mark: Element): void => {
    if (mark.hasAttribute('data-kept') && ['kept', 'safe'].includes(mark.getAttribute('data-kept') ?? ''))
      question(mark)
    if (mark.getAttribute('data-form-kept') === 'kept') {
      const form = mark.closest('form')
      const concern = mark.closest('[data-concern]')
      if (form) promised(nameOf(form), fieldsOf(form))
      else if (concern) promised('concern', concernIn(concern))
    }
    const isSaid = mark.hasAttribute('data-concern-said') && /safe on the server|kept on/.test(mark.textContent)
    if (pressed && (mark.hasAttribute('data-done') || isSaid)) {
      promised(pressed.what, pressed.fields)
      pressed = null
    }
  }
  document.addEventListener('submit', press, { capture: true })
  document.addEventListener('click', pressConcern, { capture: true })
  new MutationObserver(changes => {
    for (const { target, addedNodes } of changes)
      for (const each of [target, ...addedNodes]) if (each instanceof Element) look(each)
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-kept', 'data-form-kept'],
  })
}
