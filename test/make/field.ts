/** Cases in fieldwork that are one person's to judge, as they are on the day on which that person sets out. */
import { sql } from 'kysely'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { openAssessments } from '../../src/assessment/store.ts'
import type { Db } from '../../src/platform/db/database.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use as build } from '../../src/platform/use.ts'
import { testNow } from '../database.ts'
import { exampleOrganisations } from '../people.ts'
import { actorOf, makeAllotted } from './allotted.ts'

/** What was made: the inspection's address, and the assessments that are the local assessor's, the first one first. */
export interface Field {
  readonly id: number
  readonly slug: string
  readonly assessments: readonly number[]
  readonly person: number
}

/** Makes cases for the local assessor of the demonstration in a database of its own, whose lead is the lead inspector. */
export const makeField = (
  db: Db,
  cases = 3,
  own: Pick<NonNullable<Parameters<typeof makeAllotted>[1]>, 'framework' | 'attributes'> = {},
): Promise<Field> =>
  transaction(db, async inside => {
    const use = build({ db: inside, now: testNow })
    await createDemonstrationPeople(use, exampleOrganisations)
    const person = (await actorOf(use, 'local-assessor')).person ?? 0
    const lead = (await actorOf(use, 'lead-inspector')).person ?? 0
    const made = await makeAllotted(use, {
      ...own,
      stage: 'fieldwork',
      cases,
      inspectors: [],
      team: [
        { person, role: 'local-assessor' },
        { person: lead, role: 'lead-inspector' },
      ],
    })
    const opened = await openAssessments(inside, made.id, made.cases)
    await sql`update assessment.case_assessment set assessor_id = ${person} where inspection_id = ${made.id}`.execute(
      inside,
    )
    return { id: made.id, slug: made.slug, person, assessments: made.cases.map(each => opened.get(each) ?? 0) }
  })
