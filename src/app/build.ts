/** What is running: the version and the commit of this copy of the program. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { programFolder } from '../platform/config.ts'
import type { Build } from '../platform/web/health.ts'

/** Reads both from the program's folder; a copy without its history has no commit. */
export const readBuild = (): Build => {
  const { version } = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as { version: string }
  return { version, commit: readCommit(), productId: 'plumbline' }
}

const readCommit = (): string => {
  const head = readIfThere('HEAD')
  const branch = /^ref: (.+)$/.exec(head)?.[1]
  return branch === undefined ? head : readIfThere(branch)
}

const readIfThere = (name: string): string => {
  try {
    return readFileSync(join(programFolder, '.git', name), 'utf8').trim()
  } catch {
    return ''
  }
}
