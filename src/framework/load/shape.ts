/** Holds one file against its schema, and says in words what does not fit. */
import type { z } from 'zod'
import { repair } from './repair.ts'
import type { Path } from './yaml.ts'

/** Something in a file that does not fit its schema. */
export interface Misfit {
  readonly path: Path
  readonly message: string
  readonly next: string
}

/** What could be read of a file: stand-ins take the place of what does not fit; no value where too little does. */
export interface Fitted<Value> {
  readonly value?: Value
  readonly misfits: readonly Misfit[]
}

/** Rounds of repair after which a file is given up: one for each depth at which a fault can hide another. */
const ROUNDS = 12

/**
 * Every misfit of a file. A schema stops at the first fault of a value, so what does not fit is replaced by a
 * stand-in and the file is held against its schema again: the faults behind the first come out in the same run.
 */
export function fit<Value>(schema: z.ZodType<Value>, data: unknown): Fitted<Value> {
  const misfits: Misfit[] = []
  const replaced: Path[] = []
  const candidate = structuredClone(data)
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = schema.safeParse(candidate, { reportInput: true })
    if (result.success) return { value: result.data, misfits }
    const { issues } = result.error
    for (const issue of issues) {
      if (!replaced.some(path => isWithin(issue.path, path))) misfits.push(...explain(issue))
    }
    const places = issues.flatMap(issue => repair(candidate, issue))
    if (places.length === 0) break
    replaced.push(...places)
  }
  return { misfits }
}

/** Whether `path` is `ancestor` or lies below it. */
export const isWithin = (path: Path, ancestor: Path): boolean => ancestor.every((step, i) => path[i] === step)

function explain(issue: z.core.$ZodIssue): Misfit[] {
  const at = (message: string, next: string): Misfit => ({ path: issue.path, message, next })
  const name = nameOf(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      path: [...issue.path, key],
      message: `\`${key}\` is not known here.`,
      next: 'Mend its spelling, or take it out.',
    }))
  }
  if (issue.path.at(-1) === 'cy' && isBlank(issue.input)) {
    return [at('The Welsh is missing.', 'Write it under `cy`; a draft will do while `welshCheckedBy` is null.')]
  }
  if (issue.path.at(-1) === 'en' && isBlank(issue.input)) {
    return [at('The English is missing.', 'Write it under `en`.')]
  }
  if (issue.input === undefined) return [at(`${name} is missing.`, `Write it${kindWanted(issue)}.`)]
  if (issue.code === 'custom') return [at(`${issue.message}.`, 'Write one of these forms.')]
  if (issue.code === 'invalid_value') {
    return [at(`${name} is ${shown(issue.input)}.`, `Write ${issue.values.map(String).join(', ')}.`)]
  }
  if (issue.code === 'invalid_union') {
    const [written] = Object.values(Object(issue.input) as Record<string, unknown>)
    return [at(`${name} is ${shown(written)}.`, 'Write `kind: seed`, `published` or `unconfirmed`.')]
  }
  if (issue.code === 'invalid_type') {
    const quotes = issue.expected === 'string' && typeof issue.input === 'number' ? ', in quotes' : ''
    return [at(`${name} is ${shown(issue.input)}.`, `Write ${wanted(issue.expected)}${quotes}.`)]
  }
  return [at(`${name} is ${shown(issue.input)}: ${issue.message}.`, 'Write one that fits.')]
}

const isBlank = (input: unknown): boolean =>
  input === undefined || input === null || (typeof input === 'string' && input.trim() === '')

/** The nearest name on a path: `questions 3` says more than `3`. */
function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'The file'
  if (typeof last === 'number') return `Entry ${last + 1}${path.length > 1 ? ` of \`${String(path.at(-2))}\`` : ''}`
  return `\`${String(last)}\``
}

function kindWanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected === 'object' ? '' : `: ${wanted(issue.expected)}`
  return issue.code === 'invalid_value' ? `: one of ${issue.values.map(String).join(', ')}` : ''
}

/** What a schema calls a type, as a writer of YAML would say it. */
function wanted(expected: string): string {
  const said: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
  }
  return said[expected] ?? 'keys with their values'
}

function shown(input: unknown): string {
  if (typeof input === 'string') return `"${input}"`
  if (Array.isArray(input)) return 'a list'
  return typeof input === 'object' && input !== null ? 'keys with values' : String(input)
}
