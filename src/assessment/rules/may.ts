/** Who may judge a case. */
import type { Deed } from '../../access/rules/deeds.ts'
import { mayAnywhere, mayDo } from '../../access/rules/deeds.ts'
import type { Subject } from '../../inspection/rules/may.ts'
import { standingIn } from '../../inspection/rules/may.ts'
import type { Stage } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'
import type { Words } from '../../platform/pure/words.ts'
import { checkingDeeds } from './may-check.ts'

/** The stages at which answers may change: never while somebody checks, signs or reads what follows from them. */
export const judgingStages: readonly Stage[] = ['sampled', 'fieldwork', 'provisional-findings', 'drafting']

/** Said at the other stages. */
export const judgingClosed: Words = {
  en: 'Cases are judged from the day the sample is confirmed until the draft is sent for factual accuracy. To change an answer after that, the lead inspector returns the inspection to drafting; once the report is published, a correction of it is opened.',
  cy: 'Bernir achosion o’r diwrnod y cadarnheir y sampl nes anfon y drafft i wirio ei gywirdeb ffeithiol. I newid ateb wedi hynny, mae’r arolygydd arweiniol yn dychwelyd yr arolygiad i ddrafftio; ar ôl cyhoeddi’r adroddiad, agorir cywiriad iddo.',
}

const assess: Deed<Stage> = {
  id: 'assessment.answer',
  title: { en: 'Answer the questions on a case', cy: 'Ateb y cwestiynau am achos' },
  grants: [
    { roles: ['lead-inspector', 'inspector', 'practice-assessor'], tie: 'team', at: judgingStages },
    { roles: ['local-assessor'], tie: 'visiting-team', at: judgingStages },
  ],
  reopensAs: 'drafting',
  closed: judgingClosed,
  never: {
    en: 'Cases are judged by inspectors and by assessors in the inspection’s team.',
    cy: 'Bernir achosion gan arolygwyr a chan aseswyr yn nhîm yr arolygiad.',
  },
}

const send: Deed<Stage> = {
  id: 'assessment.send',
  title: {
    en: 'Send what was typed on a device, also after an assignment has ended',
    cy: 'Anfon yr hyn a deipiwyd ar ddyfais, hefyd ar ôl i aseiniad ddod i ben',
  },
  grants: [{ roles: ['lead-inspector', 'inspector', 'practice-assessor', 'local-assessor'], tie: 'any' }],
  never: assess.never,
}

const leads = ['lead-inspector', 'programme-manager'] as const

const onlyLeads = {
  en: 'Cases are shared out by the lead inspector or the programme manager, once the sample is confirmed and until fieldwork ends.',
  cy: 'Rhennir achosion gan yr arolygydd arweiniol neu’r rheolwr rhaglen, ar ôl cadarnhau’r sampl a hyd ddiwedd y gwaith maes.',
}

const allocate: Deed<Stage> = {
  id: 'assessment.allocate',
  title: { en: 'Share the cases out among assessors', cy: 'Rhannu’r achosion ymhlith aseswyr' },
  grants: [{ roles: leads, tie: 'any', at: ['sampled'] }],
  never: {
    en: 'All cases are shared out by the lead inspector or the programme manager, once the sample is confirmed and before fieldwork begins.',
    cy: 'Rhennir pob achos gan yr arolygydd arweiniol neu’r rheolwr rhaglen, ar ôl cadarnhau’r sampl a chyn i’r gwaith maes ddechrau.',
  },
}

const move: Deed<Stage> = {
  id: 'assessment.move-case',
  title: { en: 'Move one case, and say who is away when', cy: 'Symud un achos, a dweud pwy sydd i ffwrdd pryd' },
  grants: [{ roles: leads, tie: 'any', at: ['sampled', 'fieldwork'] }],
  never: onlyLeads,
}

const seeAllocation: Deed<Stage> = {
  id: 'assessment.see-allocation',
  title: { en: 'See who judges which case, and when', cy: 'Gweld pwy sy’n barnu pa achos, a phryd' },
  grants: [{ roles: leads, tie: 'any', from: 'sampled' }],
  never: {
    en: 'Who judges which case is for the lead inspector and the programme manager to see: assessors who check each other must not know it.',
    cy: 'Yr arolygydd arweiniol a’r rheolwr rhaglen yn unig sy’n gweld pwy sy’n barnu pa achos: rhaid i aseswyr sy’n gwirio ei gilydd beidio â gwybod.',
  },
}

