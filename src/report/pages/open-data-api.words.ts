/** The words of the page that documents the API of open data. */

export const en = {
  title: 'Reading open data by a program',
  lead: 'An interface for programs. It needs no key, and scripts of any site may use it.',
  reports: 'Published reports',
  openData: 'Open data',
  description: 'The whole interface as an OpenAPI 3.1 document',
  rulesTitle: 'How it behaves',
  rules: [
    'Addresses under /api/v1 keep their shape: fields are only ever added. Another shape would be /api/v2.',
    'Only what everybody may read is there. What is under embargo or in draft is not found, whoever asks.',
    'Every answer has an “etag”. Send it back as “if-none-match”, and what has not changed is answered with 304 and no content.',
    'A list is sent a page at a time; the header “link” leads to the next.',
    'What is refused is told as application/problem+json: what went wrong, which parameter, and what to do.',
    'Whoever asks too often is answered with 429, and told in “retry-after” how many seconds to wait.',
  ],
  tryTitle: 'Try it',
  tryLead: 'Each of these asks for something that is there now, or will be once something is published:',
  operations: 'Addresses',
  answers: 'Answers',
  parameters: 'Parameters',
  name: 'Name',
  says: 'What it is',
  limit: (times: number) => `At most ${String(times)} times a minute from one network address.`,
  needed: 'needed',
  operationWords: {} as Readonly<Record<string, { readonly summary: string; readonly description: string }>>,
  parameterWords: {} as Readonly<Record<string, string>>,
  groups: {
    Inspections: 'Inspections',
    Everything: 'Everything at once',
    Method: 'What scores are read with',
  } as Readonly<Record<string, string>>,
}

