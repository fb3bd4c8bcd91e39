/** The accessibility statement. */

export const en = {
  title: 'Accessibility statement',
  intro:
    'This statement is about Plumbline: its pages, and the reports that can be downloaded from them as PDF. The text should be clear and simple to understand.',
  canTitle: 'What you should be able to do',
  can: [
    'zoom in up to 400% without the page scrolling sideways',
    'use every page with a keyboard alone, or with speech recognition software',
    'listen to every page and every report with a screen reader',
    'read every chart as a table',
    'use every page with JavaScript turned off',
    'read the pages for the public in English or Welsh',
  ],
  statusTitle: 'How accessible it is',
  status:
    'Plumbline aims to meet the Web Content Accessibility Guidelines version 2.2, AA standard. Every page is checked by automated tests each time the software changes. It has not yet been audited by an independent body or tested with people who rely on assistive technology, so this statement does not claim full compliance.',
  knownTitle: 'What we know is not right yet',
  known: [
    'Welsh text was drafted by the people who made the software and has not been checked by a translator',
    'wide tables scroll sideways within the page on small screens',
    'PDF reports are tagged and follow PDF/UA-1, but have been checked only by software',
  ],
  reportTitle: 'Tell us about a problem',
  report:
    'If you find a problem, or need information in a different format, tell the organisation that runs this copy of Plumbline. Quote the address of the page.',
  enforcementTitle: 'If you are not happy with the answer',
  enforcementBefore:
    'The Equality and Human Rights Commission enforces the accessibility regulations for public sector bodies. If you are not happy with how the organisation responds,',
  enforcementLink: 'contact the Equality Advisory and Support Service',
  preparedTitle: 'How this statement was prepared',
  prepared:
    'It was prepared on 21 November 2026 from automated tests (axe, WCAG 2.2 A and AA) in Chromium of each page, at widths of 320 and 1280 pixels, with a keyboard, and with JavaScript turned off.',
}

export const cy: typeof en = {
  title: 'Datganiad hygyrchedd',
  intro:
    'Mae’r datganiad hwn yn ymwneud â Plumbline: ei dudalennau, a’r adroddiadau y gellir eu lawrlwytho oddi yno fel PDF. Dylai’r testun fod yn glir ac yn hawdd ei ddeall.',
  canTitle: 'Beth ddylech chi allu ei wneud',
  can: [
    'chwyddo hyd at 400% heb i’r dudalen sgrolio i’r ochr',
    'defnyddio pob tudalen gyda bysellfwrdd yn unig, neu gyda meddalwedd adnabod lleferydd',
    'gwrando ar bob tudalen a phob adroddiad gyda darllenydd sgrin',
    'darllen pob siart fel tabl',
    'defnyddio pob tudalen gyda JavaScript wedi’i ddiffodd',
    'darllen y tudalennau i’r cyhoedd yn Gymraeg neu’n Saesneg',
  ],
  statusTitle: 'Pa mor hygyrch ydyw',
  status:
    'Nod Plumbline yw bodloni fersiwn 2.2 o’r Canllawiau Hygyrchedd Cynnwys Gwe, safon AA. Caiff pob tudalen ei gwirio gan brofion awtomataidd bob tro y mae’r feddalwedd yn newid. Nid yw wedi’i harchwilio eto gan gorff annibynnol na’i phrofi gyda phobl sy’n dibynnu ar dechnoleg gynorthwyol, felly nid yw’r datganiad hwn yn honni cydymffurfiaeth lawn.',
  knownTitle: 'Yr hyn y gwyddom nad yw’n iawn eto',
  known: [
    'drafftiwyd y testun Cymraeg gan y bobl a wnaeth y feddalwedd ac nid yw wedi’i wirio gan gyfieithydd',
    'mae tablau llydan yn sgrolio i’r ochr o fewn y dudalen ar sgriniau bach',
    'mae adroddiadau PDF wedi’u tagio ac yn dilyn PDF/UA-1, ond dim ond meddalwedd sydd wedi’u gwirio',
  ],
  reportTitle: 'Rhoi gwybod i ni am broblem',
  report:
    'Os dewch o hyd i broblem, neu os oes angen gwybodaeth arnoch mewn fformat gwahanol, rhowch wybod i’r sefydliad sy’n rhedeg y copi hwn o Plumbline. Dyfynnwch gyfeiriad y dudalen.',
  enforcementTitle: 'Os nad ydych yn fodlon ar yr ateb',
  enforcementBefore:
    'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi’r rheoliadau hygyrchedd ar gyfer cyrff y sector cyhoeddus. Os nad ydych yn fodlon ar ymateb y sefydliad,',
  enforcementLink: 'cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb',
  preparedTitle: 'Sut y paratowyd y datganiad hwn',
  prepared:
    'Fe’i paratowyd ar 21 Tachwedd 2026 o brofion awtomataidd (axe, WCAG 2.2 A ac AA) yn Chromium o bob tudalen, ar led o 320 a 1280 picsel, gyda bysellfwrdd, a gyda JavaScript wedi’i ddiffodd.',
}
