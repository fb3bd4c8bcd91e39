/** The pieces of a bundle that have a fingerprint each, so that whatever was changed can be named. */

/** A piece: its name, and its value in which each piece inside it stands as a reference. */
export interface Piece {
  readonly name: string
  readonly value: unknown
}

// Finer than this nobody asks what was changed: a count, a score, a block of text, or one of the remaining statements.
const apart = [
  /^[^/]+$/,
  /^(themes|sections|criteria|questions)\/[^/]+$/,
  /^questions\/[^/]+\/counts\/[^/]+$/,
  /^comparison\/themes\/[^/]+$/,
  /^texts\/[^/]+$/,
  /^texts\/[^/]+\/parts\/[^/]+$/,
  /^texts\/[^/]+\/parts\/[^/]+\/blocks\/[^/]+$/,
]
const divided = /^(themes|sections|criteria|questions|texts|comparison)(\/|$)/

/**
 * Every piece of a content. Each value stands in exactly one of them, and a piece that holds others names them in their
 * order: so nothing can be changed, added, left out or moved without changing a piece. Any value may be given: what is
 * to be checked need not have the shape that it should.
 */
export function* piecesOf(content: unknown): Generator<Piece, void> {
  yield { name: '', value: yield* taken(content, '') }
}

function* taken(value: unknown, name: string): Generator<Piece, unknown> {
  if (typeof value !== 'object' || value === null || (name !== '' && !divided.test(name))) return value
  const rest: [string, unknown][] = []
  for (const [key, each] of entriesOf(value)) {
    const at = name === '' ? key : `${name}/${key}`
    const inner = yield* taken(each, at)
    const stands = apart.some(pattern => pattern.test(at))
    if (stands) yield { name: at, value: inner }
    rest.push([key, stands ? { piece: at } : inner])
  }
  return Array.isArray(value) ? rest.map(([, each]) => each) : Object.fromEntries(rest)
}

/** What a list holds is known by its id, or by its place from 0 where it has none. */
const entriesOf = (value: object): readonly (readonly [string, unknown])[] =>
  Array.isArray(value)
    ? value.map((each: unknown, place) => [idOf(each) ?? String(place), each] as const)
    : Object.entries(value)

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null

const kinds = new Map([
  ['themes', 'theme'],
  ['sections', 'section'],
  ['criteria', 'criterion'],
  ['questions', 'question'],
])

/** The name of a piece in words: `questions/1.1.1a/counts/yes` is `question 1.1.1a, how often "yes" was answered`. */
export const placeOf = (name: string): string => {
  const [first = '', id, ...more] = name.split('/')
  if (name === '') return 'the list of statements'
  if (id === undefined) return first
  const kind = kinds.get(first)
  if (kind !== undefined)
    return more[1] === undefined ? `${kind} ${id}` : `${kind} ${id}, how often "${more[1]}" was answered`
  if (first === 'comparison') return `comparison, theme ${more.join('/')}`
  const [, part, , block] = more
  const language = id === 'cy' ? 'the Welsh text' : id === 'en' ? 'the English text' : `text ${id}`
  if (part === undefined) return language
  return block === undefined ? `${language}, part ${part}` : `${language}, part ${part}, block ${ordinal(block)}`
}

/** Blocks without an id are counted from 1, as people do. */
const ordinal = (block: string): string => (/^\d+$/.test(block) ? String(Number(block) + 1) : block)
