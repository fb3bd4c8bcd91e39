/** Proving a published report at a prompt, from its file alone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inTransaction, testSigner } from '../../../test/database.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makeReport } from '../../../test/make/report.ts'
import { plumbline } from '../../../test/plumbline.ts'
import { pemOf } from '../../platform/secrets/signer.ts'
import { findBundle } from '../../report/actions/make.ts'
import { publishReport } from '../../report/actions/publish.ts'

const folder = await mkdtemp(join(tmpdir(), 'plumbline-verify-'))
afterAll(() => rm(folder, { recursive: true }))

const keep = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const published = async (): Promise<string> => {
  let file = ''
  await inTransaction(async use => {
    const { slug } = await makeReport(use, { stage: 'published' })
    await publishReport(use, { actor: aLead, slug })
    ;({ file } = await findBundle(use, { actor: aLead, slug }))
  })
  return file
}

test('a bundle is proved line by line, and what was tampered with is named, with 1', async () => {
  const text = await published()
  const key = await keep('key.pem', pemOf(testSigner.publicKey))
  const sound = await plumbline('verify', await keep('sound.json', text), '--key', key)
  expect(sound).toMatchObject({ code: 0, err: '' })
  expect(sound.out).toContain('yes  every score, percentage, band and interval follows from the counts')
  expect(sound.out).toContain(`yes  it is signed with the key ${testSigner.id}`)
  expect(sound.out).not.toContain('NO ')

  const tampered = await keep(
    'tampered.json',
    text.replace('"not_applicable":0,"sufficient":3}', '"not_applicable":0,"sufficient":4}'),
  )
  const found = await plumbline('verify', tampered, '--key', key)
  expect(found.code).toBe(1)
  expect(found.out).toContain('question 1.1.1a, how often "sufficient" was answered was changed')

  const reworded = await keep('reworded.json', text.replace('Darllenasom ', 'Gwelsom '))
  const changed = await plumbline('verify', reworded, '--key', key, '--json')
  expect(changed.code).toBe(1)
  expect(changed.out).toContain('the Welsh text, part foreword, block 1 was changed')
  expect(JSON.parse(changed.out)).toMatchObject({ sound: false, chain: null })
})

test('without a key it says what a bundle can not prove, and what is no bundle or no key is said', async () => {
  const text = await published()
  const file = await keep('bundle.json', text)
  expect((await plumbline('verify', file)).out).toContain('Who holds the key the bundle can not prove')
  const other = await keep('other.json', '{"format":"something else"}')
  const none = await plumbline('verify', other)
  expect(none.code).toBe(1)
  expect(none.out).toContain('NO   the file is a signed bundle of a report')
  expect(await plumbline('verify', file, '--key', other)).toMatchObject({ code: 2, out: '' })
  expect(await plumbline('verify', join(folder, 'nowhere.json'))).toMatchObject({ code: 2, out: '' })
})
