/** Doing something at the stage at which it is allowed, in an inspection that a test wants at another. */
import { sql } from 'kysely'
import type { Stage } from '../../src/inspection/rules/stages.ts'
import type { Use } from '../../src/platform/use.ts'

/** Runs the work as though the inspection stood at that stage, and puts it back where it was. */
export async function whileAt<Answer>(
  use: Use,
  inspection: number,
  stage: Stage,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { rows } = await sql<{ stage: Stage; suspended_from: Stage | null }>`
    select stage, suspended_from from inspection.inspection where id = ${inspection}`.execute(use.db)
  const stand = (at: Stage, from: Stage | null) =>
    sql`update inspection.inspection set stage = ${at}, suspended_from = ${from} where id = ${inspection}`.execute(
      use.db,
    )
  await stand(stage, null)
  try {
    return await work()
  } finally {
    const [before] = rows
    if (before) await stand(before.stage, before.suspended_from)
  }
}
