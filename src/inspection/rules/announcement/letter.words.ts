/** What every letter says, whatever its template. */

const en = {
  to: 'To',
  copyTo: 'Copy to',
  greeting: 'Dear colleague',
  closing: 'Yours sincerely',
  lead: 'Lead inspector',
  timetable: 'The timetable',
  step: 'Step',
  planned: 'Planned',
  requests: 'What we ask for',
  number: 'Number',
  item: 'Request',
  due: 'By',
  synthetic: 'This letter belongs to a demonstration: the inspection’s cases and correspondence are invented.',
  draftWelsh: 'The Welsh of this letter is a draft that nobody has checked yet.',
}

const cy: typeof en = {
  to: 'At',
  copyTo: 'Copi at',
  greeting: 'Annwyl gydweithiwr',
  closing: 'Yn gywir',
  lead: 'Arolygydd arweiniol',
  timetable: 'Yr amserlen',
  step: 'Cam',
  planned: 'Cynlluniwyd',
  requests: 'Yr hyn a ofynnwn amdano',
  number: 'Rhif',
  item: 'Cais',
  due: 'Erbyn',
  synthetic: 'Mae’r llythyr hwn yn perthyn i arddangosiad: mae achosion a gohebiaeth yr arolygiad wedi’u dyfeisio.',
  draftWelsh: 'Drafft nad oes neb wedi’i wirio eto yw Cymraeg y llythyr hwn.',
}

/** By language. */
export const letterWords = { en, cy } as const
