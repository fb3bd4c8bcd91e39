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
