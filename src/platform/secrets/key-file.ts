/** The key of a copy of the program that was given none: made at its first start, in a file that only its owner reads. */
import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Key } from './vault.ts'
import { keyBytes, keyFrom } from './vault.ts'

/** The key of a data folder, in the file of that name. Of processes that start at once one makes it, and the others read it. */
export const keyOfFolder = (folder: string, name = 'secrets.key'): Key => {
  const file = join(folder, name)
  const known = read(file)
  if (known !== null) return known
  mkdirSync(folder, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  const made = read(file)
  if (made === null) throw new Error(`${file} went while it was being made`)
  return made
}

/** The file of the key by which published reports are signed. */
export const signingKeyFile = 'signing.key'

const read = (file: string): Key | null => {
  try {
    const key = keyFrom(readFileSync(file, 'utf8'))
    if (key === null) throw new Error(`${file} holds no key: 32 bytes in base64 are expected. Put its copy back.`)
    chmodSync(file, 0o600)
    return key
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
