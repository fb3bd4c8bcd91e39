/** Encryption of what a device keeps: AES-GCM, with a key that the browser keeps and never hands out. */

/** One encrypted value. The key of its record is authenticated with it, so that no record can be put in another's place. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

/** A new key. It cannot be exported: code may ask the browser to use it, and never read it. */
export const makeKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

// The length that NIST SP 800-38D recommends for a nonce of AES-GCM; random, as one key seals far fewer than 2^32 values.
const IV_BYTES = 12

/** Encrypts a value that JSON can hold. `place` names the record that it is for. */
export const seal = async (key: CryptoKey, place: string, value: unknown): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const bytes = await crypto.subtle.encrypt(ofAes(iv, place), key, new TextEncoder().encode(JSON.stringify(value)))
  return { iv, bytes }
}

/** Decrypts what was sealed for that place. Rejects where it was altered, moved, or sealed with another key. */
export const unseal = async <Value>(key: CryptoKey, place: string, { iv, bytes }: Sealed): Promise<Value> =>
  JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(ofAes(iv, place), key, bytes))) as Value

const ofAes = (iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(place),
})
