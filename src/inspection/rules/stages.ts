/** The life of an inspection as one table: every button, permission and banner is read from it. */
import type { Day } from '../../platform/pure/days.ts'
import type { Words } from '../../platform/pure/words.ts'

/** The stages in the order in which an inspection passes them; the last two may befall it on the way. */
export const stages = [
  'planned',
  'announced',
  'list-requested',
  'sampled',
  'fieldwork',
  'provisional-findings',
  'drafting',
  'factual-accuracy',
  'sign-off',
  'published',
  'plan-due',
  'monitoring',
  'closed',
  'suspended',
  'cancelled',
] as const

export type Stage = (typeof stages)[number]

/** The stages in words, as a list of inspections shows them. */
export const stageWords: Record<Stage, Words> = {
  planned: { en: 'Planned', cy: 'Wedi’i gynllunio' },
  announced: { en: 'Announced', cy: 'Wedi’i gyhoeddi i’r gwasanaeth' },
  'list-requested': { en: 'Case list requested', cy: 'Gofynnwyd am restr achosion' },
  sampled: { en: 'Sample confirmed', cy: 'Sampl wedi’i gadarnhau' },
  fieldwork: { en: 'Fieldwork', cy: 'Gwaith maes' },
  'provisional-findings': { en: 'Provisional findings', cy: 'Canfyddiadau dros dro' },
  drafting: { en: 'Drafting', cy: 'Drafftio' },
  'factual-accuracy': { en: 'Factual accuracy check', cy: 'Gwirio cywirdeb ffeithiol' },
  'sign-off': { en: 'Sign-off', cy: 'Cymeradwyo' },
  published: { en: 'Published', cy: 'Cyhoeddwyd' },
  'plan-due': { en: 'Improvement plan due', cy: 'Disgwyl y cynllun gwella' },
  monitoring: { en: 'Monitoring', cy: 'Monitro' },
  closed: { en: 'Closed', cy: 'Wedi cau' },
  suspended: { en: 'Suspended', cy: 'Wedi’i atal dros dro' },
  cancelled: { en: 'Cancelled', cy: 'Wedi’i ganslo' },
}

/** What must hold before a move. A later stage vouches for its own: `sample` for cases, `report` for the report. */
export type Need =
  | 'lead'
  | 'fieldwork-date'
  | 'cases'
  | 'answers'
  | 'report'
  | 'reader'
  | 'comments'
  | 'checks'
  | 'disclosure'
  | 'signatures'
  | 'plan'
  | 'reason'

/** What is missing, said to the person who tried. */
export const needWords: Record<Need, Words> = {
  lead: { en: 'Name a lead inspector first.', cy: 'Enwch arolygydd arweiniol yn gyntaf.' },
  'fieldwork-date': {
    en: 'Give the first day of fieldwork first.',
    cy: 'Rhowch ddiwrnod cyntaf y gwaith maes yn gyntaf.',
  },
  cases: { en: 'Confirm the sample of cases first.', cy: 'Cadarnhewch y sampl o achosion yn gyntaf.' },
  answers: {
    en: 'Every case must be finished first: nothing unanswered, contested, or waiting for you.',
    cy: 'Rhaid gorffen pob achos yn gyntaf: dim heb ei ateb, dim y mae dadl yn ei gylch, a dim yn aros amdanoch chi.',
  },
  report: { en: 'Finish the report first.', cy: 'Gorffennwch yr adroddiad yn gyntaf.' },
  reader: {
    en: 'Name who at the service will check the facts first: under “Factual accuracy check” on the inspection’s page.',
    cy: 'Enwch pwy yn y gwasanaeth fydd yn gwirio’r ffeithiau yn gyntaf: o dan “Gwirio cywirdeb ffeithiol” ar dudalen yr arolygiad.',
  },
  comments: {
    en: 'The service’s check of the facts must be over first: its comments sent, each of them answered, and the answers sent back. If it sends none, wait until its time is over.',
    cy: 'Rhaid i wiriad y gwasanaeth o’r ffeithiau fod drosodd yn gyntaf: ei sylwadau wedi’u hanfon, pob un wedi’i ateb, a’r atebion wedi’u hanfon yn ôl. Os nad yw’n anfon rhai, arhoswch nes bod ei amser ar ben.',
  },
  checks: {
    en: 'Put right first what the checks before publication found.',
    cy: 'Cywirwch yn gyntaf yr hyn a ganfu’r gwiriadau cyn cyhoeddi.',
  },
  disclosure: {
    en: 'Decide first on the small numbers and examples of the report.',
    cy: 'Penderfynwch yn gyntaf ar rifau bach ac enghreifftiau’r adroddiad.',
  },
  signatures: {
    en: 'Everybody who signs must have signed the report as it stands.',
    cy: 'Rhaid bod pawb sy’n llofnodi wedi llofnodi’r adroddiad fel y mae.',
  },
  plan: { en: 'Receive the improvement plan first.', cy: 'Rhaid derbyn y cynllun gwella yn gyntaf.' },
  reason: { en: 'Say why: the reason is kept with the move.', cy: 'Dywedwch pam: cedwir y rheswm gyda’r newid.' },
}

