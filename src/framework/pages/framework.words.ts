/** The words of a framework's page. */

export const en = {
  frameworks: 'Frameworks',
  contents: 'Contents',
  from: (from: string, to: string | null) => (to === null ? `In use from ${from}` : `In use from ${from} to ${to}`),
  edition: 'Edition',
  welshDraft: 'The Welsh of this framework is a draft that nobody has checked yet.',
  counts: (questions: number, scoring: number) =>
    `${questions} questions, of which ${scoring} count towards the scores.`,
  unconfirmed: 'Unconfirmed',
  unconfirmedLead: (count: number, all: number) =>
    `${count} of ${all} values could not be confirmed from a published text. Each is marked, with the reason why it is believed.`,
  themes: 'Headline themes',
  bands: 'Comments beside a score',
  comment: 'Comment',
  score: 'Score',
  range: (from: number, to: number) => `${from}% to ${to}%`,
  timetable: 'Timetable',
  source: 'Where this comes from',
  scores: 'Counts towards the scores',
  noScore: 'Asked, and not counted',
  key: (themes: string) => `Key question for ${themes}`,
  asked: (when: string) => `Asked only where ${when}.`,
  answers: 'Answers',
  guidance: (id: string) => `Guidance for ${id}`,
  evidence: 'Where to look',
  reasons: 'Reasons for an answer below the line',
  timing: (offset: string, after: string | null) => (after === null ? 'The first step' : `${offset} after: ${after}`),
  unit: (from: number, to: number, unit: 'days' | 'working-days' | 'weeks') => {
    const name = { days: 'days', 'working-days': 'working days', weeks: 'weeks' }[unit]
    return from === to ? `${from} ${name}` : `${from} to ${to} ${name}`
  },
  notFound: 'Choose one from the list of frameworks.',
}

export const cy: typeof en = {
  frameworks: 'Fframweithiau',
  contents: 'Cynnwys',
  from: (from, to) => (to === null ? `Ar waith o ${from}` : `Ar waith o ${from} hyd ${to}`),
  edition: 'Argraffiad',
  welshDraft: 'Drafft yw Cymraeg y fframwaith hwn: nid oes neb wedi’i gwirio eto.',
  counts: (questions, scoring) => `${questions} o gwestiynau, a ${scoring} ohonynt yn cyfrif tuag at y sgoriau.`,
  unconfirmed: 'Heb ei gadarnhau',
  unconfirmedLead: (count, all) =>
    `Ni ellid cadarnhau ${count} o’r ${all} gwerth o destun cyhoeddedig. Mae pob un wedi’i farcio, gyda’r rheswm dros ei gredu.`,
  themes: 'Prif themâu',
  bands: 'Sylwadau wrth sgôr',
  comment: 'Sylw',
  score: 'Sgôr',
  range: (from, to) => `${from}% i ${to}%`,
  timetable: 'Amserlen',
  source: 'O ble daw hyn',
  scores: 'Yn cyfrif tuag at y sgoriau',
  noScore: 'Yn cael ei ofyn, heb gyfrif',
  key: themes => `Cwestiwn allweddol ar gyfer ${themes}`,
  asked: when => `Gofynnir dim ond lle mae’r canlynol yn wir: ${when}.`,
  answers: 'Atebion',
  guidance: id => `Canllawiau ar gyfer ${id}`,
  evidence: 'Lle i edrych',
  reasons: 'Rhesymau dros ateb islaw’r llinell',
  timing: (offset, after) => (after === null ? 'Y cam cyntaf' : `${offset} ar ôl: ${after}`),
  unit: (from, to, unit) => {
    const name = { days: 'diwrnod', 'working-days': 'diwrnod gwaith', weeks: 'wythnos' }[unit]
    return from === to ? `${from} ${name}` : `${from} i ${to} ${name}`
  },
  notFound: 'Dewiswch un o’r rhestr o fframweithiau.',
}
