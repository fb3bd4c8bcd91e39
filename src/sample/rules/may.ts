/** Who supplies a case list, who draws from it, and who sees both. */
import type { Deed } from '../../access/rules/deeds.ts'
import { mayDo } from '../../access/rules/deeds.ts'
import { everywhere } from '../../access/rules/reach.ts'
import type { Subject } from '../../inspection/rules/may.ts'
import { standingIn } from '../../inspection/rules/may.ts'
import type { Stage } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'

const supply: Deed<Stage> = {
  id: 'sample.supply-list',
  title: { en: 'Send and replace the case list', cy: 'Anfon a disodli’r rhestr achosion' },
  grants: [{ roles: ['head-of-service', 'service-administrator'], tie: 'own-service', at: ['list-requested'] }],
  never: {
    en: 'The case list is sent by the head of the service inspected or its administrator, while it is asked for.',
    cy: 'Anfonir y rhestr achosion gan bennaeth y gwasanaeth a arolygir neu ei weinyddwr, tra gofynnir amdani.',
  },
}

const seeList: Deed<Stage> = {
  id: 'sample.see-list',
  title: { en: 'See how far the case list has come', cy: 'Gweld pa mor bell y mae’r rhestr achosion wedi dod' },
  grants: [
    { roles: everywhere, tie: 'any' },
    { roles: ['head-of-service', 'service-administrator'], tie: 'own-service', from: 'announced' },
  ],
  never: {
    en: 'The case list is between the inspectorate and the service inspected.',
    cy: 'Mater rhwng yr arolygiaeth a’r gwasanaeth a arolygir yw’r rhestr achosion.',
  },
}

const fixSeed: Deed<Stage> = {
  id: 'sample.fix-seed',
  title: { en: 'Fix the seed of the draw', cy: 'Pennu hedyn y dewis' },
  grants: [{ roles: ['lead-inspector', 'programme-manager'], tie: 'any', at: ['announced', 'list-requested'] }],
  never: {
    en: 'The seed is fixed by a lead inspector or the programme manager, once the inspection is announced and before the list comes.',
    cy: 'Pennir yr hedyn gan arolygydd arweiniol neu’r rheolwr rhaglen, wedi i’r arolygiad gael ei gyhoeddi a chyn i’r rhestr ddod.',
  },
}

const draw: Deed<Stage> = {
  id: 'sample.draw',
  title: { en: 'Draw the sample, replace a case, confirm', cy: 'Dewis y sampl, disodli achos, cadarnhau' },
  grants: [{ roles: ['lead-inspector', 'programme-manager'], tie: 'any', at: ['list-requested'] }],
  never: {
    en: 'The sample is drawn by a lead inspector or the programme manager, while the case list is asked for.',
    cy: 'Dewisir y sampl gan arolygydd arweiniol neu’r rheolwr rhaglen, tra gofynnir am y rhestr achosion.',
  },
}

const replace: Deed<Stage> = {
  id: 'sample.replace-confirmed',
  title: { en: 'Replace a case of the confirmed sample', cy: 'Disodli achos o’r sampl a gadarnhawyd' },
  grants: [{ roles: ['lead-inspector', 'programme-manager'], tie: 'any', at: ['sampled', 'fieldwork'] }],
  never: {
    en: 'A case of the confirmed sample is replaced by a lead inspector or the programme manager, until fieldwork ends.',
    cy: 'Disodlir achos o’r sampl a gadarnhawyd gan arolygydd arweiniol neu’r rheolwr rhaglen, hyd ddiwedd y gwaith maes.',
  },
}

const seeDraw: Deed<Stage> = {
  id: 'sample.see-draw',
  title: { en: 'See the draw and download its bundle', cy: 'Gweld y dewis a lawrlwytho ei fwndel' },
  grants: [
    { roles: everywhere, tie: 'any' },
    { roles: ['head-of-service', 'service-administrator'], tie: 'own-service', from: 'sampled' },
  ],
  never: {
    en: 'The draw is seen by the inspectorate, and by the service inspected once the sample is confirmed.',
    cy: 'Gwelir y dewis gan yr arolygiaeth, a chan y gwasanaeth a arolygir wedi i’r sampl gael ei gadarnhau.',
  },
}

/** The rows of the table of permissions that belong to samples. */
export const deeds: readonly Deed<Stage>[] = [supply, seeList, fixSeed, draw, replace, seeDraw]

/** Whether the actor may send the case list of an inspection, or a corrected one. */
export const maySupply = (actor: Actor, at: Subject): Permission => mayDo(supply, standingIn(actor, at))

/** Whether the actor may see the page of the case list. */
export const maySeeList = (actor: Actor, at: Subject): Permission => mayDo(seeList, standingIn(actor, at))

/** Whether the actor may fix the seed of the draw. */
export const mayFixSeed = (actor: Actor, at: Subject): Permission => mayDo(fixSeed, standingIn(actor, at))

/** Whether the actor may choose the size, draw, replace cases and confirm the sample. */
export const mayDraw = (actor: Actor, at: Subject): Permission => mayDo(draw, standingIn(actor, at))

/** Whether the actor may put a reserve in the place of a case after the sample was confirmed. */
export const mayReplace = (actor: Actor, at: Subject): Permission => mayDo(replace, standingIn(actor, at))

/** Whether the actor may see the draw. */
export const maySeeDraw = (actor: Actor, at: Subject): Permission => mayDo(seeDraw, standingIn(actor, at))
