/** Who may see what is checked before publication, fix a report for good, and correct one that is fixed. */
import type { Deed, Grant } from '../../access/rules/deeds.ts'
import { mayAnywhere, mayDo } from '../../access/rules/deeds.ts'
import { everywhere } from '../../access/rules/reach.ts'
import type { Subject } from '../../inspection/rules/may.ts'
import { standingIn } from '../../inspection/rules/may.ts'
import type { Stage } from '../../inspection/rules/stages.ts'
import type { SigningStep } from '../../framework/rules/publication.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'
import { feedbackDeeds } from './may-feedback.ts'
import { discussing } from './editor/may.ts'
import { accuracyDeeds } from './accuracy/deeds.ts'

const seeChecks: Deed<Stage> = {
  id: 'report.see-checks',
  title: {
    en: 'See what is checked before a report is published',
    cy: 'Gweld beth a wirir cyn cyhoeddi adroddiad',
  },
  grants: [{ roles: everywhere, tie: 'any', from: 'drafting' }],
  never: {
    en: 'What is checked before publication is for the inspectorate.',
    cy: 'Mae’r hyn a wirir cyn cyhoeddi ar gyfer yr arolygiaeth.',
  },
}

const sign: Deed<Stage> = {
  id: 'report.sign',
  title: {
    en: 'Sign a report off, or send it back, when it is one’s turn',
    cy: 'Cymeradwyo adroddiad, neu ei anfon yn ôl, pan ddaw eich tro',
  },
  grants: [
    { roles: ['lead-inspector'], tie: 'team', at: ['sign-off'] },
    { roles: ['quality-assurer', 'programme-manager', 'chief-inspector'], tie: 'any', at: ['sign-off'] },
  ],
  // A correction is signed as the first edition was.
  reopensAs: 'sign-off',
  closed: {
    en: 'A report is signed while the inspection stands at sign-off.',
    cy: 'Llofnodir adroddiad tra bo’r arolygiad ar y cam cymeradwyo.',
  },
  never: {
    en: 'This report is signed by others, in the order that its framework says.',
    cy: 'Eraill sy’n llofnodi’r adroddiad hwn, yn y drefn a ddywed ei fframwaith.',
  },
}

const decide: Deed<Stage> = {
  id: 'report.decide-disclosure',
  title: {
    en: 'Decide on small numbers and examples before publication',
    cy: 'Penderfynu ar rifau bach ac enghreifftiau cyn cyhoeddi',
  },
  grants: [
    { roles: ['lead-inspector', 'inspector'], tie: 'team', at: ['drafting', 'factual-accuracy', 'sign-off'] },
    {
      roles: ['quality-assurer', 'publications', 'programme-manager', 'chief-inspector'],
      tie: 'any',
      at: ['drafting', 'factual-accuracy', 'sign-off'],
    },
  ],
  reopensAs: 'sign-off',
  closed: {
    en: 'Small numbers are decided on while the report is written, checked and signed.',
    cy: 'Penderfynir ar rifau bach tra bo’r adroddiad yn cael ei ysgrifennu, ei wirio a’i lofnodi.',
  },
  never: {
    en: 'Small numbers are decided on by the inspectors of the team and those who publish reports.',
    cy: 'Arolygwyr y tîm a’r rhai sy’n cyhoeddi adroddiadau sy’n penderfynu ar rifau bach.',
  },
}

const fix: Deed<Stage> = {
  id: 'report.fix',
  title: { en: 'Fix the report as it is published', cy: 'Pennu’r adroddiad wrth ei gyhoeddi' },
  grants: [
    {
      roles: ['lead-inspector', 'quality-assurer', 'publications', 'programme-manager', 'chief-inspector'],
      tie: 'any',
      at: ['published'],
    },
  ],
  closed: {
    en: 'The report is fixed in the moment in which the inspection is published, neither before nor after.',
    cy: 'Pennir yr adroddiad yr eiliad y cyhoeddir yr arolygiad, nid cyn hynny nac wedyn.',
  },
  never: {
    en: 'A report is fixed by whoever publishes the inspection.',
    cy: 'Pennir adroddiad gan bwy bynnag sy’n cyhoeddi’r arolygiad.',
  },
}

const correct: Deed<Stage> = {
  id: 'report.correct',
  title: {
    en: 'Correct a published report by a new edition',
    cy: 'Cywiro adroddiad a gyhoeddwyd drwy argraffiad newydd',
  },
  grants: [
    {
      roles: ['lead-inspector', 'quality-assurer', 'publications', 'programme-manager', 'chief-inspector'],
      tie: 'any',
      at: ['published', 'plan-due', 'monitoring', 'closed'],
    },
  ],
  closed: {
    en: 'Only a report that is published can be corrected by a new edition.',
    cy: 'Dim ond adroddiad a gyhoeddwyd y gellir ei gywiro drwy argraffiad newydd.',
  },
  never: {
    en: 'A published report is corrected by those who publish reports.',
    cy: 'Y rhai sy’n cyhoeddi adroddiadau sy’n cywiro adroddiad a gyhoeddwyd.',
  },
}

