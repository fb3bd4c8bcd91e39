/** The second wall: PostgreSQL shows a transaction the material of the inspections that it works for, and no other. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '../../test/database.ts'
import { anAnswer, makeAnswers, makeCases } from '../../test/make/answers.ts'
import { makeFramework } from '../../test/make/framework.ts'
import { makeInspection } from '../../test/make/inspection.ts'
import { addDemonstrationPerson, keepOrganisation } from '../access/store.ts'
import { loadEdition } from '../framework/actions.ts'
import { setReach } from '../platform/db/reach.ts'
import type { Use } from '../platform/use.ts'

const material = [
  'sample.case',
  'sample.attributes',
  'assessment.case_assessment',
  'assessment.answer',
  'assessment.standing_case',
  'assessment.standing_answer',
  'questionnaire.questionnaire',
  'questionnaire.response',
  'findings.passage',
  'report.draft',
  'report.publication',
]

/** Two inspections with a row in every table: one of organisation 7, in whose team is person 30, and one published. */
async function makeTwo(use: Use): Promise<{ readonly ours: number; readonly published: number }> {
  const framework = makeFramework()
  await loadEdition(use, framework)
  const team = [{ person: 30, role: 'local-assessor' }]
  const { id: ours } = await makeInspection(use, { framework, slug: 'here-2012', organisation: 7, team })
  const wanted = { framework, slug: 'there-2012', organisation: 8, stage: 'published' } as const
  const { id: published } = await makeInspection(use, wanted)
  for (const id of [ours, published]) {
    const [one] = await makeCases(use, id, [{ setting: 'community' }])
    await makeAnswers(use, id, framework, [anAnswer(one ?? 0, '1.2.1', 'sufficient')])
    const rows = [
      sql`insert into questionnaire.questionnaire (inspection_id, audience, title_en, title_cy, items)
          values (${id}, 'children', 'a', 'a', '[]')`,
      sql`insert into questionnaire.response select id, 1, '{}' from questionnaire.questionnaire where inspection_id = ${id}`,
      sql`insert into findings.passage (inspection_id, kind, place) values (${id}, 'finding', '1.1')`,
      sql`insert into report.draft (inspection_id, texts, saved_at) values (${id}, '{}', now())`,
      sql`insert into report.publication values (${id}, 'en', '{}', 'h', now(), null)`,
    ]
    for (const row of rows) await row.execute(use.db)
  }
  return { ours, published }
}

/** How many rows of each table are in reach, without a filter of any kind. */
async function inReach(use: Use): Promise<readonly number[]> {
  const counts: number[] = []
  for (const table of material) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(use.db)
    counts.push(rows[0]?.n ?? -1)
  }
  return counts
}

const all = (n: number) => material.map(() => n)
const own = (organisation: number | null, person: number | null) => ({ kind: 'own', organisation, person }) as const

test('a query that forgets whose it is returns nothing, where nobody said for whom it works', () =>
  inTransaction(async use => {
    await makeTwo(use)
    expect(await inReach(use)).toEqual(all(2))
    await sql`select set_config('plumbline.reach', '', true)`.execute(use.db)
    expect(await inReach(use)).toEqual(all(0))
  }))

test('each reaches what is published, what is their organisation’s, and what they have a part in', () =>
  inTransaction(async use => {
    await makeTwo(use)
    for (const [reach, rows] of [
      [{ kind: 'everything' }, 2],
      [own(null, null), 1],
      [own(9, 31), 1],
      [own(7, 20), 2],
      [own(9, 30), 2],
    ] as const) {
      await setReach(use.db, reach)
      expect([reach, await inReach(use)]).toEqual([reach, all(rows)])
    }
  }))

test('whoever works for the service or near it reaches what is published, unless they act for the service itself', () =>
  inTransaction(async use => {
    await makeTwo(use)
    const inspectorate = await keepOrganisation(use.db, 'inspectorate', { en: 'a', cy: 'a' })
    const role = 'inspector'
    const apart = await addDemonstrationPerson(use.db, { name: 'Ash', organisation: inspectorate, role })
    const here = await keepOrganisation(use.db, 'service', { en: 'Here', cy: 'Yma' })
    await sql`update programme.service set organisation_id = ${here} where organisation_id = 7`.execute(use.db)
    const everything = { kind: 'everything-apart', organisation: inspectorate, person: apart } as const
    await setReach(use.db, everything)
    expect(await inReach(use)).toEqual(all(2))
    await setReach(use.db, { kind: 'everything' })
    await sql`insert into access.role (person_id, organisation_id, role) values (${apart}, ${here}, 'board-member')`.execute(
      use.db,
    )
    for (const [reach, rows] of [
      [everything, 1],
      [own(inspectorate, apart), 1],
      [own(here, apart), 2],
      // A region partner who is in the team.
      [own(8, 30), 1],
    ] as const) {
      await setReach(use.db, reach)
      expect([reach, await inReach(use)]).toEqual([reach, all(rows)])
    }
  }))

test('nothing is written into an inspection out of reach', () =>
  inTransaction(async use => {
    const { ours } = await makeTwo(use)
    await setReach(use.db, own(9, 31))
    const statement = sql`insert into sample.case (inspection_id, reference, attributes) values (${ours}, 'C009', '{}')`
    await expect(statement.execute(use.db)).rejects.toThrow('row-level security policy')
  }))

test('what is sent in confidence is reached by the service and the team alone, published or not', () =>
  inTransaction(async use => {
    const { ours, published } = await makeTwo(use)
    for (const id of [ours, published]) {
      await sql`insert into inspection.request_event (inspection_id, request, kind, text, at)
        values (${id}, 'a', 'comment', 'b', now())`.execute(use.db)
      await sql`insert into inspection.letter values (${id}, 'a', '{}', 'h', now(), null)`.execute(use.db)
    }
    for (const [reach, rows] of [
      [{ kind: 'everything' }, 2],
      [own(null, null), 0],
      [own(9, 31), 0],
      [own(7, 20), 1],
      [own(8, 20), 1],
      [own(9, 30), 1],
    ] as const) {
      await setReach(use.db, reach)
      for (const table of ['inspection.request_event', 'inspection.letter']) {
        const found = await sql`select 1 from ${sql.table(table)}`.execute(use.db)
        expect([reach, table, found.rows.length]).toEqual([reach, table, rows])
      }
    }
  }))

test('every table with material of an inspection stands behind the wall', () =>
  inTransaction(async use => {
    const { rows } = await sql<{ name: string }>`
      select format('%s.%s', nspname, relname) as name
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace
        join pg_attribute on attrelid = pg_class.oid and attname = 'inspection_id' and not attisdropped
      where relkind in ('r', 'p') and nspname not in ('inspection', 'platform') and not relrowsecurity`.execute(use.db)
    // For a new one: select inspection.wall('slice.table'); in its migration.
    expect(rows.map(({ name }) => name)).toEqual([])
  }))

test('no view lends its owner’s rights to its readers', () =>
  inTransaction(async use => {
    const { rows } = await sql<{ name: string }>`
      select format('%s.%s', nspname, relname) as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where relkind = 'v' and nspname not in ('pg_catalog', 'information_schema')
        and not coalesce(reloptions @> '{security_invoker=true}', false)`.execute(use.db)
    expect(rows.map(({ name }) => name)).toEqual([])
  }))
