/** Sealing short secrets before they are stored, so that a copy of the database alone opens none of them. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** A key of AES-256, known by the beginning of its SHA-256. */
export interface Key {
  readonly id: string
  readonly bytes: Buffer
}

/** A sealed secret: which key opens it, and the sealed text in base64. */
export interface Sealed {
  readonly key: string
  readonly text: string
}

/** Seals with its first key, and opens what any of its keys has sealed. */
export interface Vault {
  /** The identifiers of its keys; the first is the one that seals. */
  readonly keys: readonly [string, ...string[]]
  /** `about` says what the secret belongs to: it opens for nothing else. */
  readonly seal: (secret: string, about: string) => Sealed
  readonly open: (sealed: Sealed, about: string) => string
}

// The lengths that NIST SP 800-38D recommends for GCM.
const ivBytes = 12
const tagBytes = 16
export const keyBytes = 32

/** A key from its 32 bytes in base64, or null for anything else. */
export const keyFrom = (base64: string): Key | null => {
  const bytes = Buffer.from(base64.trim(), 'base64')
  if (bytes.length !== keyBytes) return null
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 12), bytes }
}

/** A vault of one key or more. */
export const vaultOf = (keys: readonly [Key, ...Key[]]): Vault => ({
  keys: [keys[0].id, ...keys.slice(1).map(({ id }) => id)],
  seal: (secret, about) => {
    const [{ id, bytes }] = keys
    const iv = randomBytes(ivBytes)
    const cipher = createCipheriv('aes-256-gcm', bytes, iv, { authTagLength: tagBytes })
    cipher.setAAD(Buffer.from(about))
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
    return { key: id, text: Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64') }
  },
  open: ({ key, text }, about) => {
    const bytes = keys.find(({ id }) => id === key)?.bytes
    if (!bytes) throw new Error(`a secret was sealed with the key ${key}, which this process does not have`)
    const whole = Buffer.from(text, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', bytes, whole.subarray(0, ivBytes), { authTagLength: tagBytes })
    decipher.setAAD(Buffer.from(about))
    decipher.setAuthTag(whole.subarray(ivBytes, ivBytes + tagBytes))
    return Buffer.concat([decipher.update(whole.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')
  },
})

/** For processes that touch no secret, such as most commands: it refuses to be used. */
export const noVault: Vault = {
  keys: ['none'],
  seal: () => {
    throw new Error('this process was given no key to seal secrets with')
  },
  open: () => {
    throw new Error('this process was given no key to open secrets with')
  },
}
