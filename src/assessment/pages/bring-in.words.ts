/** The words of bringing answers in. */

export const en = {
  title: 'Paper form and import',
  inspections: 'Inspections',
  lead: 'When no device works, cases are judged on paper. When a device can’t send, what is on it comes in as a file.',
  paper: 'On paper',
  form: 'Print the form for one case (PDF)',
  template: 'Table for typing it in (Excel)',
  paperLead:
    'The form has a number in each box. Type a row for each question: the case’s reference, the question, the number of the box, reasons, the note and the date.',
  bring: 'Bring a file in',
  file: 'Excel, CSV, or the file of a device',
  fileHint:
    'The file of a device is brought in by the lead inspector. Bringing the same file in twice changes nothing.',
  send: 'Bring it in',
  needsFile: 'Choose a file.',
  outcome: 'What came of it',
  taken: (count: number) =>
    count === 1 ? '1 answer or note was taken in.' : `${count} answers and notes were taken in.`,
  before: (count: number) => (count === 1 ? '1 was there already.' : `${count} were there already.`),
  faults: (count: number) =>
    count === 1
      ? '1 was not taken. Mend it in the file, and bring the file in again.'
      : `${count} were not taken. Mend them in the file, and bring the file in again.`,
  row: (line: number) => `Row ${line}`,
  ofDevice: 'In the file',
}

export const cy: typeof en = {
  title: 'Ffurflen bapur a mewnforio',
  inspections: 'Arolygiadau',
  lead: 'Pan nad oes dyfais yn gweithio, bernir achosion ar bapur. Pan na all dyfais anfon, daw’r hyn sydd arni i mewn fel ffeil.',
  paper: 'Ar bapur',
  form: 'Argraffu’r ffurflen ar gyfer un achos (PDF)',
  template: 'Tabl i’w theipio (Excel)',
  paperLead:
    'Mae rhif ym mhob blwch ar y ffurflen. Teipiwch res ar gyfer pob cwestiwn: cyfeirnod yr achos, y cwestiwn, rhif y blwch, rhesymau, y nodyn a’r dyddiad.',
  bring: 'Dod â ffeil i mewn',
  file: 'Excel, CSV, neu ffeil dyfais',
  fileHint:
    'Yr arolygydd arweiniol sy’n dod â ffeil dyfais i mewn. Nid yw dod â’r un ffeil i mewn ddwywaith yn newid dim.',
  send: 'Dod â hi i mewn',
  needsFile: 'Dewiswch ffeil.',
  outcome: 'Beth ddaeth ohoni',
  taken: count => `Derbyniwyd ${count} ateb a nodyn.`,
  before: count => `Roedd ${count} yno eisoes.`,
  faults: count => `Ni dderbyniwyd ${count}. Trwsiwch nhw yn y ffeil, a dewch â’r ffeil i mewn eto.`,
  row: line => `Rhes ${line}`,
  ofDevice: 'Yn y ffeil',
}
