/**
 * SQL of the rounds in which a service checks a draft: who is named to answer, the drafts as they were sent, and what
 * happened. Added, never altered.
 */
import type { Generated } from 'kysely'
import type { Db } from '../../../platform/db/database.ts'
import type { Day } from '../../../platform/pure/days.ts'
import type { Signed } from '../../../platform/pure/signed.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Check, CheckEvent, CheckEventKind } from '../../rules/accuracy/check.ts'
import type { Document } from '../../rules/document.ts'
import type { Origins } from '../../rules/origin.ts'

type Tables = {
  'report.accuracy_reader': {
    id: Generated<number>
    inspection_id: number
    person: number
    named_at: Date
    named_by: number | null
  }
  'report.accuracy_check': {
    id: Generated<number>
    inspection_id: number
    round: number
    sent_on: Day
    sent_at: Date
    sent_by: number | null
  }
  'report.accuracy_draft': {
    check_id: number
    inspection_id: number
    language: Language
    document: unknown
    origins: unknown
    hash: string
  }
  'report.accuracy_event': {
    id: Generated<number>
    check_id: number
    inspection_id: number
    kind: CheckEventKind
    person: number | null
    at: Date
    by: number | null
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Names the person of the service who sends its comments; whoever is named last is the one. */
export async function addReader(db: Db, inspection: number, person: number, { at, by }: Signed): Promise<void> {
  await tables(db)
    .insertInto('report.accuracy_reader')
    .values({ inspection_id: inspection, person, named_at: at, named_by: by })
    .execute()
}

/** The person named last, or null. */
export async function readReader(db: Db, inspection: number): Promise<number | null> {
  const row = await tables(db)
    .selectFrom('report.accuracy_reader')
    .select('person')
    .where('inspection_id', '=', inspection)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.person ?? null
}

/** A draft as it was sent, in one language. */
export interface SentDraft {
  readonly document: Document
  readonly origins: Origins
  readonly hash: string
}

/** Freezes a draft in its languages as the next round; answers the check. */
export async function addCheck(
  db: Db,
  inspection: number,
  { sentOn, sent, drafts }: Pick<Check, 'sentOn' | 'sent'> & { readonly drafts: ReadonlyMap<Language, SentDraft> },
): Promise<Check> {
  const before = await readChecks(db, inspection)
  const round = before.length + 1
  const { id } = await tables(db)
    .insertInto('report.accuracy_check')
    .values({ inspection_id: inspection, round, sent_on: sentOn, sent_at: sent.at, sent_by: sent.by })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [language, { document, origins, hash }] of drafts)
    await tables(db)
      .insertInto('report.accuracy_draft')
      .values({
        check_id: id,
        inspection_id: inspection,
        language,
        document: JSON.stringify(document),
        origins: JSON.stringify(origins),
        hash,
      })
      .execute()
  return { id, round, sentOn, sent }
}

/** Every round of an inspection, the first one first. */
export async function readChecks(db: Db, inspection: number): Promise<readonly Check[]> {
  const rows = await tables(db)
    .selectFrom('report.accuracy_check')
    .select(['id', 'round', 'sent_on', 'sent_at', 'sent_by'])
    .where('inspection_id', '=', inspection)
    .orderBy('round')
    .execute()
  return rows.map(({ id, round, sent_on, sent_at, sent_by }) => ({
    id,
    round,
    sentOn: sent_on,
    sent: { at: sent_at, by: sent_by },
  }))
}

/** The drafts of a check by their language, English first. */
export async function readSentDrafts(db: Db, check: number): Promise<ReadonlyMap<Language, SentDraft>> {
  const rows = await tables(db)
    .selectFrom('report.accuracy_draft')
    .select(['language', 'document', 'origins', 'hash'])
    .where('check_id', '=', check)
    .orderBy('language', 'desc')
    .execute()
  // Only addCheck writes here.
  return new Map(
    rows.map(({ language, document, origins, hash }) => [
      language,
      { document: document as Document, origins: origins as Origins, hash },
    ]),
  )
}

/** Adds what happened; false where it happens once and has happened. */
export async function addCheckEvent(
  db: Db,
  inspection: number,
  check: number,
  { kind, person, at, by }: CheckEvent,
): Promise<boolean> {
  const added = await tables(db)
    .insertInto('report.accuracy_event')
    .values({ check_id: check, inspection_id: inspection, kind, person, at, by })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Everything that happened to a check, in its order. */
export const readCheckEvents = (db: Db, check: number): Promise<readonly CheckEvent[]> =>
  tables(db)
    .selectFrom('report.accuracy_event')
    .select(['kind', 'person', 'at', 'by'])
    .where('check_id', '=', check)
    .orderBy('id')
    .execute()
