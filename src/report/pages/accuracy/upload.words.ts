/** The words of comments by way of Word. */

export const en = {
  check: 'Factual accuracy check',
  title: 'Comments by way of Word',
  readTitle: 'What was read from your file',
  how: 'Download the table, write your comments into it, and upload it here. You see what was read before anything is kept.',
  table: 'Download the Word table',
  file: 'The table with your comments',
  fileHint: 'A Word file (.docx). You may upload it again after changing it: no comment is kept twice.',
  submit: 'Upload and look',
  take: (count: number): string => (count === 1 ? 'Keep this comment' : `Keep these ${String(count)} comments`),
  nothingNew: 'The file says nothing that is not kept already.',
  again: 'Upload another file',
  unreadTitle: 'What could not be read',
  unreadNote:
    'Put these right in the file and upload it again, or write them as comments on the page. The file itself is kept.',
  readCaption: 'Comments that were read',
  columns: { place: 'Where', comment: 'Comment', kind: 'About', state: 'State' },
  states: { new: 'New', changed: 'Changes one that is kept', same: 'Kept already' },
  place: (row: number, number: number, part: string) => `Row ${String(row)}: paragraph ${String(number)}, ${part}`,
  row: (row: number) => `Row ${String(row)}`,
  rowOf: (row: number, number: number) => `Row ${String(row)}: paragraph ${String(number)}`,
  rowBelow: (row: number, number: number) => `Row ${String(row)}, below paragraph ${String(number)}`,
  paragraph: (number: number) => `Paragraph ${String(number)}`,
  outside: 'Outside the table',
  summary: (takes: number, same: number, unread: number): string =>
    `${String(takes)} new or changed, ${String(same)} kept already, ${String(unread)} not read.`,
  taken: (added: number, changed: number): string =>
    `Comments kept: ${String(added)} new, ${String(changed)} changed. They are not sent yet.`,
  fileMissing: 'Choose the Word file with your comments',
  faults: {
    'not-word': 'This is not a Word file that can be read. Save it as a Word document (.docx) and upload it again',
    'too-large': 'This file is too large to be read. Take pictures out of it and upload it again',
    'is-old': 'This is a file of an older Word (.doc). Save it as a Word document (.docx) and upload it again',
    'is-encrypted': 'This file is locked by a password. Save it without one and upload it again',
    'other-draft':
      'This table belongs to another draft. Download the table of this one, copy your comments into it, and upload that',
  },
}

export const cy: typeof en = {
  check: 'Gwirio cywirdeb ffeithiol',
  title: 'Sylwadau drwy Word',
  readTitle: 'Yr hyn a ddarllenwyd o’ch ffeil',
  how: 'Lawrlwythwch y tabl, ysgrifennwch eich sylwadau ynddo, a lanlwythwch ef yma. Gwelwch yr hyn a ddarllenwyd cyn i ddim gael ei gadw.',
  table: 'Lawrlwytho’r tabl Word',
  file: 'Y tabl gyda’ch sylwadau',
  fileHint: 'Ffeil Word (.docx). Cewch ei lanlwytho eto ar ôl ei newid: ni chedwir yr un sylw ddwywaith.',
  submit: 'Lanlwytho ac edrych',
  take: count => (count === 1 ? 'Cadw’r sylw hwn' : `Cadw’r ${String(count)} sylw hyn`),
  nothingNew: 'Nid yw’r ffeil yn dweud dim nad yw wedi’i gadw eisoes.',
  again: 'Lanlwytho ffeil arall',
  unreadTitle: 'Yr hyn na ellid ei ddarllen',
  unreadNote:
    'Cywirwch y rhain yn y ffeil a’i lanlwytho eto, neu ysgrifennwch hwy fel sylwadau ar y dudalen. Cedwir y ffeil ei hun.',
  readCaption: 'Sylwadau a ddarllenwyd',
  columns: { place: 'Lle', comment: 'Sylw', kind: 'Ynghylch', state: 'Cyflwr' },
  states: { new: 'Newydd', changed: 'Yn newid un a gadwyd', same: 'Wedi’i gadw eisoes' },
  place: (row, number, part) => `Rhes ${String(row)}: paragraff ${String(number)}, ${part}`,
  row: row => `Rhes ${String(row)}`,
  rowOf: (row, number) => `Rhes ${String(row)}: paragraff ${String(number)}`,
  rowBelow: (row, number) => `Rhes ${String(row)}, o dan baragraff ${String(number)}`,
  paragraph: number => `Paragraff ${String(number)}`,
  outside: 'Y tu allan i’r tabl',
  summary: (takes, same, unread) =>
    `${String(takes)} yn newydd neu wedi newid, ${String(same)} wedi’u cadw eisoes, ${String(unread)} heb eu darllen.`,
  taken: (added, changed) =>
    `Sylwadau a gadwyd: ${String(added)} newydd, ${String(changed)} wedi newid. Nid ydynt wedi’u hanfon eto.`,
  fileMissing: 'Dewiswch y ffeil Word gyda’ch sylwadau',
  faults: {
    'not-word': 'Nid ffeil Word y gellir ei darllen yw hon. Cadwch hi fel dogfen Word (.docx) a’i lanlwytho eto',
    'too-large': 'Mae’r ffeil hon yn rhy fawr i’w darllen. Tynnwch luniau ohoni a’i lanlwytho eto',
    'is-old': 'Ffeil Word hŷn (.doc) yw hon. Cadwch hi fel dogfen Word (.docx) a’i lanlwytho eto',
    'is-encrypted': 'Mae’r ffeil hon wedi’i chloi â chyfrinair. Cadwch hi heb un a’i lanlwytho eto',
    'other-draft':
      'Mae’r tabl hwn yn perthyn i ddrafft arall. Lawrlwythwch dabl yr un hwn, copïwch eich sylwadau iddo, a lanlwythwch hwnnw',
  },
}
