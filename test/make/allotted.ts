/** An inspection whose sample is confirmed, with a team that can share its cases out. */
import { addDemonstrationPerson, findDemonstrationPerson, keepOrganisation } from '../../src/access/store.ts'
import { loadEdition } from '../../src/framework/actions.ts'
import type { AllocationRule } from '../../src/framework/rules/allocation.ts'
import type { CaseAttribute } from '../../src/framework/rules/case-attribute.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { TimetableStep } from '../../src/framework/rules/timetable.ts'
import type { CaseWork } from '../../src/framework/rules/case-work.ts'
import type { Stage } from '../../src/inspection/rules/stages.ts'
import type { Actor } from '../../src/platform/pure/actor.ts'
import type { Use } from '../../src/platform/use.ts'
import { makeCases } from './answers.ts'
import { makeFramework } from './framework.ts'
import { makeInspection } from './inspection.ts'

const provenance = { kind: 'unconfirmed', note: 'made for a test' } as const

const attribute = (id: string, en: string): CaseAttribute => ({
  id,
  title: { en, cy: en },
  kind: 'text',
  values: [],
  describesSample: false,
  provenance,
})

const step = (id: string, after: string | null, days: number): TimetableStep => ({
  id,
  title: { en: id, cy: id },
  after,
  offset: { from: days, to: days, unit: 'days' },
  provenance,
})

const rule: AllocationRule = {
  askedOf: 'worker',
  conflictsBy: ['worker', 'office'],
  from: 'begin',
  to: 'end',
  slots: { starts: ['09:30', '11:15', '13:30', '15:15'], provenance },
  perDay: { most: 3, provenance },
  secondReading: { share: 0.1, provenance },
}

const caseWork: CaseWork = {
  concerns: {
    kinds: [{ id: 'danger', title: { en: 'Somebody is in danger', cy: 'Mae rhywun mewn perygl' } }],
    escalateAfter: { minutes: 120, provenance },
  },
  interviews: [],
  goodPractice: { checklist: [], provenance },
}

/** A framework that says how cases are shared out over five days. */
export const allottingFramework = (): Framework => {
  const plain = makeFramework()
  return {
    ...plain,
    hash: 'a'.repeat(64),
    caseAttributes: [...plain.caseAttributes, attribute('worker', 'Case manager'), attribute('office', 'Team')],
    timetable: [step('begin', null, 0), step('end', 'begin', 4)],
    allocation: rule,
    caseWork,
  }
}

/** The same with a benchmark case, and with what becomes of those who have not passed it. */
export const calibratingFramework = (then: 'warn' | 'block'): Framework => ({
  ...allottingFramework(),
  hash: (then === 'warn' ? 'b' : 'c').repeat(64),
  allocation: { ...rule, uncalibrated: { then, provenance } },
  benchmarks: [
    {
      id: 'a-case',
      title: { en: 'A case', cy: 'Achos' },
      provenance,
      pass: { share: 1, provenance },
      attributes: {},
      record: [],
      agreed: [{ question: '1.2.1', answer: 'sufficient', why: { en: 'It was.', cy: 'Felly yr oedd.' } }],
    },
  ],
})

/** What was made. */
export interface Allotted {
  readonly id: number
  readonly slug: string
  readonly cases: readonly number[]
  /** The assessors by name: inspectors Ash, Birch and Cedar, unless fewer were asked for. */
  readonly assessors: readonly number[]
}

/** Makes 20 cases of five case managers in two offices, and a team of a lead and three inspectors. */
export async function makeAllotted(
  use: Use,
  wanted: {
    readonly stage?: Exclude<Stage, 'suspended' | 'cancelled'>
    readonly cases?: number
    readonly team?: readonly { readonly person: number; readonly role: string }[]
    readonly inspectors?: readonly string[]
    readonly fieldworkOn?: string
    readonly framework?: Framework
    /** What is known of every case besides its case manager and office. */
    readonly attributes?: Readonly<Record<string, string>>
  } = {},
): Promise<Allotted> {
  const { framework = allottingFramework() } = wanted
  await loadEdition(use, framework)
  const inspectorate = await keepOrganisation(use.db, 'inspectorate', { en: 'The inspectorate', cy: 'Yr arolygiaeth' })
  const assessors: number[] = []
  for (const name of wanted.inspectors ?? ['Ash', 'Birch', 'Cedar'])
    assessors.push(await addDemonstrationPerson(use.db, { name, organisation: inspectorate, role: 'inspector' }))
  const { id, slug } = await makeInspection(use, {
    framework,
    stage: wanted.stage ?? 'sampled',
    ...(wanted.fieldworkOn === undefined ? {} : { fieldworkOn: wanted.fieldworkOn }),
    team: [...assessors.map(person => ({ person, role: 'inspector' })), ...(wanted.team ?? [])],
  })
  const attributes = Array.from({ length: wanted.cases ?? 20 }, (_, i) => ({
    ...wanted.attributes,
    worker: `M${String((i % 5) + 1).padStart(2, '0')}`,
    office: i % 2 === 0 ? 'East' : 'West',
  }))
  return { id, slug, assessors, cases: await makeCases(use, id, attributes) }
}

/** The invented person of a role as an actor. */
export async function actorOf(use: Use, role: Parameters<typeof findDemonstrationPerson>[1]): Promise<Actor> {
  const person = await findDemonstrationPerson(use.db, role)
  if (!person) throw new Error(`nobody is a ${role}`)
  return { person: person.id, name: person.name, organisation: person.organisation, roles: person.roles }
}