/** The same once it holds. */
export const needMetWords: Record<Need, Words> = {
  lead: { en: 'A lead inspector is named.', cy: 'Mae arolygydd arweiniol wedi’i enwi.' },
  'fieldwork-date': {
    en: 'The first day of fieldwork is known.',
    cy: 'Mae diwrnod cyntaf y gwaith maes yn hysbys.',
  },
  cases: { en: 'The sample of cases is confirmed.', cy: 'Mae’r sampl o achosion wedi’i gadarnhau.' },
  answers: { en: 'Every case of the sample is finished.', cy: 'Mae pob achos yn y sampl wedi’i orffen.' },
  report: { en: 'The report is written.', cy: 'Mae’r adroddiad wedi’i ysgrifennu.' },
  reader: {
    en: 'It is known who at the service will check the facts.',
    cy: 'Mae’n hysbys pwy yn y gwasanaeth fydd yn gwirio’r ffeithiau.',
  },
  comments: {
    en: 'The service’s check of the facts is over, and every comment is answered.',
    cy: 'Mae gwiriad y gwasanaeth o’r ffeithiau drosodd, ac atebwyd pob sylw.',
  },
  checks: {
    en: 'The checks before publication find nothing in the way.',
    cy: 'Nid yw’r gwiriadau cyn cyhoeddi’n canfod dim yn y ffordd.',
  },
  disclosure: {
    en: 'Small numbers and examples of the report are decided on.',
    cy: 'Penderfynwyd ar rifau bach ac enghreifftiau’r adroddiad.',
  },
  signatures: {
    en: 'Everybody who signs has signed the report as it stands.',
    cy: 'Mae pawb sy’n llofnodi wedi llofnodi’r adroddiad fel y mae.',
  },
  plan: { en: 'The improvement plan is received.', cy: 'Mae’r cynllun gwella wedi’i dderbyn.' },
  reason: { en: 'The reason is given.', cy: 'Mae’r rheswm wedi’i roi.' },
}

/** One move that is allowed: from where to where, by which roles, and what must hold first. */
export interface Transition {
  readonly from: Stage
  readonly to: Stage
  readonly by: readonly string[]
  readonly needs: readonly Need[]
  /** The button. */
  readonly label: Words
}

const leads = ['lead-inspector', 'programme-manager']
const signs = ['lead-inspector', 'quality-assurer', 'publications', 'programme-manager', 'chief-inspector']

const row = (from: Stage, to: Stage, by: readonly string[], needs: readonly Need[], en: string, cy: string) => ({
  from,
  to,
  by,
  needs,
  label: { en, cy },
})

const forward: readonly Transition[] = [
  row('planned', 'announced', leads, ['lead', 'fieldwork-date'], 'Announce', 'Cyhoeddi i’r gwasanaeth'),
  row('announced', 'list-requested', leads, [], 'Ask for the case list', 'Gofyn am y rhestr achosion'),
  row('list-requested', 'sampled', leads, ['cases'], 'Confirm the sample', 'Cadarnhau’r sampl'),
  row('sampled', 'fieldwork', leads, ['cases'], 'Begin fieldwork', 'Dechrau’r gwaith maes'),
  row('fieldwork', 'provisional-findings', leads, ['answers'], 'End fieldwork', 'Gorffen y gwaith maes'),
  row('provisional-findings', 'drafting', leads, [], 'Begin the draft', 'Dechrau drafftio'),
  row(
    'drafting',
    'factual-accuracy',
    leads,
    ['report', 'reader'],
    'Send for factual accuracy',
    'Anfon i wirio cywirdeb ffeithiol',
  ),
  row('factual-accuracy', 'sign-off', leads, ['report', 'comments'], 'Send for sign-off', 'Anfon i’w gymeradwyo'),
  row('sign-off', 'published', signs, ['report', 'checks', 'disclosure', 'signatures'], 'Publish', 'Cyhoeddi'),
  row('published', 'plan-due', leads, [], 'Wait for the improvement plan', 'Disgwyl y cynllun gwella'),
  row('plan-due', 'monitoring', [...leads, 'national-monitor'], ['plan'], 'Begin monitoring', 'Dechrau monitro'),
  row('monitoring', 'closed', [...leads, 'national-monitor'], ['plan'], 'Close', 'Cau'),
]

