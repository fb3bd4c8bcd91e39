/** Secrets: how passwords are hashed and compared, codes made and checked, and links drawn. */
import { hash, verify } from '@node-rs/argon2'
import { createHash } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { throwSecret } from '../../platform/dice.ts'
import type { Use } from '../../platform/use.ts'
import type { KeptSecret } from '../store/sealed.ts'

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A password's argon2id hash, with its parameters and its salt. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost)

/** Whether the password has that hash. Without a hash it takes as long, and answers no. */
export const isPassword = async (password: string, hashed: string | null): Promise<boolean> => {
  const right = await verify(hashed ?? (await nobodys()), password.normalize('NFKC'))
  return hashed !== null && right
}

let madeOnce: Promise<string> | undefined
const nobodys = (): Promise<string> => (madeOnce ??= hashPassword(throwSecret()))

/** A new secret for one-time codes, in base 32. */
export const newCodeSecret = (): string => new Secret({ size: 20 }).base32

/** The address by which an authenticator app learns the secret. */
export const codeAddress = (secret: string, email: string): string => codes(secret, email).toString()

/**
 * The step of thirty seconds whose code this is, one step of drift allowed either way; null where it is wrong.
 * RFC 6238, with SHA-1 and six digits, which is what every authenticator app knows.
 */
export const stepOfCode = (secret: string, code: string, now: Date): number | null => {
  const digits = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return null
  const timestamp = now.getTime()
  const drift = codes(secret, '').validate({ token: digits, timestamp, window: 1 })
  return drift === null ? null : Math.floor(timestamp / 30_000) + drift
}

const codes = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: 'Plumbline', label, algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) })

/** The secret of a person's codes as it is stored: sealed, and worth nothing in anybody else's row. */
export const sealCode = ({ vault }: Pick<Use, 'vault'>, person: number, secret: string): KeptSecret =>
  vault.seal(secret, aboutCodes(person))

/** The secret of a person's codes from what is stored. */
export const openCode = ({ vault }: Pick<Use, 'vault'>, person: number, { key, text }: KeptSecret): string =>
  key === null ? text : vault.open({ key, text }, aboutCodes(person))

const aboutCodes = (person: number): string => `one-time codes of person ${person}`

/** What is kept of a secret in the place of it. */
export const hashed = (secret: string): string => createHash('sha256').update(secret).digest('hex')