const declare: Deed<Stage> = {
  id: 'assessment.declare-conflict',
  title: { en: 'Declare a conflict of interest', cy: 'Datgan gwrthdaro buddiannau' },
  grants: [
    { roles: ['lead-inspector', 'inspector', 'practice-assessor', 'local-assessor'], tie: 'team', until: 'published' },
  ],
  never: {
    en: 'Conflicts of interest are declared by those in the inspection’s team who judge its cases, until it is published.',
    cy: 'Datgenir gwrthdaro buddiannau gan y rhai yn nhîm yr arolygiad sy’n barnu ei achosion, nes iddo gael ei gyhoeddi.',
  },
}

const seeOwnCases: Deed<Stage> = {
  id: 'assessment.see-own-cases',
  title: { en: 'See one’s own cases and diary', cy: 'Gweld eich achosion a’ch dyddiadur eich hun' },
  grants: [
    { roles: ['lead-inspector', 'inspector', 'practice-assessor'], tie: 'team', from: 'sampled' },
    { roles: ['local-assessor'], tie: 'visiting-team', from: 'sampled' },
  ],
  never: {
    en: 'This page is for those in the inspection’s team who judge its cases. A local assessor never judges the work of their own service.',
    cy: 'Mae’r dudalen hon ar gyfer y rhai yn nhîm yr arolygiad sy’n barnu ei achosion. Nid yw asesydd lleol byth yn barnu gwaith ei wasanaeth ei hun.',
  },
}

const sendBack: Deed<Stage> = {
  id: 'assessment.send-back',
  title: { en: 'Send a finished case back to its assessor', cy: 'Anfon achos gorffenedig yn ôl at ei asesydd' },
  grants: [
    { roles: ['lead-inspector'], tie: 'team', from: 'sampled', until: 'provisional-findings' },
    { roles: ['quality-assurer'], tie: 'any', from: 'sampled', until: 'provisional-findings' },
  ],
  never: {
    en: 'Cases are sent back by the inspection’s lead inspector or by a quality assurer, during fieldwork.',
    cy: 'Anfonir achosion yn ôl gan arolygydd arweiniol yr arolygiad neu gan sicrhawr ansawdd, yn ystod y gwaith maes.',
  },
}

const decide: Deed<Stage> = {
  id: 'assessment.take-in',
  title: {
    en: 'Look at what was sent and could not be taken, and take it in',
    cy: 'Edrych ar yr hyn a anfonwyd ac na ellid ei dderbyn, a’i dderbyn',
  },
  grants: [{ roles: ['lead-inspector'], tie: 'team' }],
  never: {
    en: 'What was sent and could not be taken is for the inspection’s lead inspector to decide about.',
    cy: 'Mater i arolygydd arweiniol yr arolygiad yw penderfynu am yr hyn a anfonwyd ac na ellid ei dderbyn.',
  },
}

const seeReadings: Deed<Stage> = {
  id: 'assessment.see-readings',
  title: { en: 'Read how others judge a case', cy: 'Darllen sut mae eraill yn barnu achos' },
  grants: [{ roles: ['lead-inspector', 'quality-assurer'], tie: 'any', from: 'sampled' }],
  never: {
    en: 'This case is judged by somebody else. Your own cases are under “My cases”.',
    cy: 'Mae rhywun arall yn barnu’r achos hwn. Mae eich achosion eich hun o dan “Fy achosion”.',
  },
}

const raise: Deed<Stage> = {
  id: 'assessment.raise-concern',
  title: { en: 'Raise an urgent concern about a case', cy: 'Codi pryder brys am achos' },
  grants: [{ roles: ['lead-inspector', 'inspector', 'practice-assessor', 'local-assessor'], tie: 'team' }],
  never: {
    en: 'Urgent concerns are raised by those in the inspection’s team. If a child is in danger now, call the police or children’s social care.',
    cy: 'Codir pryderon brys gan y rhai yn nhîm yr arolygiad. Os yw plentyn mewn perygl nawr, ffoniwch yr heddlu neu ofal cymdeithasol plant.',
  },
}

