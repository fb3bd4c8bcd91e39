/** Files are kept whole and for good, or refused in words, and are shown to nobody beyond their inspection. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { makeInspection } from '../../../test/make/inspection.ts'
import { readFilePart, readFiles } from '../db/files.ts'
import { setReach } from '../db/reach.ts'
import type { Use } from '../use.ts'
import { contentOf } from './content.ts'
import { keepFile } from './keep.ts'

const pdf = (length: number) => {
  const bytes = new Uint8Array(length).fill(0x20)
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'))
  return bytes
}
const keep = (use: Use, filename: string, bytes: Uint8Array, inspection: number | null = null) =>
  keepFile(use, { sent: { filename, bytes }, by: 7, inspection })
const words = async (use: Use, filename: string, bytes: Uint8Array): Promise<string> => {
  const kept = await keep(use, filename, bytes)
  return kept.ok ? '' : kept.problems.map(({ en }) => en).join()
}

test('a file is kept as it came, in parts, with its hash, its kind and whose it is', () =>
  inTransaction(async use => {
    const bytes = pdf(2_500_000)
    const kept = await keep(use, 'C:\\papers\\Minutes.pdf', bytes)
    if (!kept.ok) throw new Error('it is a PDF')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const about = { name: 'Minutes.pdf', mediaType: 'application/pdf', bytes: 2_500_000, sha256, keptBy: 7 }
    expect((await readFiles(use.db, [kept.value.id])).get(kept.value.id)).toMatchObject(about)
    const parts: Uint8Array[] = []
    for await (const part of contentOf(work => work(use), kept.value.id)) parts.push(part)
    expect(parts.length).toBe(3)
    expect(Buffer.concat(parts).equals(bytes)).toBe(true)
  }))

test('a name without an ending gets the one of its content; a table of text is told from plain text by its name', () =>
  inTransaction(async use => {
    expect(await keep(use, 'Minutes', pdf(10))).toMatchObject({ ok: true, value: { name: 'Minutes.pdf' } })
    const table = new TextEncoder().encode('a,b\n=1+1,2\n')
    expect(await keep(use, 'staff.CSV', table)).toMatchObject({ ok: true, value: { mediaType: 'text/csv' } })
    expect(await keep(use, 'notes.txt', table)).toMatchObject({ ok: true, value: { mediaType: 'text/plain' } })
  }))

test('what is refused is refused in words that name the file', () =>
  inTransaction(async use => {
    expect(await words(use, 'a.pdf', new Uint8Array(0))).toContain('a.pdf is empty')
    expect(await words(use, 'a.docx', pdf(10))).toContain('its name should end in .pdf')
    expect(await words(use, 'a.pdf', new Uint8Array([0x4d, 0x5a]))).toContain('is a program and is refused')
    expect(await words(use, 'a.pdf', pdf(20_000_001))).toContain('larger than 20 MB')
    expect(await words(use, 'run.bat', new TextEncoder().encode('del *'))).toContain(
      'its name should end in .txt, .csv',
    )
  }))

test('a scanner’s word is heeded, and a scanner that does not answer keeps the file out', () =>
  inTransaction(async use => {
    const scanned = async (scan: NonNullable<Use['scan']>) => words({ ...use, scan }, 'a.pdf', pdf(10))
    expect(await scanned(() => Promise.resolve('clean'))).toBe('')
    expect(await scanned(() => Promise.resolve('infected'))).toContain('The virus scanner refuses a.pdf')
    expect(await scanned(() => Promise.reject(new Error('down')))).toContain('Send it again in a few minutes')
  }))

test('a kept file is neither changed nor removed', () =>
  inTransaction(async use => {
    await keep(use, 'a.pdf', pdf(10))
    for (const statement of [sql`delete from platform.file_part`, sql`update platform.file set name = 'b'`]) {
      await sql`savepoint here`.execute(use.db)
      await expect(statement.execute(use.db)).rejects.toThrow('permission denied')
      await sql`rollback to savepoint here`.execute(use.db)
    }
  }))

test('a file of an inspection is reached by its service and its team, even after publication by nobody else', () =>
  inTransaction(async use => {
    const { id } = await makeInspection(use, { organisation: 7, stage: 'published' })
    const kept = await keep(use, 'a.pdf', pdf(10), id)
    if (!kept.ok) throw new Error('it is a PDF')
    for (const [organisation, reached] of [
      [7, true],
      [8, false],
    ] as const) {
      await setReach(use.db, { kind: 'own', organisation, person: null })
      expect((await readFiles(use.db, [kept.value.id])).has(kept.value.id)).toBe(reached)
      expect((await readFilePart(use.db, kept.value.id, 0)) !== null).toBe(reached)
    }
  }))
