/** Who keeps assessors alike: who watches the fieldwork, settles differences, looks cases over, and is calibrated. */
import type { Deed } from '../../access/rules/deeds.ts'
import { mayDo } from '../../access/rules/deeds.ts'
import type { Subject } from '../../inspection/rules/may.ts'
import { standingIn } from '../../inspection/rules/may.ts'
import type { Stage } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'

const seeBoard: Deed<Stage> = {
  id: 'assessment.see-board',
  title: {
    en: 'Watch the progress of every case, and how far assessors agree',
    cy: 'Gwylio cynnydd pob achos, a pha mor bell y mae aseswyr yn cytuno',
  },
  grants: [{ roles: ['lead-inspector', 'programme-manager', 'quality-assurer'], tie: 'any', from: 'sampled' }],
  never: {
    en: 'The board shows who judges which case, also a second time, so it is for the lead inspector, the programme manager and quality assurers.',
    cy: 'Mae’r bwrdd yn dangos pwy sy’n barnu pa achos, hefyd yr eildro, felly mae ar gyfer yr arolygydd arweiniol, y rheolwr rhaglen a sicrhawyr ansawdd.',
  },
}

const onlyChecking = {
  en: 'This is for the inspection’s lead inspector and for quality assurers, during fieldwork: assessors who are checked must not know of each other.',
  cy: 'Mae hyn ar gyfer arolygydd arweiniol yr arolygiad a sicrhawyr ansawdd, yn ystod y gwaith maes: rhaid i aseswyr sy’n cael eu gwirio beidio â gwybod am ei gilydd.',
}

const moderate: Deed<Stage> = {
  id: 'assessment.moderate',
  title: {
    en: 'See both readings of a case, and settle where they differ',
    cy: 'Gweld dau ddarlleniad achos, a setlo lle maent yn wahanol',
  },
  grants: [
    { roles: ['lead-inspector'], tie: 'team', from: 'sampled' },
    { roles: ['quality-assurer'], tie: 'any', from: 'sampled' },
  ],
  never: onlyChecking,
}

const check: Deed<Stage> = {
  id: 'assessment.check-quality',
  title: {
    en: 'Draw finished cases by chance, look them over and note how they are',
    cy: 'Tynnu achosion gorffenedig ar hap, edrych drostynt a nodi sut maent',
  },
  grants: moderate.grants,
  never: onlyChecking,
}

const calibrate: Deed<Stage> = {
  id: 'assessment.calibrate',
  title: { en: 'Judge a benchmark case before live work', cy: 'Barnu achos meincnod cyn gwaith byw' },
  grants: [
    { roles: ['lead-inspector', 'inspector', 'practice-assessor'], tie: 'team' },
    { roles: ['local-assessor'], tie: 'visiting-team' },
  ],
  never: {
    en: 'Benchmark cases are judged by those in the inspection’s team who will judge its cases.',
    cy: 'Bernir achosion meincnod gan y rhai yn nhîm yr arolygiad a fydd yn barnu ei achosion.',
  },
}

const letBegin: Deed<Stage> = {
  id: 'assessment.let-begin',
  title: {
    en: 'See who is calibrated, and let somebody begin who is not',
    cy: 'Gweld pwy sydd wedi’i raddnodi, a gadael i rywun ddechrau nad yw',
  },
  grants: [
    { roles: ['lead-inspector', 'programme-manager'], tie: 'any' },
    { roles: ['quality-assurer'], tie: 'any' },
  ],
  never: {
    en: 'How others did on a benchmark case is for the lead inspector, the programme manager and quality assurers to see.',
    cy: 'Yr arolygydd arweiniol, y rheolwr rhaglen a sicrhawyr ansawdd yn unig sy’n gweld sut y gwnaeth eraill ar achos meincnod.',
  },
}

/** The rows of the table of permissions that belong to keeping assessors alike. */
export const checkingDeeds: readonly Deed<Stage>[] = [seeBoard, moderate, check, calibrate, letBegin]

/** Whether the actor may watch the board of an inspection, and see how far its assessors agree. */
export const maySeeBoard = (actor: Actor, inspection: Subject): Permission =>
  mayDo(seeBoard, standingIn(actor, inspection))

/** Whether the actor may see both readings of a case and settle where they differ. */
export const mayModerate = (actor: Actor, inspection: Subject): Permission =>
  mayDo(moderate, standingIn(actor, inspection))

/** Whether the actor may draw and look over finished cases. */
export const mayCheck = (actor: Actor, inspection: Subject): Permission => mayDo(check, standingIn(actor, inspection))

/** Whether the actor may judge the benchmark case for an inspection. */
export const mayCalibrate = (actor: Actor, inspection: Subject): Permission =>
  mayDo(calibrate, standingIn(actor, inspection))

/** Whether the actor may see who is calibrated, and let others begin. */
export const mayLetBegin = (actor: Actor, inspection: Subject): Permission =>
  mayDo(letBegin, standingIn(actor, inspection))
