/** Stand-ins for what does not fit a schema, so that one run can find every fault of a file. */
import type { z } from 'zod'
import type { Path } from './yaml.ts'

/** A text that passes as a name and as words. Faults found in a stand-in are not reported. */
const STAND_IN = 'unknown'

/**
 * Puts a stand-in into `root`, which is changed, where an issue says that something does not fit.
 * Answers the paths that now hold one or are gone: none if nothing could be done.
 */
export function repair(root: unknown, issue: z.core.$ZodIssue): Path[] {
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(root, issue.path)
    if (!isHolder(holder)) return []
    for (const key of issue.keys) Reflect.deleteProperty(holder, key)
    return issue.keys.map(key => [...issue.path, key])
  }
  const path = issue.code === 'invalid_union' && issue.path.at(-1) === 'kind' ? issue.path.slice(0, -1) : issue.path
  const holder = valueAt(root, path.slice(0, -1))
  const key = path.at(-1)
  const value = standIn(issue)
  if (key === undefined || value === undefined || !isHolder(holder)) return []
  holder[key] = value
  return [path]
}

function standIn(issue: z.core.$ZodIssue): unknown {
  if (issue.code === 'invalid_value') return issue.values[0]
  if (issue.code === 'invalid_union') return { kind: 'unconfirmed', note: STAND_IN }
  if (issue.code === 'custom') return { attribute: STAND_IN, in: [STAND_IN] }
  if (issue.code === 'invalid_format') return issue.format === 'date' ? '2000-01-01' : STAND_IN
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return STAND_IN
    return issue.origin === 'array' ? undefined : Number(issue.minimum) + (issue.inclusive ? 0 : 0.5)
  }
  if (issue.code === 'too_big') return Number(issue.maximum) - (issue.inclusive ? 0 : 0.5)
  return issue.code === 'invalid_type' ? ofType(issue.expected) : undefined
}

function ofType(expected: string): unknown {
  if (expected === 'string') return STAND_IN
  if (expected === 'number' || expected === 'int') return 1
  if (expected === 'boolean') return false
  if (expected === 'array') return []
  return expected === 'object' || expected === 'record' ? {} : undefined
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (isHolder(value) ? value[step] : undefined), root)
}

function isHolder(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}
