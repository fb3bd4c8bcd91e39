/** SQL of the check of a draft's facts: what was sent, what happened, comments and answers. Added, never altered. */
import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Day } from '../../platform/pure/days.ts'
import { groupBy } from '../../platform/pure/group-by.ts'
import type { Language } from '../../platform/pure/words.ts'
import type {
  Answer,
  Check,
  CheckEvent,
  CheckEventKind,
  Comment,
  CommentKind,
  CommentVersion,
  Decision,
  Signed,
} from '../rules/accuracy/check.ts'
import type { Address } from '../rules/accuracy/unit.ts'
import type { Document } from '../rules/document.ts'
import type { Origins } from '../rules/origin.ts'

interface Kept {
  readonly inspection_id: number
  readonly at: Date
  readonly by: number | null
}

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
  'report.accuracy_event': Kept & {
    id: Generated<number>
    check_id: number
    kind: CheckEventKind
    person: number | null
  }
  'report.accuracy_comment': {
    id: Generated<number>
    check_id: number
    inspection_id: number
    language: Language
    part: string
    block: number | null
    item: number | null
    word_row: string | null
  }
  'report.accuracy_version': Kept & {
    id: Generated<number>
    comment_id: number
    kind: CommentKind | null
    text: string
    withdrawn: boolean
  }
  'report.accuracy_evidence': Kept & { id: Generated<number>; comment_id: number; file: string; withdrawn: boolean }
  'report.accuracy_upload': Kept & { file: string; check_id: number }
  'report.accuracy_answer': Kept & { id: Generated<number>; comment_id: number; decision: Decision; reason: string }
  'report.accuracy_final': { comment_id: number; inspection_id: number; text: string | null; at: Date }
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

/** A new comment, with what it says first; answers its id. */
export async function addComment(
  db: Db,
  inspection: number,
  check: number,
  comment: Pick<Comment, 'language' | 'address' | 'wordRow'> & { readonly first: CommentVersion },
): Promise<number> {
  const { language, address, wordRow, first } = comment
  const { id } = await tables(db)
    .insertInto('report.accuracy_comment')
    .values({ check_id: check, inspection_id: inspection, language, ...address, word_row: wordRow })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addVersion(db, inspection, id, first)
  return id
}

/** What a comment says from now on. */
export async function addVersion(db: Db, inspection: number, comment: number, version: CommentVersion): Promise<void> {
  await tables(db)
    .insertInto('report.accuracy_version')
    .values({ comment_id: comment, inspection_id: inspection, ...version })
    .execute()
}

/** Attaches a file to a comment, or takes it back. */
export async function addEvidence(
  db: Db,
  inspection: number,
  comment: number,
  evidence: Signed & { readonly file: string; readonly withdrawn: boolean },
): Promise<void> {
  await tables(db)
    .insertInto('report.accuracy_evidence')
    .values({ comment_id: comment, inspection_id: inspection, ...evidence })
    .execute()
}

/** Answers a comment, in the place of any answer before. */
export async function addAnswer(db: Db, inspection: number, comment: number, answer: Answer): Promise<void> {
  await tables(db)
    .insertInto('report.accuracy_answer')
    .values({ comment_id: comment, inspection_id: inspection, ...answer })
    .execute()
}

/** Keeps the text of a comment's block as it was when the answers were sent. */
export async function addFinal(
  db: Db,
  inspection: number,
  { comment, text, at }: { readonly comment: number; readonly text: string | null; readonly at: Date },
): Promise<void> {
  await tables(db)
    .insertInto('report.accuracy_final')
    .values({ comment_id: comment, inspection_id: inspection, text, at })
    .execute()
}

/** Keeps that a Word file came. */
export async function addUpload(
  db: Db,
  inspection: number,
  check: number,
  { file, at, by }: Signed & { readonly file: string },
): Promise<void> {
  await tables(db)
    .insertInto('report.accuracy_upload')
    .values({ file, check_id: check, inspection_id: inspection, at, by })
    .execute()
}

/** Whether a file came as a Word file of this check. */
export async function isUpload(db: Db, check: number, file: string): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('report.accuracy_upload')
    .select('file')
    .where('check_id', '=', check)
    .where('file', '=', file)
    .executeTakeFirst()
  return row !== undefined
}

/** The check that a comment belongs to, or null. */
export async function readCheckOf(db: Db, inspection: number, comment: number): Promise<number | null> {
  const row = await tables(db)
    .selectFrom('report.accuracy_comment')
    .select('check_id')
    .where('inspection_id', '=', inspection)
    .where('id', '=', comment)
    .executeTakeFirst()
  return row?.check_id ?? null
}

/** Every comment of a check in the order in which they were begun, with all that happened to it. */
export async function readComments(db: Db, check: number): Promise<readonly Comment[]> {
  const rows = await tables(db)
    .selectFrom('report.accuracy_comment')
    .select(['id', 'language', 'part', 'block', 'item', 'word_row'])
    .where('check_id', '=', check)
    .orderBy('id')
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const of = <Row extends { readonly comment: number }>(all: readonly Row[]) => groupBy(all, ({ comment }) => comment)
  const versions = of(await versionsOf(db, ids))
  const evidence = of(await evidenceOf(db, ids))
  const answers = of(await answersOf(db, ids))
  const finals = of(await finalsOf(db, ids))
  return rows.flatMap(({ id, language, part, block, item, word_row }) => {
    const [first, ...later] = (versions.get(id) ?? []).map(({ comment: _, ...version }) => version)
    // A comment is never added without its first version.
    if (!first) return []
    const files = new Map((evidence.get(id) ?? []).map(({ file, withdrawn }) => [file, withdrawn]))
    const answer = (answers.get(id) ?? []).at(-1)
    const final = (finals.get(id) ?? [])[0]
    return [
      {
        id,
        language,
        address: { part, block, item },
        wordRow: word_row,
        versions: [first, ...later] as const,
        evidence: [...files].filter(([, withdrawn]) => !withdrawn).map(([file]) => file),
        answer: answer ? { decision: answer.decision, reason: answer.reason, at: answer.at, by: answer.by } : null,
        final: final?.text,
      } satisfies Comment & { readonly address: Address },
    ]
  })
}

const versionsOf = (db: Db, ids: readonly number[]) =>
  tables(db)
    .selectFrom('report.accuracy_version')
    .select(['comment_id as comment', 'kind', 'text', 'withdrawn', 'at', 'by'])
    .where('comment_id', 'in', ids)
    .orderBy('id')
    .execute()

const evidenceOf = (db: Db, ids: readonly number[]) =>
  tables(db)
    .selectFrom('report.accuracy_evidence')
    .select(['comment_id as comment', 'file', 'withdrawn'])
    .where('comment_id', 'in', ids)
    .orderBy('id')
    .execute()

const answersOf = (db: Db, ids: readonly number[]) =>
  tables(db)
    .selectFrom('report.accuracy_answer')
    .select(['comment_id as comment', 'decision', 'reason', 'at', 'by'])
    .where('comment_id', 'in', ids)
    .orderBy('id')
    .execute()

const finalsOf = (db: Db, ids: readonly number[]) =>
  tables(db)
    .selectFrom('report.accuracy_final')
    .select(['comment_id as comment', 'text'])
    .where('comment_id', 'in', ids)
    .execute()
