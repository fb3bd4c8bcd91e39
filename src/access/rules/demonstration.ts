/** The people of the demonstration: one of each kind of user, and what each will find. */
import type { Words } from '../../platform/pure/words.ts'
import type { Role } from './roles.ts'

/** One person whom the sign-in page of a demonstration offers. */
export interface DemonstrationUser {
  readonly role: Role
  /** An invented name. */
  readonly name: string
  readonly sees: Words
}

/** Those who sign in; a member of the public needs no account, and is offered beside them. */
export const demonstrationUsers: readonly DemonstrationUser[] = [
  {
    role: 'lead-inspector',
    name: 'Alex Morgan',
    sees: {
      en: 'The whole inspection: every case answer, how each score was counted, and the report.',
      cy: 'Yr arolygiad cyfan: pob ateb ym mhob achos, sut y cyfrifwyd pob sgôr, a’r adroddiad.',
    },
  },
  {
    role: 'programme-manager',
    name: 'Rhian Doyle',
    sees: {
      en: 'Every inspection of the programme, its calendar, and the reports that wait for the second signature.',
      cy: 'Pob arolygiad yn y rhaglen, ei chalendr, a’r adroddiadau sy’n aros am yr ail lofnod.',
    },
  },
  {
    role: 'chief-inspector',
    name: 'Idris Lang',
    sees: {
      en: 'Every report before it is published, what was checked in it, and the last signature.',
      cy: 'Pob adroddiad cyn ei gyhoeddi, beth a wiriwyd ynddo, a’r llofnod olaf.',
    },
  },
  {
    role: 'local-assessor',
    name: 'Sam Okafor',
    sees: {
      en: 'The cases and answers of a service in another region, as a practitioner who helps to assess it.',
      cy: 'Achosion ac atebion gwasanaeth mewn rhanbarth arall, fel ymarferydd sy’n helpu i’w asesu.',
    },
  },
  {
    role: 'head-of-service',
    name: 'Jo Whitfield',
    sees: {
      en: 'What inspectors found in your own service, question by question, and the recommendations.',
      cy: 'Yr hyn a ganfu’r arolygwyr yn eich gwasanaeth eich hun, gwestiwn wrth gwestiwn, a’r argymhellion.',
    },
  },
  {
    role: 'board-chair',
    name: 'Chris Adeyemi',
    sees: {
      en: 'The headline scores beside the national range, and the report that your board must act on.',
      cy: 'Y prif sgoriau wrth ymyl yr ystod genedlaethol, a’r adroddiad y mae’n rhaid i’ch bwrdd weithredu arno.',
    },
  },
  {
    role: 'administrator',
    name: 'Lee Hartley',
    sees: {
      en: 'The people who may sign in, their roles in each organisation, and the letters that Plumbline would send.',
      cy: 'Y bobl a gaiff fewngofnodi, eu rolau ym mhob sefydliad, a’r llythyrau y byddai Plumbline yn eu hanfon.',
    },
  },
  {
    role: 'national-monitor',
    name: 'Robin Pryce',
    sees: {
      en: 'Published inspections across England and Wales, with the scores behind each report.',
      cy: 'Arolygiadau a gyhoeddwyd ledled Cymru a Lloegr, gyda’r sgoriau y tu ôl i bob adroddiad.',
    },
  },
]

/** Who answers for the service whose inspection is in fieldwork; there only once that inspection is. */
export const headInFieldwork: DemonstrationUser = {
  role: 'head-of-service',
  name: 'Bryn Castell',
  sees: {
    en: 'An inspection that is in fieldwork now, of a service that does not exist: what was asked for, and urgent concerns.',
    cy: 'Arolygiad sydd yn ei waith maes yn awr, o wasanaeth nad yw’n bod: yr hyn y gofynnwyd amdano, a phryderon brys.',
  },
}

/** What the button of somebody on the sign-in page sends. */
export const choiceOf = (user: DemonstrationUser): string =>
  user === headInFieldwork ? 'head-of-service-in-fieldwork' : user.role

/** Everybody whom the sign-in page offers, in its order. */
export const demonstrationChoices: readonly DemonstrationUser[] = demonstrationUsers.flatMap(user =>
  user.role === headInFieldwork.role ? [user, headInFieldwork] : [user],
)
