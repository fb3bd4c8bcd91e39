/** Where the embedded PostgreSQL keeps its programs and data: in the clone, or where its user can reach them. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { databaseAccount } from './account.ts'
import type { Place } from './server.ts'
import { installedPrograms } from './server.ts'

// Both outlast a restart of the machine; /var/lib is where a service's state belongs.
const ELSEWHERE = ['/var/lib/plumbline', '/var/tmp/plumbline']

/**
 * Chooses and makes the folders. `home` is the folder of this copy's data, such as `<clone>/data`; the data lies in
 * `<home>/postgres`, unless we run as root and PostgreSQL's user may not enter `home`: then under /var/lib/plumbline,
 * in a folder named after `home`, and `moved` says so. Throws when there is nowhere to put them.
 */
export const choosePlace = async (home: string): Promise<Place & { readonly moved: boolean }> => {
  const programs = await installedPrograms()
  makeFolder(home)
  const account = ownerOf(join(home, 'postgres')) ?? databaseAccount()
  const moved = !canEnter(home, account)
  const elsewhere = moved ? makeElsewhere() : home
  const root = moved ? join(elsewhere, createHash('sha256').update(home).digest('hex').slice(0, 12)) : home
  makeFolder(root)
  const bin = dirname(programs.postgres)
  if (canEnter(bin, account) && canRead(programs.postgres, account)) {
    return { programs, data: join(root, 'postgres'), account, moved }
  }
  const copied = copyPrograms(bin, moved ? elsewhere : home)
  const there = (path: string): string => join(copied, 'bin', basename(path))
  return {
    programs: { initdb: there(programs.initdb), postgres: there(programs.postgres) },
    data: join(root, 'postgres'),
    account,
    moved,
  }
}

// Root with a umask of 077 would lock PostgreSQL's user out of a folder made for it.
const makeFolder = (path: string): void => {
  if (existsSync(path)) return
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o755)
}

const makeElsewhere = (): string => {
  const found = ELSEWHERE.find(folder => {
    try {
      makeFolder(folder)
      accessSync(folder, constants.W_OK)
      return true
    } catch {
      return false
    }
  })
  if (found === undefined) {
    throw new Error(
      `PostgreSQL's user can not enter this folder, and neither ${ELSEWHERE.join(' nor ')} can be written. ` +
        'Clone into a folder that others may enter, or set DATABASE_URL.',
    )
  }
  return found
}

// Data made by one user stays that user's, whoever starts the program later.
const ownerOf = (data: string): Account => {
  if (process.getuid?.() !== 0 || !existsSync(data)) return null
  const { uid, gid } = statSync(data)
  return uid === 0 ? null : { name: String(uid), uid, gid }
}

const canEnter = (folder: string, account: Account): boolean => asks('cd "$0"', folder, account)

const canRead = (file: string, account: Account): boolean => asks('test -r "$0" && test -x "$0"', file, account)

const asks = (question: string, path: string, account: Account): boolean => {
  if (account === null) return true
  try {
    execFileSync('/bin/sh', ['-c', question, path], { uid: account.uid, gid: account.gid, cwd: '/', stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const copyPrograms = (bin: string, into: string): string => {
  const native = dirname(bin)
  const { mtimeMs } = statSync(join(bin, 'postgres'))
  const target = join(into, `postgresql-${Math.round(mtimeMs).toString(36)}`)
  if (existsSync(target)) return target
  const half = `${target}.${process.pid}`
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', half])
  try {
    renameSync(half, target)
  } catch (error) {
    // Another process had the same idea at the same moment, and its copy is as good.
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
  return target
}
