/** Reads a form that carries files, for the pages that take them: in memory, within the limits of the page. */
import type { FastifyRequest } from 'fastify'
import { fileLimits } from '../pure/file-limits.ts'
import type { Upload } from './form.ts'

/**
 * Puts the fields of a multipart form where those of any form are, and its files beside them. A stranger's form is not
 * read at all. With `several`, a file over a limit is passed over and comes `truncated`; otherwise it ends in a 413.
 */
export const takePartsOf =
  (several: boolean) =>
  async (request: FastifyRequest): Promise<void> => {
    if (!request.isMultipart() || request.session.person === undefined) return
    const fields: Record<string, string | string[]> = {}
    const uploads: Record<string, Upload[]> = {}
    let room: number = fileLimits.totalBytes
    for await (const part of request.parts(several ? severalFiles : {})) {
      if (part.type === 'file') {
        const bytes = several ? await read(part.file, room) : await part.toBuffer()
        room -= bytes?.length ?? 0
        if (part.filename === '' && bytes?.length === 0) continue
        const upload = { filename: part.filename, bytes: bytes ?? new Uint8Array(0), truncated: bytes === null }
        uploads[part.fieldname] = [...(uploads[part.fieldname] ?? []), upload]
      } else if (typeof part.value === 'string') {
        const before = fields[part.fieldname]
        fields[part.fieldname] = before === undefined ? part.value : [...[before].flat(), part.value]
      }
    }
    request.body = fields
    request.uploads = uploads
  }

const severalFiles = {
  throwFileSizeLimit: false,
  // One more than are kept, so that the page can name what is too much.
  limits: { files: fileLimits.files + 10, fileSize: fileLimits.bytes, parts: 400 },
}

/** A file's bytes, or null where they go over a limit; what is over it is let go as it comes. */
const read = async (
  stream: AsyncIterable<Buffer> & { readonly truncated?: boolean },
  room: number,
): Promise<Uint8Array | null> => {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length <= room) chunks.push(chunk)
    else chunks.length = 0
  }
  return length > room || stream.truncated === true ? null : Buffer.concat(chunks)
}
