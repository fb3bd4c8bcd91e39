/** SQL of what a service says of a draft: comments, Word files, evidence, and the answers. Added, never altered. */
import type { Generated } from 'kysely'
import type { Db } from '../../../platform/db/database.ts'
import { groupBy } from '../../../platform/pure/group-by.ts'
import type { Signed } from '../../../platform/pure/signed.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Answer, Comment, CommentKind, CommentVersion, Decision } from '../../rules/accuracy/check.ts'
import type { Address } from '../../rules/accuracy/unit.ts'

interface Kept {
  readonly inspection_id: number
  readonly at: Date
  readonly by: number | null
}

type Tables = {
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
