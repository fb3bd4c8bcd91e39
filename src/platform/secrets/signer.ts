/** Signing by Ed25519 (RFC 8032), and telling whose signature one is. */
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { Key } from './vault.ts'
import { keyFrom } from './vault.ts'

/** A public key: its 32 bytes in base64, and its id. */
export interface PublicKey {
  readonly id: string
  readonly publicKey: string
}

/** Signs with its one key. */
export interface Signer extends PublicKey {
  /** The signature of a text's UTF-8: 64 bytes in base64. */
  readonly sign: (text: string) => string
}

// What stands before the 32 bytes of an Ed25519 key in PKCS #8 and in SubjectPublicKeyInfo (RFC 8410).
const privateHead = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicHead = Buffer.from('302a300506032b6570032100', 'hex')

/** The signer of a private key, whose 32 bytes are the seed of RFC 8032. */
export const signerOf = ({ bytes }: Key): Signer => {
  const secret = createPrivateKey({ key: Buffer.concat([privateHead, bytes]), format: 'der', type: 'pkcs8' })
  const known = describe(createPublicKey(secret))
  return { ...known, sign: text => sign(null, Buffer.from(text, 'utf8'), secret).toString('base64') }
}

/** Whether a signature of a text is by a public key; false for anything that is no key or no signature. */
export const isSignedBy = (publicKey: string, text: string, signature: string): boolean => {
  const key = Buffer.from(publicKey, 'base64')
  const value = Buffer.from(signature, 'base64')
  // Base64 can be written in several ways; only one of them counts.
  if (key.toString('base64') !== publicKey || value.toString('base64') !== signature) return false
  try {
    const object = createPublicKey({ key: Buffer.concat([publicHead, key]), format: 'der', type: 'spki' })
    return verify(null, Buffer.from(text, 'utf8'), object, value)
  } catch {
    return false
  }
}

/** The id of a public key in base64: the beginning of the SHA-256 of its bytes. */
export const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16)

/** The public keys in a file: a list as Plumbline serves it, one in PEM, or 32 bytes in base64; none in anything else. */
export const publicKeysIn = (text: string): readonly PublicKey[] => {
  const plain = keyFrom(text)
  if (plain) return [named(plain.bytes.toString('base64'))]
  try {
    if (text.includes('-----BEGIN')) return [describe(createPublicKey(text))]
    const { keys } = JSON.parse(text) as { readonly keys: readonly { readonly publicKey: string }[] }
    return keys.flatMap(({ publicKey }) => (keyFrom(publicKey) ? [named(publicKey)] : []))
  } catch {
    return []
  }
}

/** A public key in PEM, as other programs read it. */
export const pemOf = (publicKey: string): string =>
  createPublicKey({
    key: Buffer.concat([publicHead, Buffer.from(publicKey, 'base64')]),
    format: 'der',
    type: 'spki',
  })
    .export({ type: 'spki', format: 'pem' })
    .toString()

/** For processes that publish nothing, such as most commands: it refuses to be used. */
export const noSigner: Signer = {
  id: 'none',
  publicKey: '',
  sign: () => {
    throw new Error('this process was given no key to sign with')
  },
}

const named = (publicKey: string): PublicKey => ({ id: keyIdOf(publicKey), publicKey })

const describe = (key: KeyObject): PublicKey => {
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('this is no key of Ed25519')
  return named(key.export({ type: 'spki', format: 'der' }).subarray(publicHead.length).toString('base64'))
}
