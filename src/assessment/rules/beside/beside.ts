/** What is done beside the questions of a case: from a form to operations, the same on the server and in the browser. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Attributes } from '../../../framework/rules/route.ts'
import type { FieldProblem } from '../../../platform/pure/fields.ts'
import type { LookedOver } from '../completeness.ts'
import type { AnswerEvent } from '../merge/event.ts'
import type { AnswerContent, KeptOperation, LoggedContents, LoggedKind } from '../operation.ts'

/** What of a case such a form depends on. */
export interface CaseBeside {
  readonly framework: Framework
  readonly attributes: Attributes
  readonly answers: readonly AnswerEvent[]
  readonly operations: readonly KeptOperation[]
  readonly looked: Pick<LookedOver, 'asked'>
}

/** An operation before it has an id and a device. */
export type NewOperation =
  | (AnswerContent & { readonly kind: 'answer' })
  | { readonly [Kind in LoggedKind]: { readonly kind: Kind; readonly content: LoggedContents[Kind] } }[LoggedKind]

/** What a form comes to: operations, or what is wrong with its fields; `said` tells its writer what was done. */
export interface Submitted {
  readonly operations: readonly NewOperation[]
  readonly problems: readonly FieldProblem[]
  readonly said: string
}

/** A form whose fields are wrong. */
export const wrong = (problems: readonly FieldProblem[]): Submitted => ({ operations: [], problems, said: '' })

/** A form that is as it should be. */
export const right = (said: string, ...operations: readonly NewOperation[]): Submitted => ({
  operations,
  problems: [],
  said,
})
