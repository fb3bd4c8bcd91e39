/** Getting in with a password and a code; and that nobody can be locked out by somebody else. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction, testNow, testVault } from '../../../test/database.ts'
import { aPassword, anEmail, codeAt, makeAccount, makeInvitation, tokenOf } from '../../../test/make/account.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { readLetters } from '../../platform/db/outbox.ts'
import type { Use } from '../../platform/use.ts'
import { use as build } from '../../platform/use.ts'
import { findActor, saveSession } from '../actions.ts'
import { signOutEverywhere, tryCode, tryPassword } from './enter.ts'
import { askForReset, openLink, setPassword } from './invite.ts'

const here = '10.0.0.1'
const elsewhere = '192.0.2.7'
const later = (use: Use, seconds: number): Use =>
  build({ db: use.db, now: new Date(testNow.getTime() + seconds * 1000), vault: testVault })
const wrong = { email: anEmail, password: 'not the password', address: here }

test('the right password and then the right code let in', () =>
  inTransaction(async use => {
    const person = await makeAccount(use)
    const next = later(use, 60)
    const given = { email: ` ${anEmail.toUpperCase()} `, password: aPassword, address: here }
    expect(await tryPassword(next, given)).toEqual({ ok: true, value: person })
    expect(await tryCode(next, { person, code: codeAt(next.now), address: here })).toEqual({ ok: true, value: person })
    expect(await findActor(next, person)).toMatchObject({ name: 'Robin Lee', roles: ['administrator'] })
  }))

test('passwords are kept as argon2id, 19 MiB and two passes, and links and codes as nothing that opens', () =>
  inTransaction(async use => {
    await makeAccount(use)
    const { rows } = await sql<{ password: string }>`select password from access.credential`.execute(use.db)
    expect(rows[0]?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const token = await makeInvitation(use, 'sam@example.gov.uk')
    const links = await sql`select * from access.link`.execute(use.db)
    expect(JSON.stringify(links.rows)).not.toContain(token)
    expect(JSON.stringify(await readJournal(use.db))).not.toContain(anEmail)
  }))

test('an unknown address is refused in the same words as a wrong password', () =>
  inTransaction(async use => {
    await makeAccount(use)
    expect(await tryPassword(use, { ...wrong, email: 'nobody@example.gov.uk' })).toEqual(await tryPassword(use, wrong))
  }))

test('a code opens once', () =>
  inTransaction(async use => {
    const person = await makeAccount(use)
    const next = later(use, 60)
    const given = { person, code: codeAt(next.now), address: here }
    expect((await tryCode(next, given)).ok).toBe(true)
    expect((await tryCode(next, given)).ok).toBe(false)
    expect((await tryCode(use, { ...given, code: codeAt(use.now) })).ok).toBe(false)
  }))

test('who keeps failing waits, longer each time, and the right password does not help meanwhile', () =>
  inTransaction(async use => {
    await makeAccount(use)
    for (let n = 0; n < 6; n++) await tryPassword(use, wrong)
    const soon = await tryPassword(use, { ...wrong, password: aPassword })
    expect(soon.ok ? '' : soon.problems[0]?.en).toContain('Try again in 2 seconds')
    expect((await tryPassword(later(use, 3), { ...wrong, password: aPassword })).ok).toBe(true)
  }))

test('a stranger who fails on purpose locks out nobody but themselves', () =>
  inTransaction(async use => {
    await makeAccount(use)
    for (let n = 0; n < 20; n++) await tryPassword(use, { ...wrong, address: elsewhere })
    expect((await tryPassword(use, { ...wrong, address: elsewhere, password: aPassword })).ok).toBe(false)
    expect((await tryPassword(use, { ...wrong, password: aPassword })).ok).toBe(true)
  }))

test('a new password needs the link and a code; the link works once, and other sessions end', () =>
  inTransaction(async use => {
    const person = await makeAccount(use)
    await saveSession(use, 'a-session', { person }, new Date(testNow.getTime() + 1000))
    const next = later(use, 60)
    await askForReset(next, { email: anEmail, origin: 'https://inspections.example' })
    const [letter] = await readLetters(use.db)
    const link = /https:\/\/inspections\.example\/join\/\S+/.exec(letter?.body ?? '')?.[0] ?? ''
    const given = { token: tokenOf(link), password: 'seven quiet harbours', newSecret: null }
    const used = await setPassword(next, { ...given, code: codeAt(use.now) })
    expect(used?.ok).toBe(false)
    expect(await setPassword(next, { ...given, code: codeAt(next.now) })).toEqual({ ok: true, value: person })
    expect(await setPassword(next, { ...given, code: codeAt(next.now) })).toBeNull()
    expect((await sql`select from access.session`.execute(use.db)).rows).toEqual([])
    expect((await tryPassword(next, { ...wrong, password: aPassword })).ok).toBe(false)
    expect((await tryPassword(next, { ...wrong, password: given.password })).ok).toBe(true)
  }))

test('nothing is sent to an address that is nobody’s, nor before the invitation was accepted', () =>
  inTransaction(async use => {
    await makeInvitation(use)
    const before = (await readLetters(use.db)).length
    for (const email of [anEmail, 'nobody@example.gov.uk']) await askForReset(use, { email, origin: '' })
    expect((await readLetters(use.db)).length).toBe(before)
  }))

test('a link is dead after its time, and once another was sent', () =>
  inTransaction(async use => {
    const first = await makeInvitation(use)
    expect(await openLink(use, first)).toMatchObject({ purpose: 'invitation' })
    const second = await makeInvitation(use)
    expect(await openLink(use, first)).toBeNull()
    expect(await openLink(later(use, 7 * 86_400 + 1), second)).toBeNull()
    expect(await openLink(use, 'made up')).toBeNull()
  }))

test('signing out everywhere ends every session of the person, and no other', () =>
  inTransaction(async use => {
    const person = await makeAccount(use)
    const other = await makeAccount(use, 'sam@example.gov.uk')
    const expires = new Date(testNow.getTime() + 1000)
    for (const [id, whose] of [
      ['a', person],
      ['b', person],
      ['c', other],
    ] as const)
      await saveSession(use, id, { person: whose }, expires)
    await signOutEverywhere(use, { person, name: '', organisation: null, roles: [] })
    const { rows } = await sql<{ person_id: number }>`select person_id from access.session`.execute(use.db)
    expect(rows).toEqual([{ person_id: other }])
  }))
