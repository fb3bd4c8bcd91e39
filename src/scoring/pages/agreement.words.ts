/** The words of how far assessors agree. */

export const en = {
  title: 'How far assessors agree',
  board: 'Board',
  lead: (cases: number, twice: number) =>
    `${cases} of the ${twice} cases that are read twice have been finished by both readers. Each judged without knowing of the other; what each said when they first finished is compared.`,
  nobody: 'No case that is read twice has been finished by both readers yet, so there is nothing to compare.',
  overall: 'All judgements together',
  pairs: 'Answers compared',
  share: 'The same',
  kappa: 'Cohen’s kappa',
  ac1: 'Gwet’s AC1',
  interval: (low: string, high: string) => `${low} to ${high}`,
  noInterval: 'no interval',
  cannot: 'can’t be worked out',
  of: (same: number, pairs: number) => `${same} of ${pairs}`,
  misleads: 'Why kappa misleads here',
  misleadsText:
    'Both numbers take away the agreement that chance alone would give. Kappa takes chance from how often each answer was given: where nearly every answer is “sufficient”, it takes almost all agreement for chance, and two assessors who agree on 94 answers in 100 can have a kappa below 0. AC1 takes as chance only what was hard to judge, and stays near the share where answers lie mostly on one side. Read AC1 beside the share and its number of answers, and kappa only where answers are mixed.',
  kappaShort:
    'Where nearly every answer is “sufficient”, kappa can be near 0, or below it, although nearly all answers agree: read AC1 and the share there.',
  method: 'How the numbers and their intervals are worked out',
  methodText:
    'Kappa: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960). AC1: K. L. Gwet, Computing inter-rater reliability and its variance in the presence of high agreement, British Journal of Mathematical and Statistical Psychology 61 (2008). Their 95% intervals come from Gwet’s published variance by linearisation, and not from resampling; answers about one case count together, because they resemble each other. The share has Wilson’s interval, on as many answers as would be worth as much without that resemblance. Where all agree, the coefficients vary in nothing and get no interval. Over several questions, answers are compared by the side of the line: above, below or not applicable.',
  assessors: 'By assessor',
  assessor: 'Assessor',
  stricter: 'Stricter',
  milder: 'Milder',
  leaning:
    '“Stricter” counts answers below the line where the other reader’s was above it, “milder” the other way round.',
  small:
    'Few cases are read twice. A difference between two assessors may be chance, or the cases that fell to them: look at the answers before drawing a conclusion about a person.',
  criteria: 'By criterion',
  criterion: 'Criterion',
  questions: 'By question',
  questionsLead: 'Questions with the most differences first.',
  question: 'Question',
  alike: 'Questions on which nobody differed',
  noDifference: 'Nobody differed on any question.',
  chart: 'Share of answers that are the same, by criterion',
  chartAlternative: (rows: readonly string[]) => `Share of answers that are the same. ${rows.join('. ')}.`,
  drift: 'Over the fieldwork',
  driftLead:
    'The share of sufficient answers in the readings that each assessor finished on each day. A yardstick that moves shows as a trend; one day’s readings are few, and cases differ, so a single high or low day means little.',
  noDrift: 'Nobody has finished a reading yet.',
  driftChart: 'Sufficient answers by assessor and day',
  driftAlternative: (rows: readonly string[]) => `Sufficient answers by assessor and day. ${rows.join('. ')}.`,
  when: 'Assessor and day',
  readings: 'Readings',
  sufficient: 'Sufficient',
  percent: 'Share',
  range: '95% interval',
  row: (name: string, day: string) => `${name}, ${day}`,
  unknown: '–',
}

