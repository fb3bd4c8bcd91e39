/** Dates in three boxes, for pages: the browser reads them by the same function. */

export type { DateField, TypedDate } from '../pure/date-field.ts'
export { readDateField, typedFrom } from '../pure/date-field.ts'
