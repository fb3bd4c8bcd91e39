/** Who may read and make comments on the blocks of a report. */
import type { Deed } from '../../../access/rules/deeds.ts'
import { mayDo } from '../../../access/rules/deeds.ts'
import type { Subject } from '../../../inspection/rules/may.ts'
import { standingIn } from '../../../inspection/rules/may.ts'
import type { Stage } from '../../../inspection/rules/stages.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import type { Permission } from '../../../platform/pure/permission.ts'

/** Those who write a report are of its team; those who check it are not. */
const writers = { roles: ['lead-inspector', 'inspector'], tie: 'team' } as const
const checkers = { roles: ['quality-assurer', 'programme-manager', 'publications'], tie: 'any' } as const

const readComments: Deed<Stage> = {
  id: 'report.read-comments',
  title: {
    en: 'Read what is said about the blocks of a report while it is written and checked',
    cy: 'Darllen yr hyn a ddywedir am flociau adroddiad wrth ei ysgrifennu a’i wirio',
  },
  grants: [
    { ...writers, from: 'fieldwork' },
    { ...checkers, from: 'fieldwork' },
  ],
  never: {
    en: 'Comments on a report are for those who write it and those who check it.',
    cy: 'Mae sylwadau ar adroddiad ar gyfer y rhai sy’n ei ysgrifennu a’r rhai sy’n ei wirio.',
  },
}

const comment: Deed<Stage> = {
  id: 'report.comment',
  title: {
    en: 'Comment on the blocks of a report, answer, and resolve what was said',
    cy: 'Rhoi sylwadau ar flociau adroddiad, ateb, a datrys yr hyn a ddywedwyd',
  },
  grants: [
    { ...writers, at: ['fieldwork', 'provisional-findings', 'drafting', 'factual-accuracy', 'sign-off'] },
    { ...checkers, at: ['fieldwork', 'provisional-findings', 'drafting', 'factual-accuracy', 'sign-off'] },
  ],
  reopensAs: 'drafting',
  closed: {
    en: 'Comments are made from the first day of fieldwork until the report is published.',
    cy: 'Rhoddir sylwadau o ddiwrnod cyntaf y gwaith maes nes cyhoeddi’r adroddiad.',
  },
  never: {
    en: 'Comments on a report are for those who write it and those who check it.',
    cy: 'Mae sylwadau ar adroddiad ar gyfer y rhai sy’n ei ysgrifennu a’r rhai sy’n ei wirio.',
  },
}

/** The rows of the table of permissions that belong to comments. */
export const discussing: readonly Deed<Stage>[] = [readComments, comment]

/** Whether the actor may read what is said about the blocks of a report. */
export const mayReadComments = (actor: Actor, inspection: Subject): Permission =>
  mayDo(readComments, standingIn(actor, inspection))

/** Whether the actor may comment on the blocks of a report. */
export const mayComment = (actor: Actor, inspection: Subject): Permission =>
  mayDo(comment, standingIn(actor, inspection))
