/** The words of bringing answers in. */

export const en = {
  title: 'Paper form and import',
  lead: 'When no device works, cases are judged on paper. When a device can’t send, what is on it comes in as a file.',
  paper: 'On paper',
  form: 'Print the form for one case (PDF)',
  template: 'Table for typing it in (Excel)',
  paperLead:
    'The form has a number in each box. Type a row for each question: the case’s reference, who filled the form in, the question, the number of the box, reasons, the note and the date. Whoever types in for somebody else names them; the answers are then theirs.',
  bring: 'Bring a file in',
  file: 'Excel, CSV, or the file of a device',
  fileHint:
    'The file of a device is brought in by whoever wrote it, or by the lead inspector for them. Bringing the same file in twice changes nothing.',
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
  putAside: (count: number) =>
    count === 1
      ? '1 was not taken. It is kept as it was written, for the lead inspector to decide about.'
      : `${count} were not taken. They are kept as they were written, for the lead inspector to decide about.`,
  cases: 'How the cases stand now',
  stands: (answered: number, of: number, contested: number, lacking: number) =>
    [
      `${answered} of ${of} questions answered`,
      contested === 0
        ? ''
        : contested === 1
          ? '1 question was answered before, differently: choose which answer holds'
          : `${contested} questions were answered before, differently: choose which answers hold`,
      lacking === 0
        ? 'nothing is missing'
        : lacking === 1
          ? '1 question lacks something'
          : `${lacking} questions lack something`,
    ]
      .filter(part => part !== '')
      .join('; ') + '.',
  aside: 'Look at what was not taken',
  writtenBy: (name: string | null, day: string | null) =>
    `${name === null ? 'The file does not say who wrote it, so it is counted as the assessor’s of each case' : `Written by ${name}`}${day === null ? '' : `, saved on ${day}`}.`,
  row: (line: number) => `Row ${line}`,
  ofDevice: 'In the file',
}

export const cy: typeof en = {
  title: 'Ffurflen bapur a mewnforio',
  lead: 'Pan nad oes dyfais yn gweithio, bernir achosion ar bapur. Pan na all dyfais anfon, daw’r hyn sydd arni i mewn fel ffeil.',
  paper: 'Ar bapur',
  form: 'Argraffu’r ffurflen ar gyfer un achos (PDF)',
  template: 'Tabl i’w theipio (Excel)',
  paperLead:
    'Mae rhif ym mhob blwch ar y ffurflen. Teipiwch res ar gyfer pob cwestiwn: cyfeirnod yr achos, pwy a lenwodd y ffurflen, y cwestiwn, rhif y blwch, rhesymau, y nodyn a’r dyddiad. Mae’r sawl sy’n teipio dros rywun arall yn eu henwi; eu hatebion nhw ydynt wedyn.',
  bring: 'Dod â ffeil i mewn',
  file: 'Excel, CSV, neu ffeil dyfais',
  fileHint:
    'Daw’r sawl a’i hysgrifennodd â ffeil dyfais i mewn, neu’r arolygydd arweiniol drostynt. Nid yw dod â’r un ffeil i mewn ddwywaith yn newid dim.',
  send: 'Dod â hi i mewn',
  needsFile: 'Dewiswch ffeil.',
  outcome: 'Beth ddaeth ohoni',
  taken: count => `Derbyniwyd ${count} ateb a nodyn.`,
  before: count => `Roedd ${count} yno eisoes.`,
  faults: count => `Ni dderbyniwyd ${count}. Trwsiwch nhw yn y ffeil, a dewch â’r ffeil i mewn eto.`,
  putAside: count =>
    `Ni dderbyniwyd ${count}. Cedwir yr hyn a ysgrifennwyd fel y mae, i’r arolygydd arweiniol benderfynu amdano.`,
  cases: 'Sut mae’r achosion yn sefyll nawr',
  stands: (answered, of, contested, lacking) =>
    [
      `atebwyd ${answered} o ${of} cwestiwn`,
      contested === 0 ? '' : `atebwyd ${contested} o’r blaen, yn wahanol: dewiswch pa ateb sy’n dal`,
      lacking === 0 ? 'nid oes dim ar goll' : `mae rhywbeth ar goll mewn ${lacking}`,
    ]
      .filter(part => part !== '')
      .join('; ') + '.',
  aside: 'Edrych ar yr hyn na dderbyniwyd',
  writtenBy: (name, day) =>
    `${name === null ? 'Nid yw’r ffeil yn dweud pwy a’i hysgrifennodd, felly fe’i cyfrifir fel gwaith asesydd pob achos' : `Ysgrifennwyd gan ${name}`}${day === null ? '' : `, cadwyd ar ${day}`}.`,
  row: line => `Rhes ${line}`,
  ofDevice: 'Yn y ffeil',
}
