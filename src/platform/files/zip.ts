/** An archive written while it is sent: no more than a part of one file stands in memory. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** One file to put in. */
export interface Entry {
  /** With folders, separated by `/`. */
  readonly path: string
  readonly at: Date
  /** Whether deflating would make it smaller: text is, a PDF or a workbook is not. */
  readonly deflate: boolean
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** The archive's bytes in the order of its entries. An error of a content ends the stream with that error. */
export async function* zipped(entries: AsyncIterable<Entry> | Iterable<Entry>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  const archive = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  const taken = (): readonly Uint8Array[] => {
    const all = ready
    ready = []
    return all
  }
  for await (const { path, at, deflate, content } of entries) {
    const file = deflate ? new ZipDeflate(path) : new ZipPassThrough(path)
    file.mtime = at
    archive.add(file)
    for await (const chunk of content) {
      file.push(chunk)
      yield* taken()
    }
    file.push(new Uint8Array(0), true)
    yield* taken()
  }
  archive.end()
  yield* taken()
}
