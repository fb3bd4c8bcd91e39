/** Reads YAML that somebody wrote by hand: the data as its schema has it, or every fault with its line. */
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { z } from 'zod'
import type { Result } from '../pure/result.ts'
import { ok, refused } from '../pure/result.ts'

/** One fault of a text, its line counted from 1. */
export interface LineFault {
  readonly line: number
  readonly message: string
}

/** Parses `text` and checks it against `schema`. Never throws, whatever the text. */
export const readYaml = <Output>(text: string, schema: z.ZodType<Output>): Result<Output, LineFault> => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0)
    return refused(
      document.errors.map(({ pos, message }) => ({
        line: lines.linePos(pos[0]).line,
        message: `not YAML: ${message}`,
      })),
    )
  const data = dataOf(document)
  if (!data.ok) return data
  const read = schema.safeParse(data.value)
  if (read.success) return ok(read.data)
  return refused(
    read.error.issues.map(({ path, message }) => ({
      line: Math.max(1, lines.linePos(startOf(document, path)).line),
      message: path.length === 0 ? message : `${path.map(String).join(' > ')}: ${message}`,
    })),
  )
}

/** The data; an alias that names nothing is only found out here. */
const dataOf = (document: Document): Result<unknown, LineFault> => {
  try {
    return ok(document.toJS())
  } catch (error) {
    return refused([{ line: 1, message: `not YAML: ${error instanceof Error ? error.message : String(error)}` }])
  }
}

/** Where the value at the path begins, or the deepest part of the path that is there. */
const startOf = (document: Document, path: readonly PropertyKey[]): number => {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
