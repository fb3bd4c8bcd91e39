/** What each stage says to those whom it concerns: the banner on the page, the words before a move, and the letter. */
import type { Actor } from '../../platform/pure/actor.ts'
import type { Language, Words } from '../../platform/pure/words.ts'
import { standingIn } from './may.ts'
import type { Subject } from './may.ts'
import type { Passage, Stage } from './stages.ts'

/** Those to whom a stage speaks: people of the service inspected, and local assessors in the team. */
export const audiences = ['service', 'team'] as const
export type Audience = (typeof audiences)[number]

/** Whose letters speak to an audience, in the place of the notice. */
export const roleOf: Record<Audience, string> = { service: 'head-of-service', team: 'local-assessor' }

/** The audiences in words, as the person who moves an inspection reads them. */
export const audienceWords: Record<Audience, Words> = {
  service: { en: 'To the head of service', cy: 'Wrth bennaeth y gwasanaeth' },
  team: { en: 'To the local assessors in the team', cy: 'Wrth yr aseswyr lleol yn y tîm' },
}

/** What is said when an inspection comes to a stage; a stage that is absent says nothing. */
export const notices: Partial<Record<Stage, Partial<Record<Audience, Words>>>> = {
  announced: {
    service: {
      en: 'Your service will be inspected. The dates are in the timetable below. The lead inspector will ask you for your case list next.',
      cy: 'Bydd eich gwasanaeth yn cael ei arolygu. Mae’r dyddiadau yn yr amserlen isod. Bydd yr arolygydd arweiniol yn gofyn i chi am eich rhestr achosion nesaf.',
    },
    team: {
      en: 'This inspection is announced, and you are in its team. Keep the days of fieldwork free.',
      cy: 'Mae’r arolygiad hwn wedi’i gyhoeddi, ac rydych yn ei dîm. Cadwch ddyddiau’r gwaith maes yn rhydd.',
    },
  },
  'list-requested': {
    service: {
      en: 'The inspectorate asks for your case list. Send it as your case system writes it, without names, dates of birth or addresses.',
      cy: 'Mae’r arolygiaeth yn gofyn am eich rhestr achosion. Anfonwch hi fel y mae eich system achosion yn ei hysgrifennu, heb enwau, dyddiadau geni na chyfeiriadau.',
    },
  },
  sampled: {
    service: {
      en: 'The cases to be inspected are drawn. Please have their files and their case managers ready for the first day of fieldwork.',
      cy: 'Mae’r achosion i’w harolygu wedi’u tynnu. Sicrhewch fod eu ffeiliau a’u rheolwyr achos yn barod ar gyfer diwrnod cyntaf y gwaith maes.',
    },
    team: {
      en: 'The cases are drawn, and you can now read those that are given to you.',
      cy: 'Mae’r achosion wedi’u tynnu, a gallwch yn awr ddarllen y rhai a roddir i chi.',
    },
  },
  fieldwork: {
    service: {
      en: 'Fieldwork is under way: inspectors read cases and talk with case managers.',
      cy: 'Mae’r gwaith maes ar y gweill: mae arolygwyr yn darllen achosion ac yn siarad â rheolwyr achos.',
    },
    team: {
      en: 'Fieldwork is under way. Record your answers as you read each case.',
      cy: 'Mae’r gwaith maes ar y gweill. Cofnodwch eich atebion wrth ddarllen pob achos.',
    },
  },
  'provisional-findings': {
    service: {
      en: 'Fieldwork has ended. The provisional findings are open to you here; they may still change before the report.',
      cy: 'Mae’r gwaith maes wedi gorffen. Mae’r canfyddiadau dros dro yn agored i chi yma; gallant newid eto cyn yr adroddiad.',
    },
    team: { en: 'Fieldwork has ended. Thank you.', cy: 'Mae’r gwaith maes wedi gorffen. Diolch.' },
  },
  drafting: {
    service: {
      en: 'The report is being drafted. You will be asked to check its facts.',
      cy: 'Mae’r adroddiad yn cael ei ddrafftio. Gofynnir i chi wirio ei ffeithiau.',
    },
  },
  'factual-accuracy': {
    service: {
      en: 'The draft report was sent for its facts to be checked. The person named for it at your service says which are wrong, with evidence.',
      cy: 'Anfonwyd yr adroddiad drafft i wirio ei ffeithiau. Mae’r sawl a enwyd i wneud hynny yn eich gwasanaeth yn dweud pa rai sy’n anghywir, gyda thystiolaeth.',
    },
  },
  'sign-off': {
    service: {
      en: 'Your comments were considered, and the report is being signed off. It is not yet public.',
      cy: 'Ystyriwyd eich sylwadau, ac mae’r adroddiad yn cael ei gymeradwyo. Nid yw’n gyhoeddus eto.',
    },
  },
  published: {
    service: {
      en: 'The report is published, and everybody may read it. An improvement plan follows from its recommendations.',
      cy: 'Mae’r adroddiad wedi’i gyhoeddi, a gall pawb ei ddarllen. Mae cynllun gwella’n dilyn o’i argymhellion.',
    },
    team: { en: 'The report is published.', cy: 'Mae’r adroddiad wedi’i gyhoeddi.' },
  },
  'plan-due': {
    service: {
      en: 'Your improvement plan is due. The day is in the timetable below.',
      cy: 'Disgwylir eich cynllun gwella. Mae’r diwrnod yn yr amserlen isod.',
    },
  },
  monitoring: {
    service: {
      en: 'Your improvement plan was received, and its progress is followed.',
      cy: 'Derbyniwyd eich cynllun gwella, a dilynir ei gynnydd.',
    },
  },
  closed: { service: { en: 'The inspection is closed.', cy: 'Mae’r arolygiad wedi cau.' } },
  suspended: {
    service: {
      en: 'The inspection is suspended. Nothing is asked of you until it resumes.',
      cy: 'Mae’r arolygiad wedi’i atal dros dro. Ni ofynnir dim gennych nes iddo ailddechrau.',
    },
    team: {
      en: 'The inspection is suspended. Wait with further work until it resumes.',
      cy: 'Mae’r arolygiad wedi’i atal dros dro. Arhoswch gyda gwaith pellach nes iddo ailddechrau.',
    },
  },
  cancelled: {
    service: {
      en: 'The inspection is cancelled. Nothing more is asked of you.',
      cy: 'Mae’r arolygiad wedi’i ganslo. Ni ofynnir dim mwy gennych.',
    },
    team: { en: 'The inspection is cancelled.', cy: 'Mae’r arolygiad wedi’i ganslo.' },
  },
}

/** The stages at which the service and the team also read the reason of the move that led there. */
export const reasonIsTold = (to: Stage): boolean => to === 'suspended' || to === 'cancelled'

/** To whom of the audiences the actor belongs, in this inspection; null for everybody else. */
export function audienceOf(actor: Actor, inspection: Subject): Audience | null {
  const { ties, barred } = standingIn(actor, inspection)
  if (barred) return null
  if (ties.has('own-service')) return 'service'
  return ties.has('visiting-team') && actor.roles.includes('local-assessor') ? 'team' : null
}

/** What the stage says to the actor, with the reason where it is told; '' where it says nothing. */
export function noticeFor(actor: Actor, inspection: Subject, passages: readonly Passage[], language: Language): string {
  const audience = audienceOf(actor, inspection)
  const said = audience && notices[inspection.stage]?.[audience]
  if (!said) return ''
  const reason = reasonIsTold(inspection.stage) ? passages.at(-1)?.reason : null
  return reason ? `${said[language]} ${reason}` : said[language]
}
