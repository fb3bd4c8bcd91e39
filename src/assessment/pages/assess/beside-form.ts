/** What the forms beside the questions of a case have in common: they are sent, and what is wrong is told in one list. */
import type { Actor } from '../../../platform/pure/actor.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { FieldProblem } from '../../../platform/web/reply.ts'
import { sendForm } from '../../actions/case-work.ts'
import type { Reading } from '../../actions/reading.ts'
import type { NewOperation } from '../../rules/beside/beside.ts'

/** What a form comes to: what is sent of it, and what its writer has to put right. */
interface Submitted {
  readonly operations: readonly NewOperation[]
  readonly problems: readonly FieldProblem[]
}

/** Sends what a form comes to; answers its own problems and then the server's, which stand beside `field`. */
export async function sendBeside(
  use: Parameters<typeof sendForm>[0],
  { actor, language }: { readonly actor: Actor; readonly language: Language },
  reading: Reading,
  { operations, problems }: Submitted,
  field: string,
): Promise<readonly FieldProblem[]> {
  const receipts = await sendForm(use, { actor, reading, operations })
  const refused = receipts.flatMap(({ problem }) => (problem ? [{ field, message: problem[language] }] : []))
  return [...problems, ...refused]
}