const seeConcerns: Deed<Stage> = {
  id: 'assessment.see-concerns',
  title: { en: 'Read urgent concerns and answer them', cy: 'Darllen pryderon brys a’u hateb' },
  grants: [
    { roles: ['lead-inspector'], tie: 'team' },
    { roles: ['programme-manager'], tie: 'any' },
    { roles: ['head-of-service'], tie: 'own-service' },
  ],
  never: {
    en: 'Urgent concerns are for the inspection’s lead inspector and the head of the service.',
    cy: 'Mae pryderon brys ar gyfer arolygydd arweiniol yr arolygiad a phennaeth y gwasanaeth.',
  },
}

/** The rows of the table of permissions that belong to assessment. */
export const deeds: readonly Deed<Stage>[] = [
  assess,
  send,
  sendBack,
  decide,
  declare,
  allocate,
  move,
  seeAllocation,
  seeOwnCases,
  seeReadings,
  raise,
  seeConcerns,
  ...checkingDeeds,
]

/** Whether the actor may give answers on the cases of an inspection. */
export const mayAssess = (actor: Actor, inspection: Subject): Permission => mayDo(assess, standingIn(actor, inspection))

/** Whether the actor may share all cases out. */
export const mayAllocate = (actor: Actor, inspection: Subject): Permission =>
  mayDo(allocate, standingIn(actor, inspection))

/** Whether the actor may move one case, or say who is away. */
export const mayMoveCase = (actor: Actor, inspection: Subject): Permission => mayDo(move, standingIn(actor, inspection))

/** Whether the actor may see who judges which case. */
export const maySeeAllocation = (actor: Actor, inspection: Subject): Permission =>
  mayDo(seeAllocation, standingIn(actor, inspection))

/** Whether the actor may declare conflicts of interest in this inspection. */
export const mayDeclare = (actor: Actor, inspection: Subject): Permission =>
  mayDo(declare, standingIn(actor, inspection))

/** Whether the actor has cases and a diary of their own here. */
export const maySeeOwnCases = (actor: Actor, inspection: Subject): Permission =>
  mayDo(seeOwnCases, standingIn(actor, inspection))

/** Whether the actor may return finished cases of an inspection. */
export const maySendBack = (actor: Actor, inspection: Subject): Permission =>
  mayDo(sendBack, standingIn(actor, inspection))

/** Whether the actor may look at what could not be taken, and decide about it. */
export const mayTakeIn = (actor: Actor, inspection: Subject): Permission => mayDo(decide, standingIn(actor, inspection))

/**
 * Whether the actor may send operations at all: somebody who judges cases, here or anywhere. Whether one is taken is
 * for `gate.ts`; what is not is put aside, so that nobody who typed it loses it.
 */
export const maySend = (actor: Actor, inspections: readonly Subject[]): Permission => {
  const somewhere = inspections.find(inspection => mayAssess(actor, inspection).may)
  return somewhere ? mayAssess(actor, somewhere) : mayAnywhere(send, actor)
}

/** Whether the actor may read how others judge cases. */
export const maySeeReadings = (actor: Actor, inspection: Subject): Permission =>
  mayDo(seeReadings, standingIn(actor, inspection))

/** Whether the actor may raise an urgent concern about a case of the inspection. */
export const mayRaise = (actor: Actor, inspection: Subject): Permission => mayDo(raise, standingIn(actor, inspection))

/** Whether the actor may read the urgent concerns of an inspection, and answer them. */
export const maySeeConcerns = (actor: Actor, inspection: Subject): Permission =>
  mayDo(seeConcerns, standingIn(actor, inspection))

/** Whether the actor may bring in answers that were not sent: who judges cases here, and the lead inspector. */
export const mayBringIn = (actor: Actor, inspection: Subject): Permission => {
  const lead = mayTakeIn(actor, inspection)
  return lead.may ? lead : maySeeOwnCases(actor, inspection)
}
