/** The words around a report on the web. */

export const en = {
  report: 'Report',
  pdf: 'Download the report (PDF)',
  word: 'Download the report (Word)',
  data: 'Download the report as data (JSON)',
  signed: 'Figures as signed data (JSON)',
  editions: 'Editions',
  edition: (number: number, day: string) => `Edition ${String(number)}, ${day}`,
  corrected: 'A later edition has corrected this one. You are reading it as it was published.',
  files: 'Download',
  top: 'Back to contents',
}

export const cy: typeof en = {
  report: 'Adroddiad',
  pdf: 'Lawrlwytho’r adroddiad (PDF)',
  word: 'Lawrlwytho’r adroddiad (Word)',
  data: 'Lawrlwytho’r adroddiad fel data (JSON)',
  signed: 'Ffigurau fel data wedi’u llofnodi (JSON)',
  editions: 'Argraffiadau',
  edition: (number, day) => `Argraffiad ${String(number)}, ${day}`,
  corrected: 'Mae argraffiad diweddarach wedi cywiro hwn. Rydych yn ei ddarllen fel y’i cyhoeddwyd.',
  files: 'Lawrlwytho',
  top: 'Yn ôl i’r cynnwys',
}
