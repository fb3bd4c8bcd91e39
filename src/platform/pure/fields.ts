/** What a form says, by the names of its fields: the same shape for a browser's own form and one that was sent. */

/** Each name with its value, or its values when it was sent several times. */
export type Form = Readonly<Record<string, string | readonly string[]>>

/** The one value of a name: the first if several were sent, and '' if none was. */
export const one = (form: Form, name: string): string => {
  const value = form[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** All values of a name, such as ticked boxes; empty if none was sent. */
export const many = (form: Form, name: string): readonly string[] => {
  const value = form[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

/** What is wrong with one field of a form; the summary at the top links to the field's id. */
export interface FieldProblem {
  readonly field: string
  readonly message: string
}
