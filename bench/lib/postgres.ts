/** A PostgreSQL for a bench, with a national round of standing answers in it; gone when the bench ends. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { loadEdition } from '../../src/framework/actions.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Db } from '../../src/platform/db/database.ts'
import { openDatabase, transaction } from '../../src/platform/db/database.ts'
import { visitOwnDatabase } from '../../src/platform/db/embedded/own.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { use } from '../../src/platform/use.ts'
import type { Round } from './answers.ts'
import { CASES } from './answers.ts'

export interface BenchDatabase {
  readonly db: Db
  readonly url: string
  readonly close: () => Promise<void>
}

/** A migrated database of one's own, in a folder of its own. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const home = await mkdtemp(join(tmpdir(), 'plumbline-bench-'))
  const own = await visitOwnDatabase(home)
  await migrate(own.url)
  const db = openDatabase({ url: own.url, reach: 'everything' })
  return {
    db,
    url: own.url,
    close: async () => {
      await db.destroy()
      await own.close()
      await rm(own.folder, { recursive: true, force: true })
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** Lays a round of standing answers in the database as its owner; answers the ids of the inspections. */
export async function loadRound({ db, url }: BenchDatabase, framework: Framework, rounds: readonly Round[]) {
  await transaction(db, tx => loadEdition(use({ db: tx, now: new Date() }), framework))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const [statement, ...values] of scaffold(framework, rounds.length)) await client.query(statement, values)
  for (const [service, { answers }] of rounds.entries()) {
    const size = answers.length / CASES
    const cases = Array.from({ length: CASES }, (_, n) => Buffer.from(answers.subarray(n * size, (n + 1) * size)))
    await client.query(ANSWERS, [service + 1, cases])
  }
  await client.query('vacuum analyze assessment.standing_case')
  await client.end()
  return rounds.map((_, service) => service + 1)
}

// Identities count from 1 in an empty database, so that inspection n has service n and its cases follow on.
const scaffold = ({ id, hash }: Framework, services: number): readonly [string, ...unknown[]][] => [
  [
    `insert into programme.service (slug, name_en, name_cy, nation, region_en, region_cy)
     select 'service-' || n, 'Service ' || n, 'Gwasanaeth ' || n, 'england', 'Region', 'Rhanbarth'
     from generate_series(1, $1::int) as n`,
    services,
  ],
  [
    `insert into programme.programme (slug, title_en, title_cy, framework_id, framework_hash, runs_from)
     values ('round', 'Round', 'Rownd', $1, $2, '2009-04-01')`,
    id,
    hash,
  ],
  [
    `insert into inspection.inspection (slug, service_id, programme_id, framework_id, framework_hash, synthetic)
     select 'inspection-' || n, n, 1, $2, $3, true from generate_series(1, $1::int) as n`,
    services,
    id,
    hash,
  ],
  [
    `insert into sample.case (inspection_id, reference, attributes)
     select inspection, 'C' || lpad(n::text, 3, '0'), jsonb_build_object('setting', 'community')
     from generate_series(1, $1::int) as inspection, generate_series(1, $2::int) as n order by 1, n`,
    services,
    CASES,
  ],
  [
    'insert into assessment.case_assessment (inspection_id, case_id) select inspection_id, id from sample.case order by id',
  ],
]

const ANSWERS = `
  insert into assessment.standing_case (case_assessment_id, inspection_id, answers)
  select ($1 - 1) * ${CASES} + place, $1, answers from unnest($2::bytea[]) with ordinality as given (answers, place)`
