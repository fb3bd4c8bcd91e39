/** SQL of stored files: what is known of each, and its content in parts. */
import type { Generated } from 'kysely'
import type { Db } from './database.ts'

/** What is known of a file that was kept. */
export interface KeptFile {
  /** A UUID; it says nothing of the file. */
  readonly id: string
  /** Of the content, in lower-case hex. */
  readonly sha256: string
  readonly bytes: number
  /** From the content, not from what the sender's machine said. */
  readonly mediaType: string
  /** The sender's name for it, made safe. */
  readonly name: string
  /** Whose material it is; null where it belongs to no inspection. */
  readonly inspection: number | null
  readonly keptAt: Date
  readonly keptBy: number | null
}

type Tables = {
  'platform.file': {
    id: Generated<string>
    sha256: string
    bytes: number
    media_type: string
    name: string
    inspection: number | null
    kept_at: Date
    kept_by: number | null
  }
  'platform.file_part': { file: string; position: number; content: Buffer }
}

// Each part is one statement: small enough for any server's memory, large enough that few are needed.
const PART_BYTES = 1 << 20

const tables = (db: Db) => db.$extendTables<Tables>()

/** Stores a file with its content; answers its id. */
export const addFile = async (
  db: Db,
  { content, ...file }: Omit<KeptFile, 'id' | 'bytes'> & { readonly content: Uint8Array },
): Promise<string> => {
  const { id } = await tables(db)
    .insertInto('platform.file')
    .values({
      sha256: file.sha256,
      bytes: content.length,
      media_type: file.mediaType,
      name: file.name,
      inspection: file.inspection,
      kept_at: file.keptAt,
      kept_by: file.keptBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (let at = 0; at < content.length; at += PART_BYTES) {
    const part = Buffer.from(content.subarray(at, at + PART_BYTES))
    await tables(db)
      .insertInto('platform.file_part')
      .values({ file: id, position: at / PART_BYTES, content: part })
      .execute()
  }
  return id
}

/** What is known of the files named that are in reach, by id. */
export const readFiles = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, KeptFile>> => {
  if (ids.length === 0) return new Map()
  const rows = await tables(db).selectFrom('platform.file').selectAll().where('id', 'in', ids).execute()
  return new Map(
    rows.map(row => [
      row.id,
      {
        id: row.id,
        sha256: row.sha256,
        bytes: row.bytes,
        mediaType: row.media_type,
        name: row.name,
        inspection: row.inspection,
        keptAt: row.kept_at,
        keptBy: row.kept_by,
      },
    ]),
  )
}

/** One part of a file's content, from 0; null past its end. */
export const readFilePart = async (db: Db, id: string, position: number): Promise<Uint8Array | null> => {
  const row = await tables(db)
    .selectFrom('platform.file_part')
    .select('content')
    .where('file', '=', id)
    .where('position', '=', position)
    .executeTakeFirst()
  return row?.content ?? null
}