export const cy: typeof en = {
  title: 'Darllen data agored â rhaglen',
  lead: 'Rhyngwyneb ar gyfer rhaglenni. Nid oes angen allwedd arno, a chaiff sgriptiau unrhyw safle ei ddefnyddio.',
  reports: 'Adroddiadau a gyhoeddwyd',
  openData: 'Data agored',
  description: 'Y rhyngwyneb cyfan fel dogfen OpenAPI 3.1 (Saesneg)',
  rulesTitle: 'Sut mae’n ymddwyn',
  rules: [
    'Mae cyfeiriadau dan /api/v1 yn cadw eu ffurf: dim ond ychwanegu meysydd a wneir. /api/v2 fyddai ffurf arall.',
    'Dim ond yr hyn y caiff pawb ei ddarllen sydd yno. Ni cheir hyd i’r hyn sydd dan embargo neu’n ddrafft, pwy bynnag sy’n gofyn.',
    'Mae gan bob ateb “etag”. Anfonwch ef yn ôl fel “if-none-match”, ac atebir yr hyn na newidiodd â 304 a dim cynnwys.',
    'Anfonir rhestr fesul tudalen; mae’r pennyn “link” yn arwain at y nesaf.',
    'Dywedir beth a wrthodir fel application/problem+json: beth aeth o’i le, pa baramedr, a beth i’w wneud.',
    'Atebir pwy bynnag sy’n gofyn yn rhy aml â 429, a dywedir yn “retry-after” faint o eiliadau i aros.',
  ],
  tryTitle: 'Rhowch gynnig arni',
  tryLead: 'Mae pob un o’r rhain yn gofyn am rywbeth sydd yno nawr, neu a fydd unwaith y cyhoeddir rhywbeth:',
  operations: 'Cyfeiriadau',
  answers: 'Atebion',
  parameters: 'Paramedrau',
  name: 'Enw',
  says: 'Beth ydyw',
  limit: times => `Dim mwy na ${String(times)} gwaith y funud o un cyfeiriad rhwydwaith.`,
  needed: 'angenrheidiol',
  operationWords: {
    listInspections: {
      summary: 'Rhestru arolygiadau a gyhoeddwyd',
      description:
        'Pob arolygiad y cyhoeddwyd ei adroddiad, yn ôl ei argraffiad diweddaraf. Mae’r pennyn “link” yn arwain at y tudalennau o’i chwmpas.',
    },
    getInspection: {
      summary: 'Cael un arolygiad gyda phob argraffiad o’i adroddiad',
      description: 'Arolygiad a phob argraffiad o’i adroddiad, y cyntaf yn gyntaf. Ni thynnir dim byth i ffwrdd.',
    },
    listScores: {
      summary: 'Cael sgoriau un arolygiad',
      description:
        'Pob pennawd, adran, maen prawf a chwestiwn o un argraffiad gyda’i rifiadur, enwadur, canran, cyfwng a band: yr un rhesi â’r CSV o bob arolygiad.',
    },
    getBundle: {
      summary: 'Cael bwndel llofnodedig argraffiad',
      description:
        'Y ffeil sy’n pennu argraffiad: cyfrifon, sgoriau, testunau yn y ddwy iaith, fframwaith, cymhariaeth, a llofnod Ed25519 drostynt. Mae “plumbline verify” yn ei gwirio heb rwydwaith.',
    },
    getScoresCsv: {
      summary: 'Cael pob sgôr fel CSV',
      description:
        'Un rhes ar gyfer pob sgôr o bob argraffiad o bob adroddiad a gyhoeddwyd, mewn UTF-8, fel y disgrifia RFC 4180.',
    },
    getScoresJson: { summary: 'Cael pob sgôr fel JSON', description: 'Yr un rhesi â’r CSV, fel un ddogfen JSON.' },
    getDataPackage: {
      summary: 'Cael y geiriadur data',
      description:
        'Disgrifiad o’r data ar ffurf safon Data Package: enw, math, cyfyngiadau ac ystyr pob colofn yn Saesneg a Chymraeg, ac enghraifft.',
    },
    listFrameworks: {
      summary: 'Rhestru fframweithiau’r arolygiadau a gyhoeddwyd',
      description: 'Pob argraffiad o fframwaith y cyhoeddwyd rhywbeth wrtho, gyda faint o arolygiadau.',
    },
    getFramework: {
      summary: 'Cael fframwaith',
      description:
        'Popeth y mae’r fframwaith yn ei ddweud: themâu, adrannau, meini prawf, cwestiynau a’u hatebion, bandiau, ac o ble y daw pob gwerth.',
    },
    getComparison: {
      summary: 'Cael yr isaf, yr uchaf a’r cyfartaledd ar ddiwrnod',
      description:
        'Prif sgoriau popeth a gyhoeddwyd dan fframwaith erbyn diwedd diwrnod, heb ail-arolygiadau, gyda nifer yr arolygiadau a chyfyngau 95%. Mae maint a chyfansoddiad samplau’n amrywio: nid yw cymharu manwl yn ddilys.',
    },
    listKeys: {
      summary: 'Rhestru’r allweddi cyhoeddus',
      description:
        'Yr allweddi Ed25519 y gwirir bwndeli llofnodedig â hwy: yr un sy’n llofnodi nawr yn gyntaf, yna’r rhai cynharach.',
    },
  },
  parameterWords: {
    inspection: 'Yr arolygiad, fel y mae cyfeiriad ei adroddiad yn ei enwi.',
    edition: 'Yr argraffiad, o 1.',
    framework: 'Fframwaith, wrth ei id neu ei hash.',
    service: 'Dim ond y gwasanaeth hwn, wrth ei id.',
    nation: 'Dim ond gwasanaethau’r genedl hon.',
    region: 'Dim ond gwasanaethau’r rhanbarth hwn, wrth ei enw Saesneg.',
    published_from: 'Dim ond arolygiadau a gyhoeddwyd ar y diwrnod hwn neu wedyn.',
    published_to: 'Dim ond arolygiadau a gyhoeddwyd ar y diwrnod hwn neu cyn hynny.',
    synthetic: 'Arolygiadau wedi’u creu i’w harddangos (true), neu rai go iawn (false).',
    sort: 'Y drefn; gydag arwydd minws mae fel arall.',
    page: 'Pa dudalen, o 1.',
    per_page: 'Faint o arolygiadau ar dudalen.',
    kind: 'Dim ond sgoriau o’r math hwn.',
    on: 'Erbyn diwedd pa ddiwrnod; heddiw lle mae’n absennol.',
  },
  groups: {
    Inspections: 'Arolygiadau',
    Everything: 'Popeth ar unwaith',
    Method: 'Yr hyn y darllenir sgoriau ag ef',
  },
}
