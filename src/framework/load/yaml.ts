/** YAML text to data, remembering on which line each value stands. */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document, Node } from 'yaml'

/** Keys and positions from the top of a file to a value. */
export type Path = readonly PropertyKey[]

/** One file, parsed as far as it can be. */
export interface YamlFile {
  readonly data: unknown
  /** Line, from 1, of the value at a path, or of the deepest part of the path that is there. */
  readonly lineOf: (path: Path) => number
  /** What is not YAML at all, each with its line. */
  readonly errors: readonly { readonly line: number; readonly message: string }[]
}

/** Aliases of one file that may be followed: far above any real file, far below what could fill the memory. */
const MOST_ALIASES = 20_000

/** Parses one file; never throws, whatever the text. */
export function parseYaml(text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const errors = document.errors.map(error => ({ line: lines.linePos(error.pos[0]).line, message: error.message }))
  const lineOf = (path: Path): number => lines.linePos(offsetOf(document, path)).line
  if (errors.length > 0) return { data: undefined, lineOf, errors }
  try {
    return { data: document.toJS({ maxAliasCount: MOST_ALIASES }), lineOf, errors }
  } catch (error) {
    return { data: undefined, lineOf, errors: [{ line: 1, message: error instanceof Error ? error.message : '' }] }
  }
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: Node | null | undefined = document.contents
  let offset = node?.range?.[0] ?? 0
  for (const step of path) {
    // What is missing behind an alias is missing where the anchor stands.
    if (isAlias(node)) offset = node.resolve(document)?.range?.[0] ?? offset
    const next = child(document, node, step)
    if (!next) break
    ;({ node, offset } = next)
  }
  return offset
}

/** The value one step down, and where it begins: at its key if it has one. */
function child(document: Document.Parsed, node: Node | null | undefined, step: PropertyKey) {
  const here = isAlias(node) ? node.resolve(document) : node
  if (isMap(here)) {
    const pair = here.items.find(item => isScalar(item.key) && String(item.key.value) === String(step))
    if (!pair || !isScalar(pair.key)) return undefined
    return { node: isNode(pair.value) ? pair.value : undefined, offset: pair.key.range?.[0] ?? 0 }
  }
  if (isSeq(here)) {
    const item = here.items[Number(step)]
    return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined
  }
  return undefined
}
