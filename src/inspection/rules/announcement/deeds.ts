/** The rows of the table of permissions that belong to announcing an inspection and to what is asked for beforehand. */
import type { Deed } from '../../../access/rules/deeds.ts'
import { everywhere } from '../../../access/rules/reach.ts'
import type { Role } from '../../../access/rules/roles.ts'
import type { Stage } from '../stages.ts'

const prepares: readonly Role[] = ['lead-inspector', 'programme-manager', 'support']

/** Seeing the announcement pack: checklist, letters, and how far the requests have come. */
export const seePack: Deed<Stage> = {
  id: 'inspection.see-pack',
  title: { en: 'See the announcement pack', cy: 'Gweld y pecyn cyhoeddi' },
  grants: [{ roles: everywhere, tie: 'any' }],
  never: {
    en: 'The announcement pack is the inspectorate’s own. What is sent to you is with your letters and requests.',
    cy: 'Mae’r pecyn cyhoeddi’n eiddo i’r arolygiaeth. Mae’r hyn a anfonir atoch gyda’ch llythyrau a’ch ceisiadau.',
  },
}

export const markPack: Deed<Stage> = {
  id: 'inspection.mark-pack',
  title: { en: 'Mark what is done of the checklist', cy: 'Nodi’r hyn a wnaed o’r rhestr wirio' },
  grants: [{ roles: prepares, tie: 'any', until: 'drafting' }],
  never: {
    en: 'The checklist is kept by the lead inspector, the programme manager and inspection support, until drafting begins.',
    cy: 'Cedwir y rhestr wirio gan yr arolygydd arweiniol, y rheolwr rhaglen a’r cymorth arolygu, nes bod y drafftio’n dechrau.',
  },
}

/** Which letters somebody reads is narrower: those to a role of theirs. */
export const readLetters: Deed<Stage> = {
  id: 'inspection.read-letters',
  title: { en: 'Read the letters that were sent to one’s role', cy: 'Darllen y llythyrau a anfonwyd at eich rôl' },
  grants: [
    { roles: everywhere, tie: 'any' },
    { roles: ['head-of-service', 'service-administrator', 'board-chair'], tie: 'own-service', from: 'announced' },
    { roles: ['local-assessor'], tie: 'visiting-team', from: 'announced' },
  ],
  never: {
    en: 'A letter is read by the inspectorate and by those to whom it was sent.',
    cy: 'Darllenir llythyr gan yr arolygiaeth a chan y rhai yr anfonwyd ef atynt.',
  },
}

export const readRequests: Deed<Stage> = {
  id: 'inspection.read-requests',
  title: {
    en: 'Read what the service is asked for, and its answers',
    cy: 'Darllen yr hyn a ofynnir i’r gwasanaeth, a’i atebion',
  },
  grants: [
    { roles: everywhere, tie: 'any' },
    { roles: ['head-of-service', 'service-administrator'], tie: 'own-service', from: 'announced' },
  ],
  never: {
    en: 'What is sent before an inspection is between the inspectorate and the head of the service inspected or its administrator.',
    cy: 'Mater rhwng yr arolygiaeth a phennaeth y gwasanaeth a arolygir neu ei weinyddwr yw’r hyn a anfonir cyn arolygiad.',
  },
}

export const answerRequests: Deed<Stage> = {
  id: 'inspection.answer-requests',
  title: {
    en: 'Answer a request by files, by a comment, or that nothing is held',
    cy: 'Ateb cais drwy ffeiliau, drwy sylw, neu nad oes dim yn cael ei ddal',
  },
  grants: [
    {
      roles: ['head-of-service', 'service-administrator'],
      tie: 'own-service',
      at: ['announced', 'list-requested', 'sampled', 'fieldwork'],
    },
  ],
  never: {
    en: 'Requests are answered by the head of the service inspected or its administrator, from the announcement to the end of fieldwork.',
    cy: 'Atebir ceisiadau gan bennaeth y gwasanaeth a arolygir neu ei weinyddwr, o’r cyhoeddiad hyd ddiwedd y gwaith maes.',
  },
}

export const askFurther: Deed<Stage> = {
  id: 'inspection.ask-further',
  title: { en: 'Ask for something more, or withdraw a request', cy: 'Gofyn am rywbeth arall, neu dynnu cais yn ôl' },
  grants: [{ roles: prepares, tie: 'any', at: ['announced', 'list-requested', 'sampled', 'fieldwork'] }],
  never: {
    en: 'More is asked for by the lead inspector, the programme manager or inspection support, from the announcement to the end of fieldwork.',
    cy: 'Gofynnir am ragor gan yr arolygydd arweiniol, y rheolwr rhaglen neu’r cymorth arolygu, o’r cyhoeddiad hyd ddiwedd y gwaith maes.',
  },
}

/** All rows. */
export const announcementDeeds: readonly Deed<Stage>[] = [
  seePack,
  markPack,
  readLetters,
  readRequests,
  answerRequests,
  askFurther,
]
