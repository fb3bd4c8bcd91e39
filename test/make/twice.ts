/** Cases that are read twice, for tests: two inspectors who judge them apart. */
import { addDemonstrationPerson, keepOrganisation } from '../../src/access/store.ts'
import { recordOperations } from '../../src/assessment/actions/record.ts'
import type { AnswerOperation } from '../../src/assessment/rules/operation.ts'
import { saveAllocation } from '../../src/assessment/store/allocation.ts'
import { readTwice } from '../../src/assessment/store/double.ts'
import { loadEdition } from '../../src/framework/actions.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Actor } from '../../src/platform/pure/actor.ts'
import type { Use } from '../../src/platform/use.ts'
import { makeCases } from './answers.ts'
import { makeFramework } from './framework.ts'
import { makeInspection } from './inspection.ts'
import { aFinish, anOperation } from './operation.ts'

/** What was made: C001 and C002 in the community, each read by Ash first and by Birch a second time. */
export interface MadeTwice {
  readonly id: number
  readonly slug: string
  readonly ash: Actor
  readonly birch: Actor
  /** The numbers of the first and the second reading of each case. */
  readonly readings: readonly { readonly first: number; readonly second: number }[]
}

/** Makes an inspection in fieldwork with two cases that are read twice; `lead` has a part in its team as its lead. */
export async function makeTwice(
  use: Use,
  wanted: { readonly lead?: number | null; readonly framework?: Framework } = {},
): Promise<MadeTwice> {
  const framework = wanted.framework ?? makeFramework()
  await loadEdition(use, framework)
  const organisation = await keepOrganisation(use.db, 'inspectorate', { en: 'The inspectorate', cy: 'Yr arolygiaeth' })
  const inspector = async (name: string): Promise<Actor> => {
    const person = await addDemonstrationPerson(use.db, { name, organisation, role: 'inspector' })
    return { person, name, organisation, roles: ['inspector'] }
  }
  const [ash, birch] = [await inspector('Ash'), await inspector('Birch')]
  const team = [ash, birch].map(({ person }) => ({ person: person ?? 0, role: 'inspector' }))
  const lead = wanted.lead ? [{ person: wanted.lead, role: 'lead-inspector' }] : []
  const { id, slug } = await makeInspection(use, { framework, stage: 'fieldwork', team: [...team, ...lead] })
  const cases = await makeCases(use, id, [{ setting: 'community' }, { setting: 'community' }])
  const of = (actor: Actor) => new Map(cases.map(one => [one, actor.person ?? 0]))
  await saveAllocation(use.db, id, { first: of(ash), second: of(birch), interviews: new Map() }, new Map())
  return { id, slug, ash, birch, readings: await readTwice(use.db, id) }
}

/** Answers every question of a reading, and finishes it: what is good enough is sufficient unless `own` says otherwise. */
export async function judge(
  use: Use,
  actor: Actor,
  assessment: number,
  own: Readonly<Record<string, Partial<AnswerOperation>>> = {},
): Promise<readonly string[]> {
  const values = { '1.1.1a': 'sufficient', '1.1.1b': 'sufficient', '1.1.2': 'yes', '1.2.1': 'sufficient' }
  const answers = Object.entries(values).map(([question, value]) =>
    anOperation(assessment, question, value, own[question]),
  )
  const { receipts } = await recordOperations(use, { actor, operations: [...answers, aFinish(assessment)] })
  return receipts.map(({ outcome }) => outcome)
}

/** An answer below the line with its note. */
export const insufficient = (note: string): Partial<AnswerOperation> => ({ value: 'insufficient', note })
