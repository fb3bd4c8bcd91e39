/** A signature is known by its key alone, in one way of writing it; keys are read in the forms in which people have them. */
import { expect, test } from 'vitest'
import { isSignedBy, keyIdOf, noSigner, pemOf, publicKeysIn, signerOf } from './signer.ts'

// RFC 8032, section 7.1, test 2.
const seed = Buffer.from('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', 'hex')
const known = {
  publicKey: Buffer.from('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'hex').toString('base64'),
  signature: Buffer.from(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    'hex',
  ).toString('base64'),
}
const signer = signerOf({ id: 'any', bytes: seed })

test('it signs as the standard’s own example does', () => {
  expect(signer.publicKey).toBe(known.publicKey)
  expect(signer.sign('r')).toBe(known.signature)
  expect(signer.id).toBe(keyIdOf(known.publicKey))
})

test('a signature holds for its text and its key alone, written in one way', () => {
  const { publicKey, signature } = known
  expect(isSignedBy(publicKey, 'r', signature)).toBe(true)
  expect(isSignedBy(publicKey, 's', signature)).toBe(false)
  expect(isSignedBy(publicKey, 'r', signature.replace(/=+$/, ''))).toBe(false)
  expect(isSignedBy(publicKey, 'r', `${signature} `)).toBe(false)
  expect(isSignedBy(signerOf({ id: 'any', bytes: Buffer.alloc(32, 1) }).publicKey, 'r', signature)).toBe(false)
  expect(isSignedBy('', 'r', signature)).toBe(false)
})

test('public keys are read from PEM, from base64 and from the list that is served', () => {
  const { publicKey } = known
  const list = JSON.stringify({ algorithm: 'Ed25519', keys: [{ id: 'any', publicKey }] })
  for (const text of [pemOf(publicKey), `${publicKey}\n`, list])
    expect(publicKeysIn(text)).toEqual([{ id: signer.id, publicKey }])
  for (const text of ['', 'no key', '{}', '-----BEGIN PUBLIC KEY-----\nno\n-----END PUBLIC KEY-----'])
    expect(publicKeysIn(text)).toEqual([])
})

test('a process without a key signs nothing', () => {
  expect(() => noSigner.sign('r')).toThrow('no key')
})
