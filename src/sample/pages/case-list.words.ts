/** The words of the case list's page, for the service that sends it. */
import type { Words } from '../../platform/pure/words.ts'

const steps = {
  en: ['send the list', 'say what its columns hold', 'put right what is wrong', 'confirm it'],
  cy: ['anfon y rhestr', 'dweud beth mae ei cholofnau’n ei ddal', 'cywiro’r hyn sydd o’i le', 'ei chadarnhau'],
}

export const en = {
  title: 'Case list',
  soFar: 'How far it has come',
  seedHash: 'Fixed before the list came: the hash of the seed by which the sample will be drawn',
  noSeed:
    'The lead inspector has not fixed the seed of the draw yet. The list can be sent once its hash is shown here.',
  seedNote:
    'Keep a note of this hash. The seed itself is revealed at the draw: anybody can then check that it was not chosen to suit the list.',
  received: 'Received',
  notReceived: 'No list has been received.',
  receivedOn: (cases: number, excluded: number, day: string) =>
    `${cases} cases, on ${day}${excluded > 0 ? `; ${excluded} more are left out with a reason` : ''}`,
  listHash: 'Hash of the list',
  frozen: 'Frozen',
  notFrozen: 'Not yet: a corrected list takes its place',
  send: 'Send the list',
  sendAgain: 'Send a corrected list',
  file: 'The list, as CSV or Excel workbook (.xlsx)',
  fileHint:
    'As your case system writes it: one row a case, the first row naming the columns. Without names, dates of birth, addresses or telephone numbers: a list with any of these is refused. Nothing is kept until you confirm it.',
  supplier: 'Case system that wrote it (optional)',
  supplierHint:
    'We remember what its columns hold, for every service that uses it, and know its next list by its columns. Leave this empty for a list made by hand.',
  supplierFault: (most: number) => `Give the name of the case system alone, in no more than ${most} characters.`,
  check: 'Check the list',
  step: (step: number) => `Step ${step} of 4: ${steps.en[step - 1] ?? ''}`,
  progress: {
    sending: 'Sending the list: {share}%',
    checking: 'The list has arrived and is being checked.',
    failed: 'The list could not be sent. Check your connection, and send it again.',
  },
  columns: 'What the list should hold',
  columnsNote:
    'A reference for each case, such as C001, and as many of these as you have. Columns go by any of the names that case systems give them.',
  column: 'Column',
  also: 'Also known as',
  values: 'What it may say',
  number: (least: string, most: string) => `A whole number from ${least} to ${most}`,
  wholeNumber: 'A whole number',
  date: 'A date such as 16/01/2012',
  text: 'A short text, never a person’s name',
  reference: 'Case reference',
  drawPage: 'The draw',
  chooseFile: 'Choose the file of the list.',
  again: 'Choose another file',
  refusedTitle: 'The list is refused: it holds personal data',
  refusedLead: 'Take these columns out of the file, and send it again. Nothing was kept.',
  columnsTitle: 'What do these columns hold?',
  columnsLead: 'Their names are new to us. We remember what you say for the next list with such columns.',
  mappingLead: 'Say what each column holds. We remember it for the next list with such columns.',
  read: (rows: number) => `${rows} rows were read.`,
  namedSystem: (name: string) => `Case system: ${name}.`,
  recognisedSystem: (name: string) =>
    `The columns are those of ${name}, and were read as was said of it before. Change what they hold if that is wrong.`,
  columnsRead: 'How the columns were read',
  holds: 'What it holds',
  leftAlone: 'Left out',
  changeColumns: 'Change what the columns hold',
  nothing: 'Nothing that is needed: leave it out',
  goOn: 'Go on',
  faultsTitle: (faults: number) =>
    faults === 1 ? 'There is 1 fault to put right' : `There are ${faults} faults to put right`,
  faultsLead:
    'Put them right in your file and send it again. Nothing was kept. An annotated copy has a last column that says what is wrong with each row, and the workbook colours the cells; you can put the list right in it and send that.',
  onlyFirst: (shown: number) => `The first ${shown} are shown here; the annotated copy has all of them.`,
  annotatedWorkbook: 'Download the annotated copy as a workbook',
  annotatedCsv: 'Download it as CSV',
  whatToDo: 'What to put right',
  line: 'Row',
  value: 'What it says',
  reason: 'What is wrong, and what to do',
  soundTitle: 'The list is sound',
  soundLead: (cases: number) => `It has ${cases} cases. It is kept once you confirm it.`,
  excluded: 'Cases listed and left out',
  reasonLeftOut: 'Reason',
  excludedLead: (excluded: number, cases: number) =>
    `${excluded} of its ${cases} cases are left out with a reason: they are not among those from which the sample is drawn.`,
  leftOut: 'These columns are left out',
  missing: 'These are not in the list, so the sample can’t mirror them',
  difference: 'What it changes',
  none: 'None',
  added: 'Cases added',
  removed: 'Cases taken out',
  changed: 'Cases changed',
  cases: (references: readonly string[]) =>
    references.length === 0
      ? 'None'
      : `${references.length}: ${references.slice(0, 20).join(', ')}${references.length > 20 ? ' …' : ''}`,
  group: 'Group',
  count: 'Cases',
  profile: 'What it looks like',
  confirm: 'Confirm this list',
  confirmed: (cases: number) => `The list of ${cases} cases has been received.`,
}

