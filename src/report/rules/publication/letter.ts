/** The letter that goes with a copy of a report, in both languages. */
import { dayInWords } from '../../../platform/pure/day-words.ts'
import type { Language, Words } from '../../../platform/pure/words.ts'

/** What is told: that a report was published or corrected, or can be read under embargo until a minute to come. */
export type CopyTold =
  | { readonly kind: 'published' }
  | { readonly kind: 'corrected'; readonly reason: Words }
  | { readonly kind: 'advance'; readonly day: string; readonly time: string }

/** What the letter is put together from. */
export interface CopyParts {
  readonly service: Words
  readonly framework: Words
  readonly inspectorate: Words
  readonly told: CopyTold
  readonly link: string
  readonly synthetic: boolean
}

/** Subject and text, English before Welsh. */
export function copyLetter(parts: CopyParts): { readonly subject: string; readonly body: string } {
  const { en, cy } = { en: said(parts, 'en'), cy: said(parts, 'cy') }
  return { subject: `${en.subject} / ${cy.subject}`, body: `${en.body}\n\n---\n\n${cy.body}\n` }
}

function said({ told, link, synthetic, ...names }: CopyParts, language: Language) {
  const [service, framework, inspectorate] = [
    names.service[language],
    names.framework[language],
    names.inspectorate[language],
  ]
  const of = words[language]
  const lines = [
    ...(synthetic ? [of.synthetic] : []),
    told.kind === 'advance'
      ? of.advance(service, framework, told.time, dayInWords(told.day, language))
      : told.kind === 'corrected'
        ? of.corrected(service, framework, told.reason[language])
        : of.published(service, framework),
    `${of.read} ${language === 'cy' ? `${link}?lang=cy` : link}`,
    inspectorate,
  ]
  return { subject: of.subject[told.kind](service), body: lines.join('\n\n') }
}

const en = {
  subject: {
    published: (service: string) => `Inspection report published: ${service}`,
    corrected: (service: string) => `Inspection report corrected: ${service}`,
    advance: (service: string) => `Under embargo: inspection report on ${service}`,
  },
  synthetic: 'This is a demonstration: the cases are invented.',
  published: (service: string, framework: string) => `The report on ${service} (${framework}) has been published.`,
  corrected: (service: string, framework: string, reason: string) =>
    `The report on ${service} (${framework}) has been corrected. ${reason} The earlier edition can still be read.`,
  advance: (service: string, framework: string, time: string, day: string) =>
    `The report on ${service} (${framework}) will be published at ${time} on ${day}. You can read it now, once you have signed in. Until that minute it is under embargo: do not pass it on, quote it or say what is in it.`,
  read: 'Read it at',
}

const cy: typeof en = {
  subject: {
    published: service => `Cyhoeddwyd adroddiad arolygu: ${service}`,
    corrected: service => `Cywirwyd adroddiad arolygu: ${service}`,
    advance: service => `Dan embargo: adroddiad arolygu ar ${service}`,
  },
  synthetic: 'Arddangosiad yw hwn: dyfeisiwyd yr achosion.',
  published: (service, framework) => `Cyhoeddwyd yr adroddiad ar ${service} (${framework}).`,
  corrected: (service, framework, reason) =>
    `Cywirwyd yr adroddiad ar ${service} (${framework}). ${reason} Gellir darllen yr argraffiad cynharach o hyd.`,
  advance: (service, framework, time, day) =>
    `Cyhoeddir yr adroddiad ar ${service} (${framework}) am ${time} ar ${day}. Gallwch ei ddarllen yn awr, ar ôl mewngofnodi. Tan y funud honno mae dan embargo: peidiwch â’i drosglwyddo, ei ddyfynnu na dweud beth sydd ynddo.`,
  read: 'Darllenwch ef yn',
}

const words = { en, cy }
