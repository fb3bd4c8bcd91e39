/** Who may write what was found, see it being written, and see who answered. */
import type { Deed } from '../../access/rules/deeds.ts'
import { mayDo } from '../../access/rules/deeds.ts'
import { everywhere } from '../../access/rules/reach.ts'
import type { Subject } from '../../inspection/rules/may.ts'
import { standingIn } from '../../inspection/rules/may.ts'
import type { Stage } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'

const write: Deed<Stage> = {
  id: 'findings.write',
  title: { en: 'Write findings and the texts of the report', cy: 'Ysgrifennu canfyddiadau a thestunau’r adroddiad' },
  grants: [
    {
      roles: ['lead-inspector', 'inspector'],
      tie: 'team',
      at: ['fieldwork', 'provisional-findings', 'drafting', 'factual-accuracy', 'sign-off'],
    },
  ],
  reopensAs: 'drafting',
  closed: {
    en: 'Findings and reports are written from the first day of fieldwork until the report is published. A published report is a fixed thing: they open again for a correction of it.',
    cy: 'Ysgrifennir canfyddiadau ac adroddiadau o ddiwrnod cyntaf y gwaith maes nes cyhoeddi’r adroddiad. Peth sefydlog yw adroddiad a gyhoeddwyd: maent yn agor eto i’w gywiro.',
  },
  never: {
    en: 'Findings and reports are written by the inspectors of the team. Ask the lead inspector.',
    cy: 'Ysgrifennir canfyddiadau ac adroddiadau gan arolygwyr y tîm. Gofynnwch i’r arolygydd arweiniol.',
  },
}

const seeDrafts: Deed<Stage> = {
  id: 'findings.see-drafts',
  title: {
    en: 'See findings while they are written, with every version of them',
    cy: 'Gweld canfyddiadau wrth iddynt gael eu hysgrifennu, gyda phob fersiwn ohonynt',
  },
  grants: [{ roles: everywhere, tie: 'any', from: 'fieldwork' }],
  never: {
    en: 'Findings are drafted within the inspectorate. The service reads them in the draft of the report, and everybody once it is published.',
    cy: 'Caiff canfyddiadau eu drafftio o fewn yr arolygiaeth. Mae’r gwasanaeth yn eu darllen yn nrafft yr adroddiad, a phawb ar ôl iddo gael ei gyhoeddi.',
  },
}

const seeWho: Deed<Stage> = {
  id: 'findings.see-who-answered',
  title: {
    en: 'See which assessor gave the answers behind a figure',
    cy: 'Gweld pa asesydd a roddodd yr atebion y tu ôl i ffigur',
  },
  grants: [{ roles: ['lead-inspector', 'quality-assurer'], tie: 'any', from: 'provisional-findings' }],
  notYet: {
    en: 'Who gave which answer can be seen once fieldwork is over: assessors who check each other must not know it before.',
    cy: 'Gellir gweld pwy a roddodd pa ateb ar ôl i’r gwaith maes ddod i ben: rhaid i aseswyr sy’n gwirio ei gilydd beidio â gwybod cyn hynny.',
  },
  never: {
    en: 'Who gave which answer is for the lead inspector and the quality assurer.',
    cy: 'Mater i’r arolygydd arweiniol a’r sicrhawr ansawdd yw pwy a roddodd pa ateb.',
  },
}

/** The rows of the table of permissions that belong to findings and reports. */
export const deeds: readonly Deed<Stage>[] = [write, seeDrafts, seeWho]

/** Whether the actor may see findings as they are drafted, and their versions. */
export const maySeeDrafts = (actor: Actor, inspection: Subject): Permission =>
  mayDo(seeDrafts, standingIn(actor, inspection))

/** Whether the actor may see who gave the answers behind a figure. */
export const maySeeWho = (actor: Actor, inspection: Subject): Permission => mayDo(seeWho, standingIn(actor, inspection))

/** Whether the actor may add and change findings and the texts of a report. */
export const mayWrite = (actor: Actor, inspection: Subject): Permission => mayDo(write, standingIn(actor, inspection))
