/** Letters that a transaction asks for; they are sent after it has committed, and never if it rolled back. */
import { sql } from 'kysely'
import type { Generated } from 'kysely'
import type { Db } from './database.ts'

/** A letter in plain text. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly body: string
  /** Whether it goes before all others. */
  readonly urgent?: boolean
}

/** A letter as it lies in the outbox; `body` is null once it was sent. */
export interface KeptLetter {
  readonly id: number
  readonly to: string
  readonly subject: string
  readonly body: string | null
  readonly askedAt: Date
  readonly sentAt: Date | null
  /** How often sending it has failed. */
  readonly failures: number
  /** Whether it failed so often that it is tried no more. */
  readonly givenUp: boolean
}

type Tables = {
  'platform.message': {
    id: Generated<number>
    recipient: string
    subject: string
    body: string | null
    asked_at: Date
    sent_at: Date | null
    failures: Generated<number>
    retry_at: Date | null
    urgent: Generated<boolean>
  }
}

// A mail server that is down for a day still gets what was asked for; an address that is wrong is given up.
const mostFailures = 12

const tables = (db: Db) => db.$extendTables<Tables>()

/** Puts a letter in the outbox; answers its number there. */
export const addLetter = async (db: Db, { to, subject, body, urgent = false }: Letter, now: Date): Promise<number> => {
  const { id } = await tables(db)
    .insertInto('platform.message')
    .values({ recipient: to, subject, body, asked_at: now, sent_at: null, retry_at: null, urgent })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What became of letters, by their numbers. */
export const readLetterStates = async (
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Pick<KeptLetter, 'sentAt' | 'failures' | 'givenUp'>>> => {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('platform.message')
    .select(['id', 'sent_at', 'failures'])
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ id, sent_at, failures }) => [id, { sentAt: sent_at, failures, givenUp: failures >= mostFailures }]),
  )
}

/** The latest letters, newest first. */
export const readLetters = async (db: Db, limit = 50): Promise<readonly KeptLetter[]> => {
  const rows = await tables(db).selectFrom('platform.message').selectAll().orderBy('id', 'desc').limit(limit).execute()
  return rows.map(({ id, recipient, subject, body, asked_at, sent_at, failures }) => ({
    id,
    to: recipient,
    subject,
    body,
    askedAt: asked_at,
    sentAt: sent_at,
    failures,
    givenUp: failures >= mostFailures,
  }))
}

/**
 * Sends the next letter within the transaction that marks it as sent. A letter that can't be sent is put off, longer
 * each time. Answers what happened.
 */
export const sendNextLetter = async (
  db: Db,
  send: (letter: Letter) => Promise<void>,
  now: Date,
): Promise<'sent' | 'put off' | 'nothing to send'> => {
  const letter = await tables(db)
    .selectFrom('platform.message')
    .select(['id', 'recipient', 'subject', 'body', 'failures'])
    .where('sent_at', 'is', null)
    .where('failures', '<', mostFailures)
    .where(eb => eb.or([eb('retry_at', 'is', null), eb('retry_at', '<=', now)]))
    .orderBy('urgent', 'desc')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (letter === undefined) return 'nothing to send'
  const { id, recipient: to, subject, body } = letter
  const sent = await send({ to, subject, body: body ?? '' }).then(
    () => true,
    () => false,
  )
  await tables(db)
    .updateTable('platform.message')
    .set(
      sent
        ? { sent_at: now, body: null }
        : {
            failures: letter.failures + 1,
            retry_at: sql<Date>`${now}::timestamptz + power(2, ${letter.failures}) * interval '10 seconds'`,
          },
    )
    .where('id', '=', id)
    .execute()
  return sent ? 'sent' : 'put off'
}
