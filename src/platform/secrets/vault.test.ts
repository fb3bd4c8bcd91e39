/** What is sealed opens with its key and for its owner alone; a folder's key is made once, for its owner's eyes. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keyOfFolder } from './key-file.ts'
import type { Key } from './vault.ts'
import { keyFrom, vaultOf } from './vault.ts'

const keyOf = (byte: number): Key => keyFrom(Buffer.alloc(32, byte).toString('base64')) as Key
const [old, now] = [keyOf(1), keyOf(2)]

test('a sealed secret opens again, and never looks the same twice', () => {
  const vault = vaultOf([old])
  const sealed = vault.seal('JBSWY3DP', 'person 1')
  expect(vault.open(sealed, 'person 1')).toBe('JBSWY3DP')
  expect(vault.seal('JBSWY3DP', 'person 1').text).not.toBe(sealed.text)
  expect(Buffer.from(sealed.text, 'base64').toString('latin1')).not.toContain('JBSWY3DP')
})

test('it opens for nobody else, not once altered, and not with another key', () => {
  const vault = vaultOf([old])
  const sealed = vault.seal('JBSWY3DP', 'person 1')
  expect(() => vault.open(sealed, 'person 2')).toThrow('authenticate')
  const altered = Buffer.from(sealed.text, 'base64')
  altered[30] = (altered[30] ?? 0) ^ 1
  expect(() => vault.open({ ...sealed, text: altered.toString('base64') }, 'person 1')).toThrow('authenticate')
  expect(() => vaultOf([now]).open(sealed, 'person 1')).toThrow(`the key ${old.id}`)
})

test('a new key seals, and the old one still opens beside it', () => {
  const sealed = vaultOf([old]).seal('JBSWY3DP', 'person 1')
  const both = vaultOf([now, old])
  expect(both.open(sealed, 'person 1')).toBe('JBSWY3DP')
  expect(both.seal('JBSWY3DP', 'person 1').key).toBe(now.id)
})

test('only 32 bytes are a key', () => {
  for (const text of ['', 'short', Buffer.alloc(31).toString('base64')]) expect(keyFrom(text)).toBeNull()
})

test('a folder’s key is made once, readable by its owner alone, and a spoilt file is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-key-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const inside = join(folder, 'data')
  const made = keyOfFolder(inside)
  expect(keyOfFolder(inside)).toEqual(made)
  expect(statSync(join(inside, 'secrets.key')).mode & 0o777).toBe(0o600)
  writeFileSync(join(inside, 'secrets.key'), 'spoilt')
  expect(() => keyOfFolder(inside)).toThrow('holds no key')
})
