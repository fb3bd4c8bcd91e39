/** The translation of constraints that PostgreSQL refused into the Problems that they mean to a user. */
import { DatabaseError } from 'pg'
import type { ProblemDetails } from '../pure/problem.ts'
import { Problem } from '../pure/problem.ts'

/** Constraints by name, and what their refusal means; each store lists its own. */
export type Refusals = Readonly<Record<string, ProblemDetails>>

/** The name of the constraint that was offended, or null when something else went wrong. */
export const offendedConstraint = (error: unknown): string | null =>
  error instanceof DatabaseError ? (error.constraint ?? null) : null

/**
 * Runs one statement; a refused constraint that the list knows is thrown as its Problem, anything else as it came.
 * PostgreSQL gives up the transaction of a refused statement, so the caller can't go on in it.
 */
export const translating = async <Answer>(refusals: Refusals, statement: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await statement()
  } catch (error) {
    const meant = refusals[offendedConstraint(error) ?? '']
    throw meant === undefined ? error : new Problem(meant)
  }
}
