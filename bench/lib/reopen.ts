/** An inspection in fieldwork again, and answers in it to change, for a bench: done as the owner of the database. */
import pg from 'pg'

const asOwner = async <Row extends pg.QueryResultRow>(url: string, statement: string, values: unknown[]) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(statement, values)).rows
  } finally {
    await client.end()
  }
}

/** Takes an inspection back to fieldwork, as no user can once it is published. */
export const reopen = (url: string, slug: string): Promise<unknown> =>
  asOwner(url, `update inspection.inspection set stage = 'fieldwork', published_on = null where slug = $1`, [slug])

/** One answer that can be turned from one side of the line to the other, again and again. */
export interface Turning {
  /** What the next change says. */
  readonly next: () => {
    readonly assessment: number
    readonly question: string
    readonly value: string
    readonly base: string
    readonly settles: readonly string[]
  }
  /** The change was kept under this id. */
  readonly took: (id: string) => void
}

/** Answers to one question that feeds a headline theme, in several cases. */
export async function readings(url: string, slug: string): Promise<readonly Turning[]> {
  const rows = await asOwner<{ assessment: number; question: string; value: string; id: string }>(
    url,
    `select distinct on (assessed.id) assessed.id as assessment, answer.question, answer.value, answer.id
     from assessment.case_assessment as assessed
     join inspection.inspection on inspection.id = assessed.inspection_id and inspection.slug = $1
     join assessment.answer on answer.case_assessment_id = assessed.id
     where assessed.kind = 'first' and answer.value in ('sufficient', 'insufficient')
     order by assessed.id, answer.question_number`,
    [slug],
  )
  return rows.slice(0, 20).map(({ assessment, question, value, id }) => {
    let [now, base] = [value, id]
    return {
      next: () => {
        now = now === 'sufficient' ? 'insufficient' : 'sufficient'
        return { assessment, question, value: now, base, settles: [] }
      },
      took: kept => (base = kept),
    }
  })
}
