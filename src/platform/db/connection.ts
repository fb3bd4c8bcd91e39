/** How a connection talks to PostgreSQL: statements are planned once, and those of one moment travel in one piece. */
import pg from 'pg'

// Some hundred statements are ours; more would mean that one is put together anew for each request.
const mostPlans = 500

/** Makes a connection keep its plans and gather what it sends. */
export const prepareConnection = (client: pg.ClientBase): void => {
  const names = new Map<string, string>()
  const together = gatherer(client)
  // Asked of the class each time, so that whoever counts queries there still sees them.
  const ofClass = pg.Client.prototype as unknown as { readonly query: (this: unknown, ...asked: unknown[]) => unknown }
  const plain = (...asked: unknown[]): unknown => ofClass.query.apply(client, asked)
  const query = (text: unknown, values?: unknown, ...rest: unknown[]): unknown => {
    together()
    const planned = typeof text === 'string' && Array.isArray(values) && values.length > 0
    const name = planned ? nameOf(names, text) : undefined
    return name === undefined ? plain(text, values, ...rest) : plain({ name, text, values }, ...rest)
  }
  Object.assign(client, { query })
}

/**
 * The name under which PostgreSQL remembers a statement's plan: planning takes longer than most of ours take to run.
 * One that takes every column of a table is planned each time, since a migration may add one while we run.
 */
const nameOf = (names: Map<string, string>, text: string): string | undefined => {
  if (!names.has(text) && names.size < mostPlans && !/select \*|\.\*/.test(text)) names.set(text, `plan_${names.size}`)
  return names.get(text)
}

interface Wire {
  readonly stream: { readonly cork: () => void; readonly uncork: () => void }
}

/**
 * Holds what is sent until nothing more can be said without waiting: each piece on the wire costs both sides more than
 * most statements do.
 */
const gatherer = (client: pg.ClientBase): (() => void) => {
  const { connection } = client as unknown as { readonly connection: Wire }
  let held = false
  return () => {
    if (held) return
    held = true
    connection.stream.cork()
    process.nextTick(() => {
      held = false
      connection.stream.uncork()
    })
  }
}
