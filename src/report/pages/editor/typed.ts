/** What is typed into the form of a block, and where the block belongs that it is for. */
import { formOf, forms, kinds } from '../../../findings/rules/passage.ts'
import type { Details, Form as TextForm, Kind, Passage } from '../../../findings/rules/passage.ts'
import { sides } from '../../../findings/rules/finding.ts'
import type { Side } from '../../../findings/rules/finding.ts'
import type { Typed } from '../../../findings/rules/typed.ts'
import { blankForm, detailsFrom, typedFrom } from '../../../findings/rules/typed.ts'
import { many, one } from '../../../platform/web/form.ts'
import type { Form } from '../../../platform/web/form.ts'
import type { Run } from '../../rules/editor/layout.ts'

/** All fields of the form; each kind shows those that it has. */
export interface TypedBlock extends Typed {
  readonly form: string
  readonly people: string
}

/** An empty form. */
export const blankBlock: TypedBlock = { ...blankForm, form: 'paragraph', people: '1' }

/** The form as the latest version fills it. */
export const typedOf = ({ latest }: Passage): TypedBlock => ({
  ...typedFrom(latest),
  form: formOf(latest.details),
  people: String(latest.details.people ?? ''),
})

/** The form as it was sent. */
export const typedIn = (form: Form): TypedBlock => ({
  en: one(form, 'en'),
  cy: one(form, 'cy'),
  side: one(form, 'side'),
  responsible: one(form, 'responsible'),
  responsibleCy: one(form, 'responsibleCy'),
  questions: one(form, 'questions'),
  case: one(form, 'case'),
  altered: many(form, 'altered'),
  base: Number(one(form, 'base')),
  form: one(form, 'form'),
  people: one(form, 'people'),
})

/** What was typed, as a draft of a passage of that kind. */
export const draftOf = (kind: Kind, typed: TypedBlock, before: Details = {}) => {
  // A picture stays one: the form does not ask how it reads.
  const form = typed.form === '' ? formOf(before) : formNamed(typed.form)
  const { form: _, people: __, ...details } = detailsFrom(typed, before)
  return {
    text: { en: form === 'figures' ? '' : typed.en, cy: form === 'figures' ? null : typed.cy },
    side: sides.find(side => side === typed.side) ?? null,
    details: {
      ...details,
      ...(form === null || form === 'paragraph' ? {} : { form }),
      ...(kind === 'team' ? { people: /^\d{1,3}$/.test(typed.people.trim()) ? Number(typed.people) : 0 } : {}),
    } satisfies Details,
  }
}

const formNamed = (name: string): TextForm | null => forms.find(form => form === name) ?? null

/** A run's name in an address, such as `part.context.`. */
export const nameOfRun = ({ kind, place, side }: Pick<Run, 'kind' | 'place' | 'side'>): string =>
  [kind, side ?? '', place].join('.')

/** The run of a name; null where it is none. */
export const runNamed = (
  name: string,
): { readonly kind: Kind; readonly place: string; readonly side: Side | null } | null => {
  const [first = '', second = '', ...rest] = name.split('.')
  const kind = kinds.find(each => each === first)
  return kind ? { kind, side: sides.find(each => each === second) ?? null, place: rest.join('.') } : null
}
