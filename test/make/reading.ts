/** One case of an inspection in fieldwork, given to somebody to judge. */
import { sql } from 'kysely'
import { openAssessments } from '../../src/assessment/store.ts'
import { addCases, readAttributes } from '../../src/sample/store.ts'
import { loadEdition } from '../../src/framework/actions.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Stage } from '../../src/inspection/rules/stages.ts'
import type { Use } from '../../src/platform/use.ts'
import { makeCases } from './answers.ts'
import { actorOf, allottingFramework } from './allotted.ts'
import { makeInspection } from './inspection.ts'

/** What was made. */
export interface MadeReading {
  readonly inspection: number
  readonly slug: string
  readonly case: number
  readonly assessment: number
  /** The address of the reading's page. */
  readonly at: string
}

/** Makes case C001 and gives it to the invented local assessor, in a team that the invented lead inspector leads. */
export async function makeReading(
  use: Use,
  wanted: {
    readonly framework?: Framework
    readonly attributes?: Readonly<Record<string, string>>
    readonly stage?: Exclude<Stage, 'suspended' | 'cancelled'>
    readonly organisation?: number
  } = {},
): Promise<MadeReading> {
  const framework = wanted.framework ?? allottingFramework()
  await loadEdition(use, framework)
  const assessor = (await actorOf(use, 'local-assessor')).person ?? 0
  const lead = (await actorOf(use, 'lead-inspector')).person ?? 0
  const { id, slug } = await makeInspection(use, {
    framework,
    stage: wanted.stage ?? 'fieldwork',
    ...(wanted.organisation !== undefined && { organisation: wanted.organisation }),
    team: [
      { person: assessor, role: 'local-assessor' },
      { person: lead, role: 'lead-inspector' },
    ],
  })
  const [one = 0] = await makeCases(use, id, [wanted.attributes ?? { setting: 'community', worker: 'M01' }])
  const assessment = (await openAssessments(use.db, id, [one])).get(one) ?? 0
  await sql`update assessment.case_assessment set assessor_id = ${assessor} where id = ${assessment}`.execute(use.db)
  return { inspection: id, slug, case: one, assessment, at: `/inspections/${slug}/assessments/${assessment}` }
}

/** Adds case C002 to the inspection of a reading, to be read a second time, blind, by the same assessor; answers its id. */
export async function addSecondReading(
  use: Use,
  { inspection }: MadeReading,
  attributes: Readonly<Record<string, string>>,
): Promise<number> {
  const assessor = (await actorOf(use, 'local-assessor')).person ?? 0
  await addCases(use.db, inspection, [{ reference: 'C002', attributes }])
  const added = (await readAttributes(use.db, inspection)).at(-1)?.id ?? 0
  const { rows } = await sql<{ id: number }>`
    insert into assessment.case_assessment (inspection_id, case_id, kind, assessor_id)
    values (${inspection}, ${added}, 'second', ${assessor}) returning id`.execute(use.db)
  return rows[0]?.id ?? 0
}
