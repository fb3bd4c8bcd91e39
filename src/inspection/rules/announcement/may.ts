/** Who may prepare an announcement, read its letters, and answer what is asked for. */
import type { Deed } from '../../../access/rules/deeds.ts'
import { mayDo } from '../../../access/rules/deeds.ts'
import type { LetterTemplate } from '../../../framework/rules/announcement.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import type { Permission } from '../../../platform/pure/permission.ts'
import { allowed, denied } from '../../../platform/pure/permission.ts'
import type { Subject } from '../may.ts'
import { standingIn } from '../may.ts'
import type { Stage } from '../stages.ts'
import { answerRequests, askFurther, markPack, readLetters, readRequests, seePack } from './deeds.ts'

const asks =
  (deed: Deed<Stage>) =>
  (actor: Actor, at: Subject): Permission =>
    mayDo(deed, standingIn(actor, at))

/** Whether the actor may see the announcement pack. */
export const maySeePack = asks(seePack)

/** Whether the actor may say what of its checklist is done. */
export const mayMarkPack = asks(markPack)

/** Whether the actor may read letters of the inspection at all. */
export const mayReadLetters = asks(readLetters)

/** Whether the actor may read what is asked for and what came. */
export const mayReadRequests = asks(readRequests)

/** Whether the actor may answer for the service. */
export const mayAnswerRequests = asks(answerRequests)

/** Whether the actor may ask for more, or for less. */
export const mayAskFurther = asks(askFurther)

/** Whether the actor may read this letter: the inspectorate reads all of them, and others those to a role of theirs. */
export function mayReadLetter(
  actor: Actor,
  at: Subject,
  { to, copyTo }: Pick<LetterTemplate, 'to' | 'copyTo'>,
): Permission {
  const permission = mayReadLetters(actor, at)
  if (!permission.may || maySeePack(actor, at).may) return permission
  const { roles } = standingIn(actor, at)
  return [...to, ...copyTo].some(role => roles.includes(role)) ? allowed : denied(readLetters.never)
}
