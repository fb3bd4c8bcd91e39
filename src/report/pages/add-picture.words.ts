/** The words of the page on which a picture is added to a report. */

export const en = {
  report: 'The report being written',
  title: 'Add a picture',
  lead: 'The picture stands on the page, in the PDF, in the Word file and in the signed data. Use only what the inspectorate may publish, with nobody in it who could be known.',
  picture: 'The picture',
  pictureHint: 'A PNG or a JPEG of at most 500 kB',
  text: 'What it tells, in English',
  textHint: 'For those who can’t see it: what a reader learns from the picture, in a sentence or two',
  textCy: 'The same in Welsh (may follow later)',
  decorative: 'It is decorative: a reader who can’t see it misses nothing',
  save: 'Add the picture',
  done: 'The picture is added.',
  chooseAgain: 'Browsers forget a chosen file when a form comes back: choose the picture again.',
}

export const cy: typeof en = {
  report: 'Yr adroddiad wrth ei ysgrifennu',
  title: 'Ychwanegu llun',
  lead: 'Mae’r llun ar y dudalen, yn y PDF, yn y ffeil Word ac yn y data a lofnodwyd. Defnyddiwch yr hyn y caiff yr arolygiaeth ei gyhoeddi yn unig, heb neb ynddo y gellid ei adnabod.',
  picture: 'Y llun',
  pictureHint: 'PNG neu JPEG o 500 kB ar y mwyaf',
  text: 'Yr hyn y mae’n ei ddweud, yn Saesneg',
  textHint: 'I’r rhai na allant ei weld: yr hyn y mae darllenydd yn ei ddysgu o’r llun, mewn brawddeg neu ddwy',
  textCy: 'Yr un peth yn Gymraeg (caiff ddilyn wedyn)',
  decorative: 'Addurn ydyw: nid yw darllenydd na all ei weld yn colli dim',
  save: 'Ychwanegu’r llun',
  done: 'Ychwanegwyd y llun.',
  chooseAgain: 'Mae porwyr yn anghofio ffeil a ddewiswyd pan ddaw ffurflen yn ôl: dewiswch y llun eto.',
}
