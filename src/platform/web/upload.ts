/** Reads a form that carries files, for the pages that take them: in memory, within the limits of `security.ts`. */
import type { FastifyRequest } from 'fastify'
import type { Upload } from './form.ts'

/** Puts the fields of a multipart form where those of any form are, and its files beside them. */
export const takeParts = async (request: FastifyRequest): Promise<void> => {
  if (!request.isMultipart()) return
  const fields: Record<string, string | string[]> = {}
  const uploads: Record<string, Upload> = {}
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      if (part.filename !== '' || bytes.length > 0) uploads[part.fieldname] = { filename: part.filename, bytes }
    } else if (typeof part.value === 'string') {
      const before = fields[part.fieldname]
      fields[part.fieldname] = before === undefined ? part.value : [...[before].flat(), part.value]
    }
  }
  request.body = fields
  request.uploads = uploads
}
