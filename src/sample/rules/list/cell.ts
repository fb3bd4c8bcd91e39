/** Reads one cell of a case list by what its attribute allows, in the spellings that case systems use. */
import type { CaseAttribute } from '../../../framework/rules/case-attribute.ts'
import { folded } from '../../../framework/rules/check-cases.ts'
import type { Day } from '../../../platform/pure/days.ts'
import type { Words } from '../../../platform/pure/words.ts'
import { readBritishDate } from '../british-date.ts'
import type { DateFault } from '../british-date.ts'

/** What a cell means, or what is wrong with it and what to do. */
export type CellRead = { readonly value: string | number } | { readonly fault: Words }

// The longest team's name is a line; anything longer is a note that slipped into the column.
const LONGEST_TEXT = 60

/**
 * Reads a cell that is not empty.
 * @param today the day after which no date can lie; null where dates may lie ahead
 */
export const readCell = (attribute: CaseAttribute, written: string, today: Day | null): CellRead => {
  const cell = written.trim()
  if (spreadsheetError.test(cell)) return { fault: formulaFailed }
  if (attribute.kind === 'choice') return readChoice(attribute, cell)
  if (attribute.kind === 'number') return readNumber(attribute, cell)
  if (attribute.kind === 'date') return readDay(cell, today)
  return readText(cell)
}

// What Excel and LibreOffice show in the place of a result, LibreOffice also as in Err:502.
const spreadsheetError = /^(#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|Err:\d+)$/i

const formulaFailed: Words = {
  en: 'a formula failed here, and the spreadsheet shows an error; write the value itself',
  cy: 'methodd fformiwla yma, ac mae’r daenlen yn dangos gwall; ysgrifennwch y gwerth ei hun',
}

const readChoice = (attribute: CaseAttribute, cell: string): CellRead => {
  const { values } = attribute
  const found = spellingsOf(attribute).get(folded(cell))
  if (found !== undefined) return { value: found }
  const list = (language: 'en' | 'cy') => values.map(({ title }) => title[language]).join(', ')
  return { fault: { en: `write one of: ${list('en')}`, cy: `ysgrifennwch un o’r rhain: ${list('cy')}` } }
}

// A list repeats a few spellings thousands of times.
const spellings = new WeakMap<CaseAttribute, ReadonlyMap<string, string>>()

const spellingsOf = (attribute: CaseAttribute): ReadonlyMap<string, string> => {
  const known = spellings.get(attribute)
  if (known) return known
  const made = new Map(
    attribute.values.flatMap(({ id, title, aliases = [] }) =>
      [id, title.en, title.cy, ...aliases].map(each => [folded(each), id] as const),
    ),
  )
  spellings.set(attribute, made)
  return made
}

const readNumber = ({ bands = [] }: CaseAttribute, cell: string): CellRead => {
  const number = /^\d{1,6}([.,]0+)?$/.test(cell) ? Number.parseInt(cell, 10) : null
  if (number === null) return { fault: { en: 'write a whole number', cy: 'ysgrifennwch rif cyfan' } }
  const least = bands[0]?.from ?? number
  const most = bands.at(-1)?.to ?? number
  if (number >= least && number <= most) return { value: number }
  return {
    fault: {
      en: `it must be from ${least} to ${most}; check it, or leave the case out if it is not eligible`,
      cy: `rhaid iddo fod rhwng ${least} a ${most}; gwiriwch ef, neu gadewch yr achos allan os nad yw’n gymwys`,
    },
  }
}

const dateFaults: Readonly<Record<DateFault, Words>> = {
  'not-a-date': {
    en: 'write a date such as 16/01/2012',
    cy: 'ysgrifennwch ddyddiad megis 16/01/2012',
  },
  'no-such-day': { en: 'there is no such day; check it', cy: 'nid oes y fath ddiwrnod; gwiriwch ef' },
  american: {
    en: 'the month stands before the day; write the day first, as in 16/01/2012',
    cy: 'mae’r mis o flaen y diwrnod; ysgrifennwch y diwrnod yn gyntaf, fel yn 16/01/2012',
  },
  'two-digit-year': {
    en: 'write the year in four digits, as in 16/01/2012',
    cy: 'ysgrifennwch y flwyddyn mewn pedwar digid, fel yn 16/01/2012',
  },
}

const readDay = (cell: string, today: Day | null): CellRead => {
  const read = readBritishDate(cell)
  if ('fault' in read) return { fault: dateFaults[read.fault] }
  if (today === null || read.day <= today) return { value: read.day }
  return {
    fault: {
      en: 'this day has not come yet; check the date',
      cy: 'nid yw’r diwrnod hwn wedi dod eto; gwiriwch y dyddiad',
    },
  }
}

const readText = (cell: string): CellRead => {
  if (cell.length > LONGEST_TEXT)
    return {
      fault: {
        en: `write no more than ${LONGEST_TEXT} characters`,
        cy: `ysgrifennwch ddim mwy na ${LONGEST_TEXT} nod`,
      },
    }
  if (/^[=+@]|^-\D/.test(cell))
    return {
      fault: {
        en: 'this reads like a spreadsheet formula; write its result instead',
        cy: 'mae hyn yn edrych fel fformiwla taenlen; ysgrifennwch ei chanlyniad yn lle hynny',
      },
    }
  return { value: cell }
}

/** Whether a text reads like the name of a person: two or more words of letters alone. */
export const readsLikeAName = (cell: string): boolean =>
  /^\p{L}[\p{L}'’.-]*(,\s*|\s+)\p{L}[\p{L}'’. -]*$/u.test(cell.trim())