export const cy: typeof en = {
  title: 'Rhestr achosion',
  soFar: 'Pa mor bell y mae wedi dod',
  seedHash: 'Pennwyd cyn i’r rhestr ddod: hash yr hedyn y dewisir y sampl ag ef',
  noSeed: 'Nid yw’r arolygydd arweiniol wedi pennu hedyn y dewis eto. Gellir anfon y rhestr pan ddangosir ei hash yma.',
  seedNote:
    'Cadwch nodyn o’r hash hwn. Datgelir yr hedyn ei hun adeg y dewis: gall unrhyw un wedyn wirio na chafodd ei ddewis i siwtio’r rhestr.',
  received: 'Derbyniwyd',
  notReceived: 'Ni dderbyniwyd rhestr.',
  receivedOn: (cases, excluded, day) =>
    `${cases} achos, ar ${day}${excluded > 0 ? `; gadewir ${excluded} arall allan gyda rheswm` : ''}`,
  listHash: 'Hash y rhestr',
  frozen: 'Wedi’i rhewi',
  notFrozen: 'Ddim eto: bydd rhestr wedi’i chywiro yn cymryd ei lle',
  send: 'Anfon y rhestr',
  sendAgain: 'Anfon rhestr wedi’i chywiro',
  file: 'Y rhestr, fel CSV neu lyfr gwaith Excel (.xlsx)',
  fileHint:
    'Fel y mae eich system achosion yn ei hysgrifennu: un rhes i bob achos, a’r rhes gyntaf yn enwi’r colofnau. Heb enwau, dyddiadau geni, cyfeiriadau na rhifau ffôn: gwrthodir rhestr ag unrhyw un o’r rhain. Ni chedwir dim nes i chi ei chadarnhau.',
  supplier: 'System achosion a’i hysgrifennodd (dewisol)',
  supplierHint:
    'Rydym yn cofio’r hyn y mae ei cholofnau’n ei ddal, ar gyfer pob gwasanaeth sy’n ei defnyddio, ac yn adnabod ei rhestr nesaf wrth ei cholofnau. Gadewch hyn yn wag ar gyfer rhestr a wnaed â llaw.',
  supplierFault: most => `Rhowch enw’r system achosion yn unig, mewn dim mwy na ${most} nod.`,
  check: 'Gwirio’r rhestr',
  step: step => `Cam ${step} o 4: ${steps.cy[step - 1] ?? ''}`,
  progress: {
    sending: 'Yn anfon y rhestr: {share}%',
    checking: 'Mae’r rhestr wedi cyrraedd ac mae’n cael ei gwirio.',
    failed: 'Ni ellid anfon y rhestr. Gwiriwch eich cysylltiad, a’i hanfon eto.',
  },
  columns: 'Yr hyn y dylai’r rhestr ei ddal',
  columnsNote:
    'Cyfeirnod ar gyfer pob achos, megis C001, a chynifer o’r rhain ag sydd gennych. Mae colofnau’n mynd wrth unrhyw un o’r enwau y mae systemau achosion yn eu rhoi iddynt.',
  column: 'Colofn',
  also: 'Enwau eraill',
  values: 'Yr hyn y gall ei ddweud',
  number: (least, most) => `Rhif cyfan rhwng ${least} a ${most}`,
  wholeNumber: 'Rhif cyfan',
  date: 'Dyddiad megis 16/01/2012',
  text: 'Testun byr, byth enw person',
  reference: 'Cyfeirnod yr achos',
  drawPage: 'Y dewis',
  chooseFile: 'Dewiswch ffeil y rhestr.',
  again: 'Dewis ffeil arall',
  refusedTitle: 'Gwrthodir y rhestr: mae’n dal data personol',
  refusedLead: 'Tynnwch y colofnau hyn o’r ffeil, a’i hanfon eto. Ni chadwyd dim.',
  columnsTitle: 'Beth mae’r colofnau hyn yn ei ddal?',
  columnsLead:
    'Mae eu henwau’n newydd i ni. Byddwn yn cofio’r hyn a ddywedwch ar gyfer y rhestr nesaf â cholofnau o’r fath.',
  mappingLead:
    'Dywedwch beth mae pob colofn yn ei ddal. Byddwn yn ei gofio ar gyfer y rhestr nesaf â cholofnau o’r fath.',
  read: rows => `Darllenwyd ${rows} rhes.`,
  namedSystem: name => `System achosion: ${name}.`,
  recognisedSystem: name =>
    `Colofnau ${name} yw’r rhain, ac fe’u darllenwyd fel y dywedwyd amdani o’r blaen. Newidiwch yr hyn y maent yn ei ddal os yw hynny’n anghywir.`,
  columnsRead: 'Sut y darllenwyd y colofnau',
  holds: 'Yr hyn y mae’n ei ddal',
  leftAlone: 'Wedi’i gadael allan',
  changeColumns: 'Newid yr hyn y mae’r colofnau’n ei ddal',
  nothing: 'Dim byd sydd ei angen: gadewch hi allan',
  goOn: 'Ymlaen',
  faultsTitle: faults => (faults === 1 ? 'Mae 1 gwall i’w gywiro' : `Mae ${faults} gwall i’w cywiro`),
  faultsLead:
    'Cywirwch nhw yn eich ffeil a’i hanfon eto. Ni chadwyd dim. Mae gan gopi wedi’i anodi golofn olaf sy’n dweud beth sydd o’i le ar bob rhes, ac mae’r llyfr gwaith yn lliwio’r celloedd; gallwch gywiro’r rhestr ynddo ac anfon hwnnw.',
  onlyFirst: shown => `Dangosir y ${shown} cyntaf yma; mae pob un yn y copi wedi’i anodi.`,
  annotatedWorkbook: 'Lawrlwytho’r copi wedi’i anodi fel llyfr gwaith',
  annotatedCsv: 'Ei lawrlwytho fel CSV',
  whatToDo: 'Beth i’w gywiro',
  line: 'Rhes',
  value: 'Yr hyn y mae’n ei ddweud',
  reason: 'Beth sydd o’i le, a beth i’w wneud',
  soundTitle: 'Mae’r rhestr yn gadarn',
  soundLead: cases => `Mae ganddi ${cases} achos. Fe’i cedwir unwaith i chi ei chadarnhau.`,
  excluded: 'Achosion a restrir ac a adewir allan',
  reasonLeftOut: 'Rheswm',
  excludedLead: (excluded, cases) =>
    `Gadewir ${excluded} o’i ${cases} achos allan gyda rheswm: nid ydynt ymhlith y rhai y dewisir y sampl ohonynt.`,
  leftOut: 'Gadewir y colofnau hyn allan',
  missing: 'Nid yw’r rhain yn y rhestr, felly ni all y sampl eu hadlewyrchu',
  difference: 'Yr hyn y mae’n ei newid',
  none: 'Dim',
  added: 'Achosion a ychwanegwyd',
  removed: 'Achosion a dynnwyd allan',
  changed: 'Achosion a newidiwyd',
  cases: references =>
    references.length === 0
      ? 'Dim'
      : `${references.length}: ${references.slice(0, 20).join(', ')}${references.length > 20 ? ' …' : ''}`,
  group: 'Grŵp',
  count: 'Achosion',
  profile: 'Sut olwg sydd arni',
  confirm: 'Cadarnhau’r rhestr hon',
  confirmed: cases => `Derbyniwyd y rhestr o ${cases} achos.`,
}

/** What personal data a column holds, for the list of those refused. */
export const kindWords: Readonly<Record<string, Words>> = {
  name: { en: 'names', cy: 'enwau' },
  'date-of-birth': { en: 'dates of birth', cy: 'dyddiadau geni' },
  address: { en: 'addresses or postcodes', cy: 'cyfeiriadau neu godau post' },
  contact: { en: 'email addresses or telephone numbers', cy: 'cyfeiriadau e-bost neu rifau ffôn' },
  'national-identifier': { en: 'national identity numbers', cy: 'rhifau adnabod cenedlaethol' },
}
