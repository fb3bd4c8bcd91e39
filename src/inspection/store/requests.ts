/** SQL of what a service is asked for beforehand, and of its answers: added, never altered. */
import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { RequestEvent, RequestEventKind } from '../rules/announcement/requests.ts'

type Tables = {
  'inspection.further_request': {
    id: Generated<number>
    inspection_id: number
    title: string
    guidance: string
    due_on: Day
    asked_at: Date
    asked_by: number | null
  }
  'inspection.request_event': {
    id: Generated<number>
    inspection_id: number
    request: string
    kind: RequestEventKind
    text: string
    file: string | null
    at: Date
    by: number | null
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** A request that somebody of the inspectorate added, in the words and the language in which they wrote it. */
export interface FurtherRequest {
  readonly id: number
  readonly title: string
  readonly guidance: string
  readonly due: Day
  readonly at: Date
  /** A person's id. */
  readonly by: number | null
}

/** Adds a request; answers its number in the database. */
export async function addFurtherRequest(
  db: Db,
  inspection: number,
  { title, guidance, due, at, by }: Omit<FurtherRequest, 'id'>,
): Promise<number> {
  const { id } = await tables(db)
    .insertInto('inspection.further_request')
    .values({ inspection_id: inspection, title, guidance, due_on: due, asked_at: at, asked_by: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The requests that were added, in their order. */
export async function readFurtherRequests(db: Db, inspection: number): Promise<readonly FurtherRequest[]> {
  const rows = await tables(db)
    .selectFrom('inspection.further_request')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .orderBy('id')
    .execute()
  return rows.map(({ id, title, guidance, due_on, asked_at, asked_by }) => ({
    id,
    title,
    guidance,
    due: due_on,
    at: asked_at,
    by: asked_by,
  }))
}

/** Adds what happened to a request. */
export async function addRequestEvent(db: Db, inspection: number, event: Omit<RequestEvent, 'id'>): Promise<void> {
  await tables(db)
    .insertInto('inspection.request_event')
    .values({ inspection_id: inspection, ...event })
    .execute()
}

/** Everything that happened to the requests of an inspection, in its order. */
export async function readRequestEvents(db: Db, inspection: number): Promise<readonly RequestEvent[]> {
  return tables(db)
    .selectFrom('inspection.request_event')
    .select(['id', 'request', 'kind', 'text', 'file', 'at', 'by'])
    .where('inspection_id', '=', inspection)
    .orderBy('id')
    .execute()
}
