/** The rows of the table of permissions that belong to the check of a draft's facts. */
import type { Deed } from '../../../access/rules/deeds.ts'
import { everywhere } from '../../../access/rules/reach.ts'
import type { Role } from '../../../access/rules/roles.ts'
import type { Stage } from '../../../inspection/rules/stages.ts'

/** Those of the service who may be named to check the facts of a draft, the usual one first. */
export const readerRoles: readonly Role[] = [
  'head-of-service',
  'service-administrator',
  'case-manager',
  'board-chair',
  'board-member',
]

export const nameReader: Deed<Stage> = {
  id: 'report.name-reader',
  title: {
    en: 'Name who at the service checks the facts of the draft',
    cy: 'Enwi pwy yn y gwasanaeth sy’n gwirio’r ffeithiau',
  },
  grants: [{ roles: ['lead-inspector', 'programme-manager'], tie: 'any', at: ['drafting', 'factual-accuracy'] }],
  closed: {
    en: 'Who checks the facts is named while the report is drafted or checked.',
    cy: 'Enwir pwy sy’n gwirio’r ffeithiau tra bo’r adroddiad yn cael ei ddrafftio neu ei wirio.',
  },
  never: {
    en: 'The lead inspector names who at the service checks the facts.',
    cy: 'Yr arolygydd arweiniol sy’n enwi pwy yn y gwasanaeth sy’n gwirio’r ffeithiau.',
  },
}

export const readDraft: Deed<Stage> = {
  id: 'report.read-sent-draft',
  title: {
    en: 'Read the draft that was sent, with comments and answers',
    cy: 'Darllen y drafft a anfonwyd, gyda sylwadau ac atebion',
  },
  grants: [
    { roles: everywhere, tie: 'any', from: 'factual-accuracy' },
    { roles: ['head-of-service', 'board-chair', 'board-member'], tie: 'own-service', from: 'factual-accuracy' },
  ],
  notYet: {
    en: 'The draft has not been sent to the service yet.',
    cy: 'Nid yw’r drafft wedi’i anfon at y gwasanaeth eto.',
  },
  never: {
    en: 'A draft is in confidence: it is read by the inspectorate, by the head and the board of the service inspected, and by those whom they asked to check its facts.',
    cy: 'Mae drafft yn gyfrinachol: fe’i darllenir gan yr arolygiaeth, gan bennaeth a bwrdd y gwasanaeth a arolygir, a chan y rhai y gofynnwyd iddynt wirio ei ffeithiau.',
  },
}

export const comment: Deed<Stage> = {
  id: 'report.comment-on-draft',
  title: {
    en: 'Comment on the facts of the draft, when named or invited',
    cy: 'Rhoi sylwadau ar ffeithiau’r drafft, ar enwad neu wahoddiad',
  },
  grants: [{ roles: readerRoles, tie: 'own-service', at: ['factual-accuracy'] }],
  closed: {
    en: 'The facts of a draft are checked while the inspection is at that stage. What was said stays readable.',
    cy: 'Gwirir ffeithiau drafft tra bo’r arolygiad ar y cam hwnnw. Gellir dal i ddarllen yr hyn a ddywedwyd.',
  },
  never: {
    en: 'The facts of a draft are checked by the service inspected.',
    cy: 'Y gwasanaeth a arolygir sy’n gwirio ffeithiau drafft.',
  },
}

export const returnComments: Deed<Stage> = {
  id: 'report.return-comments',
  title: {
    en: 'Send the service’s comments on the draft, when named for it',
    cy: 'Anfon sylwadau’r gwasanaeth ar y drafft, ar enwad',
  },
  grants: [{ roles: readerRoles, tie: 'own-service', at: ['factual-accuracy'] }],
  ...(comment.closed && { closed: comment.closed }),
  never: comment.never,
}

export const answerComments: Deed<Stage> = {
  id: 'report.answer-comments',
  title: { en: 'Answer the service’s comments on the draft', cy: 'Ateb sylwadau’r gwasanaeth ar y drafft' },
  grants: [{ roles: ['lead-inspector', 'inspector'], tie: 'team', at: ['factual-accuracy'] }],
  closed: {
    en: 'Comments are answered while the inspection is at the check of facts.',
    cy: 'Atebir sylwadau tra bo’r arolygiad yng nghyfnod gwirio’r ffeithiau.',
  },
  never: {
    en: 'The inspectors of the team answer the comments of the service.',
    cy: 'Arolygwyr y tîm sy’n ateb sylwadau’r gwasanaeth.',
  },
}

export const sendAnswers: Deed<Stage> = {
  id: 'report.send-answers',
  title: {
    en: 'Send the answers to its comments back to the service',
    cy: 'Anfon yr atebion i’w sylwadau yn ôl at y gwasanaeth',
  },
  grants: [{ roles: ['lead-inspector', 'programme-manager'], tie: 'any', at: ['factual-accuracy'] }],
  ...(answerComments.closed && { closed: answerComments.closed }),
  never: {
    en: 'The lead inspector sends the answers back.',
    cy: 'Yr arolygydd arweiniol sy’n anfon yr atebion yn ôl.',
  },
}

/** All of them. */
export const accuracyDeeds: readonly Deed<Stage>[] = [
  nameReader,
  readDraft,
  comment,
  returnComments,
  answerComments,
  sendAnswers,
]