const back: readonly Transition[] = [
  row('factual-accuracy', 'drafting', leads, ['reason'], 'Return to drafting', 'Dychwelyd i ddrafftio'),
  row('sign-off', 'drafting', signs, ['reason'], 'Return to drafting', 'Dychwelyd i ddrafftio'),
]

/** Once published, an inspection can no longer be halted: its report is a fixed thing. */
const halting = forward
  .map(({ from }) => from)
  .filter(from => stages.indexOf(from) < stages.indexOf('published'))
  .flatMap(from => [
    row(from, 'suspended', leads, ['reason'], 'Suspend', 'Atal dros dro'),
    row(from, 'cancelled', leads, ['reason'], 'Cancel', 'Canslo'),
    row('suspended', from, leads, ['reason'], 'Resume', 'Ailddechrau'),
  ])

/** Every move there is. */
export const transitions: readonly Transition[] = [
  ...forward,
  ...back,
  ...halting,
  row('suspended', 'cancelled', leads, ['reason'], 'Cancel', 'Canslo'),
]

/** Where an inspection stands; `suspendedFrom` is where it stood before it was suspended or cancelled. */
export interface Standing {
  readonly stage: Stage
  readonly suspendedFrom: Stage | null
}

/** One stage that was passed. */
export interface Passage {
  readonly from: Stage
  readonly to: Stage
  readonly on: Day
  readonly reason: string | null
}

/** The moves from where it stands. A suspended inspection resumes only where it was suspended. */
export const movesFrom = ({ stage, suspendedFrom }: Standing): readonly Transition[] =>
  transitions.filter(
    ({ from, to }) => from === stage && (stage !== 'suspended' || to === suspendedFrom || to === 'cancelled'),
  )

/** What of the needs an inspection answers by itself; the others are for later stages to vouch for. */
export const heldBy = (inspection: {
  readonly team: readonly { readonly role: string }[]
  readonly fieldworkOn: string | null
}): readonly Need[] => [
  ...(inspection.team.some(({ role }) => role === 'lead-inspector') ? (['lead'] as const) : []),
  ...(inspection.fieldworkOn === null ? [] : (['fieldwork-date'] as const)),
]

/** What is missing for a move, in the order of the table; nothing when it may be made. */
export const missing = (move: Transition, held: ReadonlySet<Need>): readonly Need[] =>
  move.needs.filter(need => !held.has(need))

/** Whether an inspection stands at `wanted` or has passed it; a halted one has passed what it had passed before. */
export function hasReached({ stage, suspendedFrom }: Standing, wanted: Stage): boolean {
  const at = isHalted(stage) ? suspendedFrom : stage
  return at !== null && stages.indexOf(at) >= stages.indexOf(wanted)
}

/** Whether it was suspended or cancelled. */
export const isHalted = (stage: Stage): boolean => stage === 'suspended' || stage === 'cancelled'

/** Where a halted inspection stood, from where it is when it is halted; null for a move that halts nothing. */
export const haltedFrom = ({ stage, suspendedFrom }: Standing, to: Stage): Stage | null =>
  isHalted(to) ? (suspendedFrom ?? stage) : null

/** Whether fieldwork is still to come, so that its first day may be moved. */
export const isBeforeFieldwork = (standing: Standing): boolean =>
  !isHalted(standing.stage) && !hasReached(standing, 'fieldwork')

/** Whether fieldwork is still to come or under way, so that what is asked for beforehand may still be answered. */
export const isBeforeFindings = (standing: Standing): boolean => !hasReached(standing, 'provisional-findings')

/** Whether the world may read it. */
export const isPublished = (standing: Standing): boolean => hasReached(standing, 'published')
