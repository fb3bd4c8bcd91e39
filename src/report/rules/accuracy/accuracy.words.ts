/** Words of the check of a draft's facts that its pages, its files and its log have in common. */
import { dayInWords } from '../../../platform/pure/day-words.ts'
import type { Day } from '../../../platform/pure/days.ts'

export const en = {
  title: 'Factual accuracy check',
  kinds: {
    fact: 'Fact',
    number: 'Number',
    omission: 'Omission',
    interpretation: 'Interpretation',
    typing: 'Typing error',
  },
  kindHints: {
    fact: 'Something is not as the draft says.',
    number: 'A figure, a date or a count is wrong.',
    omission: 'Something is missing without which the reader is misled.',
    interpretation:
      'The facts are right, and what is made of them is not. A judgement is looked at again only where there is new evidence.',
    typing: 'A slip of the pen: spelling, a name, a word left out.',
  },
  noKind: 'Not chosen yet',
  decisions: { accepted: 'Accepted', partly: 'Partly accepted', not: 'Not accepted' },
  wholePart: 'The part as a whole',
  markShort: 'Draft in confidence',
  markLong: (sentOn: Day, hash: string) =>
    `This is a draft, as it was sent on ${dayInWords(sentOn, 'en')} for its facts to be checked. It is in confidence, and it may change before the report is published. Fingerprint (SHA-256): ${hash}`,
  log: {
    number: 'Paragraph',
    round: 'Round',
    language: 'Language',
    part: 'Part',
    drafted: 'Text as drafted',
    kind: 'Kind',
    comment: 'Comment',
    by: 'Comment by',
    at: 'Comment last changed',
    evidence: 'Evidence',
    decision: 'Answer',
    reason: 'Reason',
    final: 'Text now, or when the answers were sent',
    answeredBy: 'Answered by',
    answeredAt: 'Answered',
    taken: 'Taken out',
  },
}

export const cy: typeof en = {
  title: 'Gwirio cywirdeb ffeithiol',
  kinds: {
    fact: 'Ffaith',
    number: 'Rhif',
    omission: 'Hepgoriad',
    interpretation: 'Dehongliad',
    typing: 'Gwall teipio',
  },
  kindHints: {
    fact: 'Nid yw rhywbeth fel y dywed y drafft.',
    number: 'Mae ffigur, dyddiad neu gyfrif yn anghywir.',
    omission: 'Mae rhywbeth ar goll y camarweinir y darllenydd hebddo.',
    interpretation:
      'Mae’r ffeithiau’n gywir, ond nid yr hyn a wneir ohonynt. Dim ond lle mae tystiolaeth newydd yr ailystyrir barn.',
    typing: 'Llithriad: sillafu, enw, gair a adawyd allan.',
  },
  noKind: 'Heb ei ddewis eto',
  decisions: { accepted: 'Derbyniwyd', partly: 'Derbyniwyd yn rhannol', not: 'Ni dderbyniwyd' },
  wholePart: 'Y rhan yn ei chyfanrwydd',
  markShort: 'Drafft cyfrinachol',
  markLong: (sentOn, hash) =>
    `Drafft yw hwn, fel y’i hanfonwyd ar ${dayInWords(sentOn, 'cy')} i wirio ei ffeithiau. Mae’n gyfrinachol, a gall newid cyn cyhoeddi’r adroddiad. Ôl bys (SHA-256): ${hash}`,
  log: {
    number: 'Paragraff',
    round: 'Rownd',
    language: 'Iaith',
    part: 'Rhan',
    drafted: 'Testun fel y’i drafftiwyd',
    kind: 'Math',
    comment: 'Sylw',
    by: 'Sylw gan',
    at: 'Newidiwyd y sylw ddiwethaf',
    evidence: 'Tystiolaeth',
    decision: 'Ateb',
    reason: 'Rheswm',
    final: 'Testun nawr, neu pan anfonwyd yr atebion',
    answeredBy: 'Atebwyd gan',
    answeredAt: 'Atebwyd',
    taken: 'Tynnwyd allan',
  },
}

/** The words by language. */
export const accuracyWords = { en, cy } as const
