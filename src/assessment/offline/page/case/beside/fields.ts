/** The fields of a form beside the questions: read as the server would be sent them, and filled in again. */
import type { Form } from '../../../../../platform/pure/fields.ts'
import { many } from '../../../../../platform/pure/fields.ts'

/** What a form says now, with the button that was pressed; the secret of the session is no part of it. */
export const fieldsOf = (form: HTMLFormElement, pressed: HTMLElement | null = null): Form => {
  const found: Record<string, string[]> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && name !== '_csrf') found[name] = [...(found[name] ?? []), value]
  }
  if (pressed instanceof HTMLButtonElement && pressed.name !== '') found[pressed.name] = [pressed.value]
  return found
}

/** Writes values into the fields of a form; a field of which nothing is said is emptied. */
export const fillFields = (form: HTMLFormElement, values: Form): void => {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type))
      field.checked = many(values, field.name).includes(field.value)
    else if (isWritten(field) && field.name !== '_csrf') field.value = many(values, field.name)[0] ?? ''
  }
}

/** Whether nothing was chosen or typed in a form. */
export const isBlank = (form: HTMLFormElement): boolean =>
  Object.values(fieldsOf(form))
    .flat()
    .every(value => value.trim() === '')

/** What the button of a form that has fields sends, such as `enter`; null for a form of buttons alone. */
export const deedOf = (form: HTMLFormElement): string | null =>
  [...form.elements].some(field => isWritten(field) && field.type !== 'hidden')
    ? (form.querySelector<HTMLButtonElement>('button[name="deed"]')?.value ?? null)
    : null

const isWritten = (field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement
