/** The proof of the journal, as it is asked for at the prompt. */
import { expect, onTestFinished, test } from 'vitest'
import { asOwner, freshDatabase, testNow } from '../../../test/database.ts'
import { plumblineOn } from '../../../test/plumbline.ts'
import { use } from '../../platform/use.ts'

const makeJournal = async (): Promise<string> => {
  const { url, db, close } = await freshDatabase()
  onTestFinished(close)
  for (const cases of [1, 2, 3]) await use({ db, now: testNow }).journal('sample.confirmed', { cases })
  return url
}

test('a whole journal is told with its last hash, which proves later that nothing was cut off', async () => {
  const url = await makeJournal()
  const { code, out } = await plumblineOn(url, ['journal', 'verify'])
  expect(code).toBe(0)
  expect(out).toContain('3 entries')
  const last = /Last hash: ([0-9a-f]{64})/.exec(out)?.[1] ?? ''
  expect((await plumblineOn(url, ['journal', 'verify', '--expect', last])).code).toBe(0)
  const other = await plumblineOn(url, ['journal', 'verify', '--expect', 'f'.repeat(64)])
  expect([other.code, other.err]).toEqual([2, expect.stringContaining('were cut off')])
})

test('what the owner of the database altered is named, and the command fails', async () => {
  const url = await makeJournal()
  await asOwner(url, 'alter table platform.journal disable trigger append_only')
  await asOwner(url, `update platform.journal set details = '{"cases": 7}' where id = 2`)
  const { code, out, err } = await plumblineOn(url, ['journal', 'verify'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('Entry 2 was altered')
  const { code: same, out: json } = await plumblineOn(url, ['journal', 'verify', '--json'])
  expect(same).toBe(2)
  expect(JSON.parse(json)).toMatchObject({ entries: 3, faults: [{ entry: 2, what: 'altered' }] })
})
