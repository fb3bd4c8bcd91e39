/** The content of a kept file, part by part. */
import { readFilePart } from '../db/files.ts'
import type { Use } from '../use.ts'

/** Yields a file's parts in order; each is fetched by itself, so that nothing waits for whoever takes them slowly. */
export async function* contentOf(
  visit: <T>(work: (use: Use) => Promise<T>) => Promise<T>,
  id: string,
): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const part = await visit(use => readFilePart(use.db, id, position))
    if (part === null) return
    yield part
  }
}
