/** The words of planning an inspection. */

export const en = {
  title: 'Plan an inspection',
  lead: 'The inspection starts as planned. Nothing is said to the service until you announce it.',
  programme: 'Programme',
  programmeHint: 'It decides by which edition of which framework the service is inspected.',
  programmeEmpty: 'Choose the programme',
  service: 'Service',
  serviceHint: 'By region. Type the first letters of its name to find it in the list.',
  outsideScope:
    'This service is not in the nations and regions of the programme. Choose another service, or change the programme.',
  notThere:
    'This service was not there on that day: it had become another, or had not begun. Its page in the register says when.',
  serviceEmpty: 'Choose the service to inspect',
  choose: 'Choose',
  fieldwork: 'First day of fieldwork',
  fieldworkHint: 'For example, 16 1 2012. Every other date is counted from it.',
  fieldworkEmpty: 'Enter the first day of fieldwork',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  outside: (from: string, to: string | null) =>
    to === null
      ? `The first day of fieldwork must lie in the programme, which begins on ${from}`
      : `The first day of fieldwork must lie in the programme, which runs from ${from} to ${to}`,
  leadInspector: 'Lead inspector',
  leadEmpty: 'Choose who leads the inspection',
  conflicts: 'Choose another day, service or lead, or say that you plan it all the same',
  conflictsTitle: 'What stands in the way',
  accept: 'Plan it all the same',
  submit: 'Plan the inspection',
  planned: 'The inspection is planned.',
  impossible:
    'An inspection needs a programme and a service of the register, and there is none yet. Ask the programme manager to enter them.',
}

export const cy: typeof en = {
  title: 'Cynllunio arolygiad',
  lead: 'Mae’r arolygiad yn dechrau fel un wedi’i gynllunio. Ni ddywedir dim wrth y gwasanaeth nes i chi ei gyhoeddi.',
  programme: 'Rhaglen',
  programmeHint: 'Mae’n penderfynu yn ôl pa argraffiad o ba fframwaith yr arolygir y gwasanaeth.',
  programmeEmpty: 'Dewiswch y rhaglen',
  service: 'Gwasanaeth',
  serviceHint: 'Yn ôl rhanbarth. Teipiwch lythrennau cyntaf ei enw i’w ganfod yn y rhestr.',
  outsideScope:
    'Nid yw’r gwasanaeth hwn yng nghenhedloedd a rhanbarthau’r rhaglen. Dewiswch wasanaeth arall, neu newidiwch y rhaglen.',
  notThere:
    'Nid oedd y gwasanaeth hwn yno ar y diwrnod hwnnw: roedd wedi dod yn un arall, neu heb ddechrau. Mae ei dudalen yn y gofrestr yn dweud pryd.',
  serviceEmpty: 'Dewiswch y gwasanaeth i’w arolygu',
  choose: 'Dewis',
  fieldwork: 'Diwrnod cyntaf y gwaith maes',
  fieldworkHint: 'Er enghraifft, 16 1 2012. Cyfrifir pob dyddiad arall ohono.',
  fieldworkEmpty: 'Rhowch ddiwrnod cyntaf y gwaith maes',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  outside: (from, to) =>
    to === null
      ? `Rhaid i ddiwrnod cyntaf y gwaith maes fod o fewn y rhaglen, sy’n dechrau ar ${from}`
      : `Rhaid i ddiwrnod cyntaf y gwaith maes fod o fewn y rhaglen, sy’n rhedeg o ${from} i ${to}`,
  leadInspector: 'Arolygydd arweiniol',
  leadEmpty: 'Dewiswch pwy sy’n arwain yr arolygiad',
  conflicts: 'Dewiswch ddiwrnod, gwasanaeth neu arweinydd arall, neu dywedwch eich bod yn ei gynllunio er hynny',
  conflictsTitle: 'Beth sydd yn y ffordd',
  accept: 'Ei gynllunio er hynny',
  submit: 'Cynllunio’r arolygiad',
  planned: 'Mae’r arolygiad wedi’i gynllunio.',
  impossible:
    'Mae angen rhaglen a gwasanaeth o’r gofrestr ar arolygiad, ac nid oes yr un eto. Gofynnwch i’r rheolwr rhaglen eu cofnodi.',
}
