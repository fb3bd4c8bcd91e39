/** SQL of announcing an inspection: letters as they were sent, what they may refer to, and the checklist. */
import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Mark } from '../rules/announcement/checklist.ts'
import type { Letter } from '../rules/announcement/letter.ts'

type Tables = {
  'inspection.letter_fact': { inspection_id: number; name: string; value: string; known_at: Date }
  'inspection.letter': {
    inspection_id: number
    letter: string
    texts: unknown
    hash: string
    sent_at: Date
    sent_by: number | null
  }
  'inspection.checklist_mark': {
    id: Generated<number>
    inspection_id: number
    step: string
    done: boolean
    note: string
    marked_at: Date
    marked_by: number | null
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** A letter as it was sent. */
export interface SentLetter {
  /** Id of the framework's letter. */
  readonly letter: string
  readonly texts: Letter
  /** SHA-256 of the canonical JSON of `texts`. */
  readonly hash: string
  readonly sentAt: Date
  /** A person's id. */
  readonly by: number | null
}

/** Keeps a letter as it is sent; false where it was sent before. */
export async function addLetter(db: Db, inspection: number, sent: SentLetter): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('inspection.letter')
    .values({
      inspection_id: inspection,
      letter: sent.letter,
      texts: JSON.stringify(sent.texts),
      hash: sent.hash,
      sent_at: sent.sentAt,
      sent_by: sent.by,
    })
    .onConflict(conflict => conflict.constraint('letter_sent_once').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The letters of an inspection that were sent, by their ids. */
export async function readLetters(db: Db, inspection: number): Promise<ReadonlyMap<string, SentLetter>> {
  const rows = await tables(db)
    .selectFrom('inspection.letter')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .execute()
  return new Map(
    rows.map(row => [
      row.letter,
      {
        letter: row.letter,
        texts: row.texts as Letter,
        hash: row.hash,
        sentAt: row.sent_at,
        by: row.sent_by,
      },
    ]),
  )
}

/** Keeps what a later stage supplies to letters; what was known first stays. */
export async function addLetterFact(
  db: Db,
  inspection: number,
  { name, value, at }: { readonly name: string; readonly value: string; readonly at: Date },
): Promise<void> {
  await tables(db)
    .insertInto('inspection.letter_fact')
    .values({ inspection_id: inspection, name, value, known_at: at })
    .onConflict(conflict => conflict.constraint('letter_fact_known_once').doNothing())
    .execute()
}

/** What later stages supplied, by name. */
export async function readLetterFacts(db: Db, inspection: number): Promise<ReadonlyMap<string, string>> {
  const rows = await tables(db)
    .selectFrom('inspection.letter_fact')
    .select(['name', 'value'])
    .where('inspection_id', '=', inspection)
    .execute()
  return new Map(rows.map(({ name, value }) => [name, value]))
}

/** Adds a word on a step of the checklist. */
export async function addMark(db: Db, inspection: number, mark: Mark): Promise<void> {
  await tables(db)
    .insertInto('inspection.checklist_mark')
    .values({
      inspection_id: inspection,
      step: mark.step,
      done: mark.done,
      note: mark.note,
      marked_at: mark.at,
      marked_by: mark.by,
    })
    .execute()
}

/** Every word on the checklist, in the order in which it was said. */
export async function readMarks(db: Db, inspection: number): Promise<readonly Mark[]> {
  const rows = await tables(db)
    .selectFrom('inspection.checklist_mark')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .orderBy('id')
    .execute()
  return rows.map(({ step, done, note, marked_at, marked_by }) => ({ step, done, note, at: marked_at, by: marked_by }))
}
