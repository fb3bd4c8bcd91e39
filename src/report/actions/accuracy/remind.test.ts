/** The person named is reminded once, three working days before the end, and never after the comments came. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { makeSentDraft } from '../../../../test/make/sent-draft.ts'
import { withPeople } from '../../../../test/people.ts'
import { use as build } from '../../../platform/use.ts'
import type { Use } from '../../../platform/use.ts'
import { isChecked } from './answer.ts'
import { openExchange, returnComments } from './comment.ts'
import { remindOfChecks } from './remind.ts'

const onDay = ({ db }: Use, day: string): Use => build({ db, now: new Date(`${day}T06:07:00Z`) })

test('one letter, when three working days are left', () =>
  withPeople(async ({ use }) => {
    const { slug, head } = await makeSentDraft(use)
    await sql`update access.person set demonstration = false, email = 'head@example.org' where id = ${head.person}`.execute(
      use.db,
    )
    await openExchange(use, { actor: head, slug })
    // Opened on Saturday 21 November: the tenth working day is Friday 4 December.
    expect(await remindOfChecks(onDay(use, '2026-11-30'))).toBe(0)
    expect(await remindOfChecks(onDay(use, '2026-12-01'))).toBe(1)
    expect(await remindOfChecks(onDay(use, '2026-12-02'))).toBe(0)
    const { rows } = await sql<{ body: string }>`
      select body from platform.message where recipient = 'head@example.org' order by id desc`.execute(use.db)
    expect(rows[0]?.body).toContain('ends on 4 December 2026')
    expect(rows[0]?.body).toContain('4 Rhagfyr 2026')
  }))

test('nobody is reminded of what they have sent, nor when the time is over', () =>
  withPeople(async ({ use }) => {
    const { slug, head } = await makeSentDraft(use)
    expect(await remindOfChecks(onDay(use, '2026-12-21'))).toBe(0)
    await returnComments(use, { actor: head, slug, nothingToSay: true })
    expect(await remindOfChecks(onDay(use, '2026-12-02'))).toBe(0)
  }))

test('an inspection goes on without comments only when the time for them is over', () =>
  withPeople(async ({ use }) => {
    const { id } = await makeSentDraft(use)
    // Nobody opened it: received on Monday 23 November, ten working days after which is Monday 7 December.
    expect(await isChecked(onDay(use, '2026-12-07'), id)).toBe(false)
    expect(await isChecked(onDay(use, '2026-12-08'), id)).toBe(true)
  }))
