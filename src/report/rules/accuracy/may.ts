/** Who may read a draft that was sent, comment on it, answer, and send either way. */
import { mayDo } from '../../../access/rules/deeds.ts'
import type { Deed } from '../../../access/rules/deeds.ts'
import type { Subject } from '../../../inspection/rules/may.ts'
import { standingIn } from '../../../inspection/rules/may.ts'
import type { Stage } from '../../../inspection/rules/stages.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import { allowed, denied } from '../../../platform/pure/permission.ts'
import type { Permission } from '../../../platform/pure/permission.ts'
import type { Words } from '../../../platform/pure/words.ts'
import { answerComments, comment, nameReader, readDraft, returnComments, sendAnswers } from './deeds.ts'

/** Who of the service was asked: the one named, and those whom they invited. */
export interface Asked {
  readonly reader: number | null
  readonly invited: readonly number[]
}

const asks =
  (deed: Deed<Stage>) =>
  (actor: Actor, at: Subject): Permission =>
    mayDo(deed, standingIn(actor, at))

/** Whether the actor may name the person of the service who checks the facts. */
export const mayNameReader = asks(nameReader)

/** Whether the actor may answer comments. */
export const mayAnswer = asks(answerComments)

/** Whether the actor may send the answers back. */
export const maySendAnswers = asks(sendAnswers)

/** Whether the actor may comment: named or invited, and at the stage at which that is done. */
export const mayComment = (actor: Actor, at: Subject, asked: Asked): Permission => {
  const permission = mayDo(comment, standingIn(actor, at))
  return permission.may && !isAsked(actor, asked) ? denied(notAsked) : permission
}

/** Whether the actor may send the comments: the one who is named, and nobody else. */
export const mayReturn = (actor: Actor, at: Subject, asked: Asked): Permission => {
  const permission = mayDo(returnComments, standingIn(actor, at))
  return permission.may && (actor.person === null || actor.person !== asked.reader) ? denied(notNamed) : permission
}

/** Whether the actor may read the draft that was sent. Who was asked to check it reads it ever after. */
export const mayReadDraft = (actor: Actor, at: Subject, asked: Asked): Permission => {
  const standing = standingIn(actor, at)
  const permission = mayDo(readDraft, standing)
  const theirs = isAsked(actor, asked) && standing.ties.has('own-service') && standing.reached('factual-accuracy')
  return theirs ? allowed : permission
}

/** Whether the actor belongs to the service: its people read answers once they are sent, and the inspectorate comments. */
export const isOfService = (actor: Actor, at: Subject): boolean => standingIn(actor, at).ties.has('own-service')

const isAsked = ({ person }: Actor, { reader, invited }: Asked): boolean =>
  person !== null && (person === reader || invited.includes(person))

const notAsked: Words = {
  en: 'Whoever is named for it checks the facts of this draft, and those whom that person invites. Ask to be invited.',
  cy: 'Y sawl a enwyd sy’n gwirio ffeithiau’r drafft hwn, a’r rhai y mae’n eu gwahodd. Gofynnwch am wahoddiad.',
}

const notNamed: Words = {
  en: 'Only the person named by the lead inspector sends the comments. Tell them when yours are ready.',
  cy: 'Dim ond y sawl a enwyd gan yr arolygydd arweiniol sy’n anfon y sylwadau. Rhowch wybod iddynt pan fydd eich rhai chi’n barod.',
}
