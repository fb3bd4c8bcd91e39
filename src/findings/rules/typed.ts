/** What is typed into the form of a passage, and what a passage puts into it. */
import type { Details, Version } from './passage.ts'

/** The fields of the form, all of them; a kind shows those that it has. */
export interface Typed {
  readonly en: string
  readonly cy: string
  readonly side: string
  readonly responsible: string
  readonly responsibleCy: string
  /** Ids with spaces between them. */
  readonly questions: string
  readonly case: string
  readonly altered: readonly string[]
  /** The version with which its author began; absent for the latest. */
  readonly base?: number
}

/** A form in which nothing has been typed yet. */
export const blankForm: Typed = {
  en: '',
  cy: '',
  side: '',
  responsible: '',
  responsibleCy: '',
  questions: '',
  case: '',
  altered: [],
}

/** The form as a version fills it. */
export const typedFrom = ({ text, side, details }: Pick<Version, 'text' | 'side' | 'details'>): Typed => ({
  en: text.en,
  cy: text.cy ?? '',
  side: side ?? '',
  responsible: details.responsible?.en ?? '',
  responsibleCy: details.responsible?.cy ?? '',
  questions: (details.questions ?? []).join(' '),
  case: details.case ?? '',
  altered: details.altered ?? [],
})

/** The details that were typed, over those that the form does not show. */
export const detailsFrom = (typed: Typed, before: Details = {}): Details => {
  const questions = typed.questions.split(/[\s,;]+/).filter(id => id !== '')
  const { altered } = typed
  const welsh = typed.responsibleCy.trim()
  const reference = typed.case.trim()
  return {
    ...(before.into === undefined ? {} : { into: before.into }),
    ...(before.form === undefined ? {} : { form: before.form }),
    ...(before.image === undefined ? {} : { image: before.image }),
    ...(before.people === undefined ? {} : { people: before.people }),
    ...(typed.responsible.trim() === ''
      ? {}
      : { responsible: { en: typed.responsible.trim(), cy: welsh === '' ? null : welsh } }),
    ...(questions.length === 0 ? {} : { questions }),
    ...(altered.length === 0 ? {} : { altered }),
    ...(reference === '' ? {} : { case: reference }),
  }
}
