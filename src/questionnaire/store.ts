/** All SQL of questionnaires: what was asked, and the responses without respondents. */
import { sql } from 'kysely'
import type { Generated } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import type { Item, Questionnaire, Response } from './rules/questionnaire.ts'

type Tables = {
  'questionnaire.questionnaire': {
    id: Generated<number>
    inspection_id: number
    audience: string
    title_en: string
    title_cy: string
    items: unknown
  }
  'questionnaire.response': { questionnaire_id: number; respondent: number; answers: unknown }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Keeps a questionnaire with all its responses, in two statements. */
export async function addQuestionnaire(
  db: Db,
  inspection: number,
  { audience, title, items }: Questionnaire,
  responses: readonly Response[],
): Promise<void> {
  const { id } = await tables(db)
    .insertInto('questionnaire.questionnaire')
    .values({
      inspection_id: inspection,
      audience,
      title_en: title.en,
      title_cy: title.cy,
      items: JSON.stringify(items),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`
    insert into questionnaire.response (questionnaire_id, respondent, answers)
    select ${id}, place, answers
    from jsonb_array_elements(${JSON.stringify(responses)}::jsonb) with ordinality as given (answers, place)
  `.execute(db)
}

/** The questionnaires of an inspection with their responses, by audience. */
export async function readQuestionnaires(
  db: Db,
  inspection: number,
): Promise<readonly { readonly questionnaire: Questionnaire; readonly responses: readonly Response[] }[]> {
  const rows = await tables(db)
    .selectFrom('questionnaire.questionnaire as asked')
    .select(['audience', 'title_en', 'title_cy', 'items'])
    .select(
      sql<readonly Response[]>`coalesce((select jsonb_agg(answers order by respondent)
        from questionnaire.response where questionnaire_id = asked.id), '[]')`.as('responses'),
    )
    .where('inspection_id', '=', inspection)
    .orderBy('audience')
    .execute()
  return rows.map(row => ({
    questionnaire: {
      audience: row.audience,
      title: { en: row.title_en, cy: row.title_cy },
      items: row.items as readonly Item[],
    },
    responses: row.responses,
  }))
}
