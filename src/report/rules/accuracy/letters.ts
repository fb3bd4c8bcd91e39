/** What people are told by letter of the check of a draft's facts. */
import { dayInWords } from '../../../platform/pure/day-words.ts'
import type { Day } from '../../../platform/pure/days.ts'
import type { Words } from '../../../platform/pure/words.ts'

interface Letter {
  readonly subject: Words
  readonly body: Words
}

const about = (service: Words, en: string, cy: string): Words => ({
  en: `${service.en}: ${en}`,
  cy: `${service.cy}: ${cy}`,
})

/** The letters, each to be sent to those whom it concerns. */
export const letters = {
  /** To the person named: the draft is there. */
  sent: (service: Words): Letter => ({
    subject: about(service, 'please check the facts of the draft report', 'gwiriwch ffeithiau’r adroddiad drafft'),
    body: {
      en: 'The draft report on your service was sent to you, and to nobody else of it, for its facts to be checked. Sign in and open the inspection’s factual accuracy check: the days that you have, and the last of them, are shown there. You may invite colleagues to help; only you send the comments, or say that there are none. The draft is in confidence.',
      cy: 'Anfonwyd yr adroddiad drafft ar eich gwasanaeth atoch chi, ac at neb arall ohono, i wirio ei ffeithiau. Mewngofnodwch ac agorwch wiriad cywirdeb ffeithiol yr arolygiad: dangosir yno’r dyddiau sydd gennych, a’r olaf ohonynt. Cewch wahodd cydweithwyr i helpu; dim ond chi sy’n anfon y sylwadau, neu’n dweud nad oes rhai. Mae’r drafft yn gyfrinachol.',
    },
  }),
  /** To a colleague who is invited to comment. */
  invited: (service: Words): Letter => ({
    subject: about(
      service,
      'you are invited to check the facts of the draft report',
      'fe’ch gwahoddir i wirio ffeithiau’r adroddiad drafft',
    ),
    body: {
      en: 'A colleague invites you to help check the facts of the draft report on your service. Sign in and open the inspection’s factual accuracy check. The draft is in confidence.',
      cy: 'Mae cydweithiwr yn eich gwahodd i helpu i wirio ffeithiau’r adroddiad drafft ar eich gwasanaeth. Mewngofnodwch ac agorwch wiriad cywirdeb ffeithiol yr arolygiad. Mae’r drafft yn gyfrinachol.',
    },
  }),
  /** To the lead inspector. */
  returned: (service: Words, comments: number): Letter => ({
    subject: about(
      service,
      comments === 0 ? 'no comments on the draft report' : `${String(comments)} comments on the draft report`,
      comments === 0 ? 'dim sylwadau ar yr adroddiad drafft' : `${String(comments)} o sylwadau ar yr adroddiad drafft`,
    ),
    body:
      comments === 0
        ? {
            en: 'The service has checked the facts of the draft and has no comments. The inspection can go on to sign-off.',
            cy: 'Mae’r gwasanaeth wedi gwirio ffeithiau’r drafft ac nid oes ganddo sylwadau. Gall yr arolygiad fynd ymlaen i’w gymeradwyo.',
          }
        : {
            en: 'The service has checked the facts of the draft and sent its comments. Answer each of them, and send the answers back before the report goes to sign-off.',
            cy: 'Mae’r gwasanaeth wedi gwirio ffeithiau’r drafft ac wedi anfon ei sylwadau. Atebwch bob un, ac anfonwch yr atebion yn ôl cyn i’r adroddiad fynd i’w gymeradwyo.',
          },
  }),
  /** To the person named, and to those whom they invited. */
  answered: (service: Words): Letter => ({
    subject: about(
      service,
      'your comments on the draft report are answered',
      'atebwyd eich sylwadau ar yr adroddiad drafft',
    ),
    body: {
      en: 'The inspectorate has answered each of your comments on the draft report. Sign in and open the inspection’s factual accuracy check to read the answers.',
      cy: 'Mae’r arolygiaeth wedi ateb pob un o’ch sylwadau ar yr adroddiad drafft. Mewngofnodwch ac agorwch wiriad cywirdeb ffeithiol yr arolygiad i ddarllen yr atebion.',
    },
  }),
  /** To the person named, when few days are left. */
  reminder: (service: Words, dueOn: Day): Letter => ({
    subject: about(
      service,
      `comments on the draft report by ${dayInWords(dueOn, 'en')}`,
      `sylwadau ar yr adroddiad drafft erbyn ${dayInWords(dueOn, 'cy')}`,
    ),
    body: {
      en: `The time to check the facts of the draft report ends on ${dayInWords(dueOn, 'en')}. Send your comments by then, or say that you have none: after that day the report may be signed off without them.`,
      cy: `Daw’r amser i wirio ffeithiau’r adroddiad drafft i ben ar ${dayInWords(dueOn, 'cy')}. Anfonwch eich sylwadau erbyn hynny, neu dywedwch nad oes gennych rai: ar ôl y diwrnod hwnnw gellir cymeradwyo’r adroddiad hebddynt.`,
    },
  }),
} as const
