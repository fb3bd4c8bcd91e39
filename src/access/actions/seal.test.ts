/** Secrets of one-time codes lie sealed; those from before are sealed at the next start, and a key can be changed. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction, testNow, testVault } from '../../../test/database.ts'
import { aPassword, aSecret, anEmail, codeAt, makeAccount } from '../../../test/make/account.ts'
import { keyFrom, vaultOf } from '../../platform/secrets/vault.ts'
import type { Key, Vault } from '../../platform/secrets/vault.ts'
import type { Use } from '../../platform/use.ts'
import { use as build } from '../../platform/use.ts'
import { tryCode, tryPassword } from './enter.ts'
import { settleSecrets } from './seal.ts'

const keyOf = (byte: number): Key => keyFrom(Buffer.alloc(32, byte).toString('base64')) as Key
const kept = async (use: Use) =>
  (await sql<{ totp_secret: string; totp_key: string | null }>`select * from access.credential`.execute(use.db)).rows

/** Whether the account opens by a process with that vault, a minute later. */
const opens = async ({ db }: Use, person: number, vault: Vault): Promise<boolean> => {
  const now = new Date(testNow.getTime() + 60_000)
  const use = build({ db, now, vault })
  await tryPassword(use, { email: anEmail, password: aPassword, address: 'here' })
  return (await tryCode(use, { person, code: codeAt(now), address: 'here' })).ok
}

test('nothing in the database is the secret of a code', () =>
  inTransaction(async use => {
    await makeAccount(use)
    const [row] = await kept(use)
    expect(row?.totp_key).toBe(testVault.keys[0])
    expect(JSON.stringify(row)).not.toContain(aSecret)
  }))

test('a secret from before there were keys is sealed at the next start, and opens still', () =>
  inTransaction(async use => {
    const person = await makeAccount(use)
    await sql`update access.credential set totp_secret = ${aSecret}, totp_key = null`.execute(use.db)
    expect(await settleSecrets(use)).toBeNull()
    expect(JSON.stringify(await kept(use))).not.toContain(aSecret)
    expect(await opens(use, person, testVault)).toBe(true)
  }))

test('with a new first key all is sealed anew; a process without it is told what to do', () =>
  inTransaction(async use => {
    const [old, now, other] = [keyOf(1), keyOf(2), keyOf(3)]
    const before = build({ db: use.db, now: testNow, vault: vaultOf([old]) })
    const person = await makeAccount(before)
    expect(await settleSecrets(before)).toBeNull()
    const both = vaultOf([now, old])
    expect(await settleSecrets(build({ db: use.db, now: testNow, vault: both }))).toBeNull()
    expect((await kept(use)).map(row => row.totp_key)).toEqual([now.id])
    const stranger = build({ db: use.db, now: testNow, vault: vaultOf([other]) })
    expect(await settleSecrets(stranger)).toContain(`sealed with the key ${now.id}`)
    expect(await opens(use, person, vaultOf([now]))).toBe(true)
  }))