const seePublication: Deed<Stage> = {
  id: 'report.see-publication',
  title: {
    en: 'See how and when a report is published',
    cy: 'Gweld sut a phryd y cyhoeddir adroddiad',
  },
  grants: [{ roles: everywhere, tie: 'any', from: 'sign-off' }],
  notYet: {
    en: 'A report is published from sign-off, which this inspection has not come to.',
    cy: 'Cyhoeddir adroddiad o’r cam cymeradwyo, nad yw’r arolygiad hwn wedi’i gyrraedd.',
  },
  never: {
    en: 'Publishing is the inspectorate’s own work. The report is open to everybody once it is published.',
    cy: 'Gwaith yr arolygiaeth ei hun yw cyhoeddi. Mae’r adroddiad yn agored i bawb ar ôl ei gyhoeddi.',
  },
}

const readAdvance: Deed<Stage> = {
  id: 'report.read-advance',
  title: {
    en: 'Read a report under embargo, where the framework says so',
    cy: 'Darllen adroddiad dan embargo, lle mae’r fframwaith yn caniatáu',
  },
  grants: [
    { roles: ['head-of-service', 'board-chair', 'board-member'], tie: 'own-service', at: ['sign-off'] },
    { roles: ['national-monitor'], tie: 'any', at: ['sign-off'] },
  ],
  never: {
    en: 'Reports under embargo are for those whom the framework names.',
    cy: 'Mae adroddiadau dan embargo ar gyfer y rhai y mae’r fframwaith yn eu henwi.',
  },
}

const keepRecipients: Deed = {
  id: 'report.keep-recipients',
  title: {
    en: 'Keep the addresses of recipients, and send a copy again',
    cy: 'Cadw cyfeiriadau derbynwyr, ac anfon copi eto',
  },
  grants: [{ roles: ['publications', 'programme-manager', 'lead-inspector'], tie: 'any' }],
  never: {
    en: 'The addresses of recipients are kept by the publications team, the programme manager and lead inspectors.',
    cy: 'Cedwir cyfeiriadau derbynwyr gan y tîm cyhoeddiadau, y rheolwr rhaglen ac arolygwyr arweiniol.',
  },
}

/** The rows of the table of permissions that belong to reports. */
export const deeds: readonly Deed<Stage>[] = [
  ...feedbackDeeds,
  ...accuracyDeeds,
  seeChecks,
  sign,
  decide,
  fix,
  correct,
  seePublication,
  ...discussing,
  readAdvance,
  keepRecipients as Deed<Stage>,
]

/** Whether the actor may see the checks before publication, the signatures and the decisions on small numbers. */
export const maySeeChecks = (actor: Actor, inspection: Subject): Permission =>
  mayDo(seeChecks, standingIn(actor, inspection))

/** Whether the actor may see how the report of an inspection is published. */
export const maySeePublication = (actor: Actor, inspection: Subject): Permission =>
  mayDo(seePublication, standingIn(actor, inspection))

/** Whether the actor may sign this step: in the step's own role, and in no other that they hold besides. */
export const maySign = (actor: Actor, inspection: Subject, { role }: Pick<SigningStep, 'role'>): Permission => {
  const grants = sign.grants.map(grant => ({ ...grant, roles: rolesIn(grant).filter(each => each === role) }))
  return mayDo({ ...sign, grants }, standingIn(actor, inspection))
}

const rolesIn = ({ roles }: Grant<Stage>) => (roles === 'everyone' ? [] : roles)

/** Whether the actor may decide on the small numbers of a report. */
export const mayDecide = (actor: Actor, inspection: Subject): Permission => mayDo(decide, standingIn(actor, inspection))

/** Whether the actor may fix the report of an inspection that has just been published. */
export const mayFix = (actor: Actor, inspection: Subject): Permission => mayDo(fix, standingIn(actor, inspection))

/** Whether the actor may publish another edition of a report. */
export const mayCorrect = (actor: Actor, inspection: Subject): Permission =>
  mayDo(correct, standingIn(actor, inspection))

/** Whether the actor may read an approved report before its minute; `listed` are the roles that the framework names. */
export function mayReadAdvance(actor: Actor, inspection: Subject, listed: readonly string[]): Permission {
  const standing = standingIn(actor, inspection)
  return mayDo(readAdvance, { ...standing, roles: standing.roles.filter(role => listed.includes(role)) })
}

/** Whether the actor may keep the addresses of recipients, and send them a copy again. */
export const mayKeepRecipients = (actor: Actor): Permission => mayAnywhere(keepRecipients, actor)
