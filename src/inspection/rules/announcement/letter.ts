/** A letter filled in from the record: what its page, its Word file, its PDF and its email are all made from. */
import type { LetterBlock, LetterTemplate } from '../../../framework/rules/announcement.ts'
import { optionalReferences, referencesIn } from '../../../framework/rules/announcement.ts'
import { dayInWords, spanInWords } from '../../../platform/pure/day-words.ts'
import type { Day } from '../../../platform/pure/days.ts'
import type { Language, Words } from '../../../platform/pure/words.ts'
import type { Window } from '../timetable.ts'
import { letterWords } from './letter.words.ts'

/** A piece of a finished letter. */
export type TextBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** A finished letter in one language; frozen as it stands when it is sent. */
export interface LetterText {
  readonly language: Language
  readonly from: string
  readonly to: readonly string[]
  readonly copyTo: readonly string[]
  /** The day of the letter, in words. */
  readonly date: string
  readonly subject: string
  readonly greeting: string
  readonly blocks: readonly TextBlock[]
  readonly closing: string
  readonly signature: readonly string[]
  /** What stands at its foot: that the cases are invented, that the Welsh is a draft. */
  readonly notes: readonly string[]
}

/** A letter in both languages. */
export type Letter = Readonly<Record<Language, LetterText>>

/** A step of the timetable, and a thing asked for, as their tables show them. */
export interface LetterStep extends Window {
  readonly title: Words
}
export interface LetterRequest {
  readonly number: number
  readonly title: Words
  readonly dueOn: Day | null
}

/** Everything that a letter may refer to. */
export interface LetterRecord {
  readonly today: Day
  readonly service: Words
  readonly inspectorate: Words
  readonly framework: Words
  readonly lead: { readonly name: string; readonly email: string | null } | null
  readonly headOfService: string | null
  readonly sample: {
    readonly minimum: number
    readonly maximum: number
    /** Both in per cent. */
    readonly confidence: number
    readonly margin: number
  }
  /** What later stages supplied, by the name of the reference. */
  readonly facts: ReadonlyMap<string, string>
  readonly steps: readonly LetterStep[]
  readonly requests: readonly LetterRequest[]
  /** To whom a role's letter goes: names, or the role's title where nobody is known. */
  readonly namesOf: (role: string, language: Language) => readonly string[]
  readonly synthetic: boolean
  readonly welshChecked: boolean
}

/** Fills a letter in, in both languages. */
export const fillLetter = (template: LetterTemplate, record: LetterRecord): Letter => ({
  en: fillIn(template, record, 'en'),
  cy: fillIn(template, record, 'cy'),
})

/** What a letter refers to and the record does not hold, optional references aside: it can't go out before it does. */
export function missingFrom(template: LetterTemplate, record: LetterRecord): readonly string[] {
  const texts = [template.subject, ...template.blocks.flatMap(block => ('text' in block ? [block.text] : []))]
  const items = template.blocks.flatMap(block => (block.kind === 'list' ? block.items : []))
  const named = [...texts, ...items].flatMap(({ en }) => referencesIn(en))
  return [...new Set(named)].filter(name => !optionalReferences.includes(name) && valueOf(name, record, 'en') === null)
}

/** The letter as plain text, for an email. */
export function letterAsPlainText(letter: LetterText): string {
  const words = letterWords[letter.language]
  const copies = letter.copyTo.length > 0 ? [`${words.copyTo}: ${letter.copyTo.join('; ')}`] : []
  return [
    letter.from,
    letter.date,
    [`${words.to}: ${letter.to.join('; ')}`, ...copies].join('\n'),
    letter.subject.toUpperCase(),
    letter.greeting,
    ...letter.blocks.map(plain),
    letter.closing,
    letter.signature.join('\n'),
    ...letter.notes,
  ].join('\n\n')
}

function fillIn(template: LetterTemplate, record: LetterRecord, language: Language): LetterText {
  const words = letterWords[language]
  const filled = ({ [language]: text }: Words) => fillText(text, record, language)
  const names = (roles: readonly string[]) => roles.flatMap(role => record.namesOf(role, language))
  return {
    language,
    from: record.inspectorate[language],
    to: names(template.to),
    copyTo: names(template.copyTo),
    date: dayInWords(record.today, language),
    subject: filled(template.subject),
    greeting: words.greeting,
    blocks: template.blocks.flatMap(block => blockOf(block, record, language)),
    closing: words.closing,
    signature: [
      ...(record.lead ? [record.lead.name] : []),
      words.lead,
      record.inspectorate[language],
      ...(record.lead?.email ? [record.lead.email] : []),
    ],
    notes: [
      ...(record.synthetic ? [words.synthetic] : []),
      ...(language === 'cy' && !record.welshChecked ? [words.draftWelsh] : []),
    ],
  }
}

function blockOf(block: LetterBlock, record: LetterRecord, language: Language): readonly TextBlock[] {
  const words = letterWords[language]
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: fillText(block.text[language], record, language) }]
    case 'paragraph':
      if (block.whenKnown !== undefined && valueOf(block.whenKnown, record, language) === null) return []
      return [{ kind: 'paragraph', text: fillText(block.text[language], record, language) }]
    case 'list':
      return [{ kind: 'list', items: block.items.map(({ [language]: item }) => fillText(item, record, language)) }]
    case 'timetable': {
      const rows = record.steps.map(step => [
        step.title[language],
        spanInWords(step.plannedFrom, step.plannedTo, language),
      ])
      return rows.length === 0
        ? []
        : [{ kind: 'table', caption: words.timetable, head: [words.step, words.planned], rows }]
    }
    case 'requests': {
      const rows = record.requests.map(({ number, title, dueOn }) => [
        String(number),
        title[language],
        dueOn === null ? '' : dayInWords(dueOn, language),
      ])
      const head = [words.number, words.item, words.due]
      return rows.length === 0 ? [] : [{ kind: 'table', caption: words.requests, head, rows }]
    }
  }
}

/** A reference that nobody can fill stays as it is written, so that it is seen before the letter goes out. */
const fillText = (text: string, record: LetterRecord, language: Language): string =>
  text.replace(/\{([^{}]*)\}/g, (written, name: string) => valueOf(name, record, language) ?? written)

function valueOf(name: string, record: LetterRecord, language: Language): string | null {
  const [kind, step] = name.split(':')
  if (step !== undefined) {
    const found = record.steps.find(each => each.step === step)
    if (!found) return null
    return kind === 'day'
      ? dayInWords(found.plannedTo, language)
      : spanInWords(found.plannedFrom, found.plannedTo, language)
  }
  const { sample, lead } = record
  const known: Readonly<Record<string, string | null>> = {
    service: record.service[language],
    inspectorate: record.inspectorate[language],
    framework: record.framework[language],
    today: dayInWords(record.today, language),
    lead: lead?.name ?? null,
    'lead-email': lead?.email ?? null,
    'head-of-service': record.headOfService,
    'sample-minimum': String(sample.minimum),
    'sample-maximum': String(sample.maximum),
    'sample-confidence': `${sample.confidence}%`,
    'sample-margin': String(sample.margin),
  }
  return record.facts.get(name) ?? known[name] ?? null
}

function plain(block: TextBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toUpperCase()
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map(item => `- ${item}`).join('\n')
    case 'table':
      return [block.caption, ...block.rows.map(row => `- ${row.join(' | ')}`)].join('\n')
  }
}
