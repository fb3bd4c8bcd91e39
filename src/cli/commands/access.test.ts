/** The first administrator's way in, as it is asked for at the prompt. */
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { plumblineOn } from '../../../test/plumbline.ts'

test('the first administrator gets a link for one use, on an organisation’s own data', async () => {
  const { url, close } = await freshDatabase()
  onTestFinished(close)
  const at = { PUBLIC_URL: 'https://inspections.example/' }
  const invite = ['access', 'invite-administrator', 'robin@example.gov.uk', '--name', 'Robin Lee']
  const { code, out } = await plumblineOn(url, invite, at)
  expect(code).toBe(0)
  expect(out).toMatch(/^https:\/\/inspections\.example\/join\/[\w-]{43}\n$/)
  const letters = await plumblineOn(url, ['access', 'letters'], at)
  expect(letters.out).toContain(out.trim())
  expect((await plumblineOn(url, ['access', 'invite-administrator', 'not an address'], at)).code).toBe(2)
})

test('in a demonstration nobody real is invited', async () => {
  const { url, close } = await freshDatabase()
  onTestFinished(close)
  const invite = ['access', 'invite-administrator', 'robin@example.gov.uk']
  const { code, err } = await plumblineOn(url, invite, { PLUMBLINE_DEMONSTRATION: 'on' })
  expect(code).toBe(2)
  expect(err).toContain('PLUMBLINE_DEMONSTRATION=off')
})
