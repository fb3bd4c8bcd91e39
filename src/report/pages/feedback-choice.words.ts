/** The words of choosing what goes into the provisional findings. */

export const en = {
  title: 'Choose the provisional findings',
  feedback: 'Provisional findings',
  lead: 'Choose what the service hears at the meeting. The document and the slides say throughout that it is provisional and in confidence, and how many cases are complete.',
  readDraft: 'Read the draft as it stands',
  givenOn: (day: string) => `Last given on ${day}. What was given stays as it was; giving again adds another document.`,
  themes: 'Headline scores',
  notScored: 'Not scored',
  sides: { strength: 'Strengths', improvement: 'Areas for improvement' },
  criterion: (id: string) => `Criterion ${id}`,
  noFinding: 'No finding of this kind stands yet.',
  toFindings: 'Write findings',
  remarks: 'Remarks',
  remarksHint:
    'Short, and optional. Every figure is written as a reference between braces, such as {4.2b}, and counted from the answers.',
  opening: 'At the beginning',
  openingCy: 'At the beginning, in Welsh',
  closing: 'At the end',
  closingCy: 'At the end, in Welsh',
  save: 'Save and read the draft',
  give: 'Save and give to the service',
  giveHint: 'Once it is given, the head of the service and its board can read it here, and it can’t be taken back.',
  saved: 'The choice is saved. This is the draft.',
  given: 'The provisional findings are given to the service.',
}

export const cy: typeof en = {
  title: 'Dewis y canfyddiadau dros dro',
  feedback: 'Canfyddiadau dros dro',
  lead: 'Dewiswch yr hyn y mae’r gwasanaeth yn ei glywed yn y cyfarfod. Mae’r ddogfen a’r sleidiau’n dweud drwyddynt eu bod dros dro ac yn gyfrinachol, a faint o achosion sy’n gyflawn.',
  readDraft: 'Darllen y drafft fel y mae',
  givenOn: day =>
    `Rhoddwyd ddiwethaf ar ${day}. Erys yr hyn a roddwyd fel yr oedd; mae rhoi eto’n ychwanegu dogfen arall.`,
  themes: 'Prif sgoriau',
  notScored: 'Heb ei sgorio',
  sides: { strength: 'Cryfderau', improvement: 'Meysydd i’w gwella' },
  criterion: id => `Maen prawf ${id}`,
  noFinding: 'Nid oes canfyddiad o’r math hwn yn sefyll eto.',
  toFindings: 'Ysgrifennu canfyddiadau',
  remarks: 'Sylwadau',
  remarksHint:
    'Byr, a dewisol. Ysgrifennir pob ffigur fel cyfeiriad rhwng bachau, megis {4.2b}, a’i gyfrif o’r atebion.',
  opening: 'Ar y dechrau',
  openingCy: 'Ar y dechrau, yn Gymraeg',
  closing: 'Ar y diwedd',
  closingCy: 'Ar y diwedd, yn Gymraeg',
  save: 'Cadw a darllen y drafft',
  give: 'Cadw a’i roi i’r gwasanaeth',
  giveHint: 'Unwaith y’i rhoddir, gall pennaeth y gwasanaeth a’i fwrdd ei ddarllen yma, ac ni ellir ei dynnu’n ôl.',
  saved: 'Mae’r dewis wedi’i gadw. Dyma’r drafft.',
  given: 'Mae’r canfyddiadau dros dro wedi’u rhoi i’r gwasanaeth.',
}