export const cy: typeof en = {
  title: 'Pa mor bell y mae aseswyr yn cytuno',
  board: 'Bwrdd',
  lead: (cases, twice) =>
    `Mae ${cases} o’r ${twice} achos a ddarllenir ddwywaith wedi’u gorffen gan y ddau ddarllenydd. Barnodd pob un heb wybod am y llall; cymharir yr hyn a ddywedodd pob un pan orffennodd gyntaf.`,
  nobody:
    'Nid oes achos a ddarllenir ddwywaith wedi’i orffen gan y ddau ddarllenydd eto, felly nid oes dim i’w gymharu.',
  overall: 'Pob dyfarniad gyda’i gilydd',
  pairs: 'Atebion a gymharwyd',
  share: 'Yr un fath',
  kappa: 'Kappa Cohen',
  ac1: 'AC1 Gwet',
  interval: (low, high) => `${low} i ${high}`,
  noInterval: 'dim cyfwng',
  cannot: 'ni ellir ei gyfrifo',
  of: (same, pairs) => `${same} o ${pairs}`,
  misleads: 'Pam mae kappa yn camarwain yma',
  misleadsText:
    'Mae’r ddau rif yn tynnu’r cytundeb y byddai siawns yn unig yn ei roi. Mae kappa yn cymryd siawns o ba mor aml y rhoddwyd pob ateb: lle mae bron pob ateb yn “ddigonol”, mae’n cymryd bron pob cytundeb yn siawns, a gall dau asesydd sy’n cytuno ar 94 ateb o bob 100 gael kappa o dan 0. Dim ond yr hyn a oedd yn anodd ei farnu y mae AC1 yn ei gymryd yn siawns, ac mae’n aros yn agos at y gyfran lle mae atebion ar un ochr yn bennaf. Darllenwch AC1 wrth ochr y gyfran a’i nifer o atebion, a kappa dim ond lle mae atebion yn gymysg.',
  kappaShort:
    'Lle mae bron pob ateb yn “ddigonol”, gall kappa fod yn agos at 0, neu’n is, er bod bron pob ateb yn cytuno: darllenwch AC1 a’r gyfran yno.',
  method: 'Sut y cyfrifir y rhifau a’u cyfyngau',
  methodText:
    'Kappa: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960). AC1: K. L. Gwet, Computing inter-rater reliability and its variance in the presence of high agreement, British Journal of Mathematical and Statistical Psychology 61 (2008). Daw eu cyfyngau 95% o amrywiant cyhoeddedig Gwet drwy lineareiddio, ac nid o ailsamplu; mae atebion am un achos yn cyfrif gyda’i gilydd, gan eu bod yn debyg i’w gilydd. Cyfwng Wilson sydd i’r gyfran, ar gynifer o atebion ag a fyddai’n werth yr un faint heb y tebygrwydd hwnnw. Lle mae pawb yn cytuno, nid yw’r cyfernodau’n amrywio o gwbl ac ni chânt gyfwng. Dros sawl cwestiwn, cymharir atebion yn ôl ochr y llinell: uwch, is neu amherthnasol.',
  assessors: 'Fesul asesydd',
  assessor: 'Asesydd',
  stricter: 'Llymach',
  milder: 'Mwynach',
  leaning:
    'Mae “llymach” yn cyfrif atebion o dan y llinell lle’r oedd ateb y darllenydd arall uwchben iddi, “mwynach” y ffordd arall.',
  small:
    'Ychydig o achosion a ddarllenir ddwywaith. Gall gwahaniaeth rhwng dau asesydd fod yn siawns, neu’r achosion a ddaeth i’w rhan: edrychwch ar yr atebion cyn dod i gasgliad am berson.',
  criteria: 'Fesul maen prawf',
  criterion: 'Maen prawf',
  questions: 'Fesul cwestiwn',
  questionsLead: 'Y cwestiynau â’r mwyaf o wahaniaethau yn gyntaf.',
  question: 'Cwestiwn',
  alike: 'Cwestiynau nad oedd neb yn wahanol arnynt',
  noDifference: 'Nid oedd neb yn wahanol ar unrhyw gwestiwn.',
  chart: 'Cyfran yr atebion sydd yr un fath, fesul maen prawf',
  chartAlternative: rows => `Cyfran yr atebion sydd yr un fath. ${rows.join('. ')}.`,
  drift: 'Dros y gwaith maes',
  driftLead:
    'Cyfran yr atebion digonol yn y darlleniadau a orffennodd pob asesydd ar bob diwrnod. Mae llathen sy’n symud yn dangos fel tuedd; ychydig yw darlleniadau un diwrnod, ac mae achosion yn wahanol, felly nid yw un diwrnod uchel neu isel yn golygu llawer.',
  noDrift: 'Nid oes neb wedi gorffen darlleniad eto.',
  driftChart: 'Atebion digonol fesul asesydd a diwrnod',
  driftAlternative: rows => `Atebion digonol fesul asesydd a diwrnod. ${rows.join('. ')}.`,
  when: 'Asesydd a diwrnod',
  readings: 'Darlleniadau',
  sufficient: 'Digonol',
  percent: 'Cyfran',
  range: 'Cyfwng 95%',
  row: (name, day) => `${name}, ${day}`,
  unknown: '–',
}
