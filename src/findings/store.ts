/** All SQL of findings: passages with every version of them, and the scores as they were last taken in. */
import type { Generated } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import { groupBy } from '../platform/pure/group-by.ts'
import type { Signed } from '../platform/pure/signed.ts'
import type { Side } from './rules/finding.ts'
import type { Content, Details, Kind, Passage, State, Version } from './rules/passage.ts'
import type { SeenFigures } from './rules/seen.ts'

type Tables = {
  'findings.passage': {
    id: Generated<number>
    inspection_id: number
    kind: Kind
    place: string
    topic: string | null
    proposal: string | null
  }
  'findings.version': {
    passage_id: number
    number: number
    inspection_id: number
    state: State
    side: Side | null
    position: number
    text_en: string
    text_cy: string | null
    seen: unknown
    details: unknown
    note: string | null
    made_at: Date
    made_by: number | null
  }
  'findings.reading': {
    id: Generated<number>
    inspection_id: number
    seen: unknown
    taken_at: Date
    taken_by: number | null
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** A passage to be: where it belongs, and its first version. */
export interface NewPassage {
  readonly kind: Kind
  readonly place: string
  readonly topic: string | null
  readonly proposal: string | null
  readonly content: Content
}

/** Adds a passage with its first version; answers its id, or null where one was made of that proposal before. */
export async function addPassage(
  db: Db,
  inspection: number,
  { kind, place, topic, proposal, content }: NewPassage,
  signed: Signed,
): Promise<number | null> {
  const added = await tables(db)
    .insertInto('findings.passage')
    .values({ inspection_id: inspection, kind, place, topic, proposal })
    .onConflict(conflict => conflict.constraint('proposal_taken_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return null
  await addVersion(db, inspection, { passage: added.id, number: 1, content }, signed)
  return added.id
}

/** Adds a version under a number; false where somebody has made that version already. */
export async function addVersion(
  db: Db,
  inspection: number,
  { passage, number, content }: { readonly passage: number; readonly number: number; readonly content: Content },
  { at, by }: Signed,
): Promise<boolean> {
  const { state, side, position, text, seen, details, note } = content
  const added = await tables(db)
    .insertInto('findings.version')
    .values({
      passage_id: passage,
      number,
      inspection_id: inspection,
      state,
      side,
      position,
      text_en: text.en,
      text_cy: text.cy,
      seen: JSON.stringify(seen),
      details: JSON.stringify(details),
      note,
      made_at: at,
      made_by: by,
    })
    .onConflict(conflict => conflict.constraint('version_overtaken').doNothing())
    .returning('number')
    .executeTakeFirst()
  return added !== undefined
}

/** Every passage of an inspection with its latest version, in the order in which they were begun. */
export async function readPassages(db: Db, inspection: number): Promise<readonly Passage[]> {
  const rows = await tables(db)
    .selectFrom('findings.passage as passage')
    .innerJoin('findings.version as version', 'version.passage_id', 'passage.id')
    .distinctOn('passage.id')
    .selectAll('version')
    .select(['passage.id', 'passage.kind', 'passage.place', 'passage.topic', 'passage.proposal'])
    .where('passage.inspection_id', '=', inspection)
    .orderBy('passage.id')
    .orderBy('version.number', 'desc')
    .execute()
  return rows.map(({ id, kind, place, topic, proposal, ...row }) => ({
    id,
    kind,
    place,
    topic,
    proposal,
    latest: versionOf(row),
  }))
}

/** Every version of one passage of an inspection, the latest first. */
export async function readVersions(db: Db, inspection: number, passage: number): Promise<readonly Version[]> {
  const rows = await tables(db)
    .selectFrom('findings.version')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .where('passage_id', '=', passage)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(versionOf)
}

/** By passage: the versions made after a moment, and the one that stood at it. */
export async function readVersionsSince(
  db: Db,
  inspection: number,
  since: Date,
): Promise<ReadonlyMap<number, readonly Version[]>> {
  const rows = await tables(db)
    .selectFrom('findings.version as version')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .where(where =>
      where.or([
        where('made_at', '>', since),
        where(
          'number',
          '=',
          where
            .selectFrom('findings.version as earlier')
            .select(({ fn }) => fn.max('earlier.number').as('number'))
            .whereRef('earlier.passage_id', '=', 'version.passage_id')
            .where('earlier.made_at', '<=', since),
        ),
      ]),
    )
    .orderBy('passage_id')
    .orderBy('number')
    .execute()
  return new Map([...groupBy(rows, row => row.passage_id)].map(([passage, own]) => [passage, own.map(versionOf)]))
}

const versionOf = (row: Tables['findings.version']): Version => ({
  number: row.number,
  state: row.state,
  side: row.side,
  position: row.position,
  text: { en: row.text_en, cy: row.text_cy },
  // Only addVersion writes here.
  seen: row.seen as SeenFigures,
  details: row.details as Details,
  note: row.note,
  madeAt: row.made_at,
  madeBy: row.made_by,
})

/** The scores as somebody took them in, and who did, and when. */
export interface Reading extends Signed {
  readonly seen: SeenFigures
}

/** Keeps the scores as they are taken in. */
export async function addReading(db: Db, inspection: number, { seen, at, by }: Reading): Promise<void> {
  await tables(db)
    .insertInto('findings.reading')
    .values({ inspection_id: inspection, seen: JSON.stringify(seen), taken_at: at, taken_by: by })
    .execute()
}

/** The scores as they were last taken in; null before the first time. */
export async function readReading(db: Db, inspection: number): Promise<Reading | null> {
  const row = await tables(db)
    .selectFrom('findings.reading')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  // Only addReading writes here.
  return row ? { seen: row.seen as SeenFigures, at: row.taken_at, by: row.taken_by } : null
}
