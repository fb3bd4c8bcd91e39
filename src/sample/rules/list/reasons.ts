/** What is said of the faults of a case list as a whole, of its headings and of its references. */
import type { Words } from '../../../platform/pure/words.ts'

export const listReasons = {
  empty: {
    en: 'there are no cases here; the first row should name the columns, and each row after it be one case',
    cy: 'nid oes achosion yma; dylai’r rhes gyntaf enwi’r colofnau, a phob rhes wedyn fod yn un achos',
  },
  tooManyRows: (most: number): Words => ({
    en: `the list has more than ${most.toLocaleString('en-GB')} rows; send the cases of one service alone`,
    cy: `mae gan y rhestr fwy na ${most.toLocaleString('en-GB')} o resi; anfonwch achosion un gwasanaeth yn unig`,
  }),
  tooWide: (cells: number, headings: number): Words => ({
    en: `this row has ${cells} cells and the first row names ${headings}; look for an extra separator`,
    cy: `mae gan y rhes hon ${cells} cell ac mae’r rhes gyntaf yn enwi ${headings}; chwiliwch am wahanydd ychwanegol`,
  }),
  noReferenceColumn: (found: string): Words => ({
    en: `there is no column with the reference of each case; name one "Case reference" (the first row says: ${found})`,
    cy: `nid oes colofn â chyfeirnod pob achos; enwch un yn "Case reference" (mae’r rhes gyntaf yn dweud: ${found})`,
  }),
  nothingKnown: (en: string, cy: string, found: string): Words => ({
    en: `no column is known by which a sample can mirror the list; give at least one of: ${en} (the first row says: ${found})`,
    cy: `nid oes colofn hysbys y gall sampl adlewyrchu’r rhestr yn ei hôl; rhowch o leiaf un o’r rhain: ${cy} (mae’r rhes gyntaf yn dweud: ${found})`,
  }),
  twice: (headings: readonly string[]): Words => ({
    en: `these columns seem to hold the same: ${headings.join(', ')}; keep one of them`,
    cy: `mae’n ymddangos bod y colofnau hyn yn dal yr un peth: ${headings.join(', ')}; cadwch un ohonynt`,
  }),
  noReference: { en: 'the case reference is missing', cy: 'mae cyfeirnod yr achos ar goll' },
  notAReference: {
    en: 'this is not a case reference; use letters and a number, such as C001',
    cy: 'nid cyfeirnod achos yw hwn; defnyddiwch lythrennau a rhif, megis C001',
  },
  listedBefore: (line: number): Words => ({
    en: `this case is already listed on line ${line}; keep one of the two`,
    cy: `mae’r achos hwn eisoes wedi’i restru ar linell ${line}; cadwch un o’r ddau`,
  }),
  looksLikeAName: {
    en: 'this looks like a person’s name; give a reference such as M07',
    cy: 'mae hwn yn edrych fel enw person; rhowch gyfeirnod megis M07',
  },
  missing: { en: 'missing, and it is needed for every case', cy: 'ar goll, ac mae ei angen ar gyfer pob achos' },
  unreadable: {
    en: 'a quotation mark opens here and is never closed, so the rest could not be read',
    cy: 'mae dyfynnod yn agor yma ac nid yw byth yn cau, felly ni ellid darllen y gweddill',
  },
} as const

/** Why a file can't be read at all, and what to do. */
export const fileReasons = {
  nothing: {
    en: 'Choose a file that is not empty.',
    cy: 'Dewiswch ffeil nad yw’n wag.',
  },
  'not-a-workbook': {
    en: 'This file could not be read as a workbook. Open it in Excel, save it again as "Excel Workbook (.xlsx)", and send that.',
    cy: 'Ni ellid darllen y ffeil hon fel llyfr gwaith. Agorwch hi yn Excel, cadwch hi eto fel "Excel Workbook (.xlsx)", ac anfonwch honno.',
  },
  'too-large': {
    en: 'This workbook unpacks to far more than a case list. Copy the cases alone into a new workbook, and send that.',
    cy: 'Mae’r llyfr gwaith hwn yn dadbacio i lawer mwy na rhestr achosion. Copïwch yr achosion yn unig i lyfr gwaith newydd, ac anfonwch hwnnw.',
  },
  'no-sheet': {
    en: 'This workbook has no sheet that can be read. Put the list on its first sheet, and send it again.',
    cy: 'Nid oes taflen y gellir ei darllen yn y llyfr gwaith hwn. Rhowch y rhestr ar ei daflen gyntaf, a’i anfon eto.',
  },
  'is-encrypted': {
    en: 'This workbook has a password, or was written by an Excel before 2007. Save it without one as "Excel Workbook (.xlsx)".',
    cy: 'Mae gan y llyfr gwaith hwn gyfrinair, neu fe’i hysgrifennwyd gan Excel cyn 2007. Cadwch ef heb un fel "Excel Workbook (.xlsx)".',
  },
  'not-a-table': {
    en: 'This file is neither CSV nor an Excel workbook. Save the list as one of the two, and send that.',
    cy: 'Nid CSV na llyfr gwaith Excel yw’r ffeil hon. Cadwch y rhestr fel un o’r ddau, ac anfonwch honno.',
  },
  unreadable: (line: number): Words => ({
    en: `A quotation mark opens on line ${line} and is never closed, so the rest could not be read. Close it, and send the file again.`,
    cy: `Mae dyfynnod yn agor ar linell ${line} ac nid yw byth yn cau, felly ni ellid darllen y gweddill. Caewch ef, ac anfonwch y ffeil eto.`,
  }),
  lost: {
    en: 'The list did not come back from the page as it was sent. Choose the file again.',
    cy: 'Ni ddaeth y rhestr yn ôl o’r dudalen fel yr anfonwyd hi. Dewiswch y ffeil eto.',
  },
} as const
