/** Who the embedded PostgreSQL runs as: ourselves, or, as it refuses to run as root, a system user. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A user of the operating system; null means the one who runs this process. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number } | null

/**
 * The account for PostgreSQL's processes and files. Run as root it is the user `plumbline` or `postgres` if there is
 * one, else a new system user `plumbline`, else `nobody`. Throws when root has none of these.
 */
export const databaseAccount = (): Account => {
  if (process.getuid?.() !== 0) return null
  const account =
    lookUp('plumbline') ?? lookUp('postgres') ?? (addUser() ? lookUp('plumbline') : null) ?? lookUp('nobody')
  if (account === null) {
    throw new Error('PostgreSQL refuses to run as root, and no system user could be made. Add one: useradd plumbline')
  }
  return account
}

const lookUp = (name: string): Account => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(one => one.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined || uid === '0' ? null : { name, uid: Number(uid), gid: Number(gid) }
}

// Debian and Red Hat have the first, Alpine's BusyBox the second.
const addUser = (): boolean =>
  [
    ['useradd', '--system', '--no-create-home', '--user-group', 'plumbline'],
    ['adduser', '-S', '-D', '-H', 'plumbline'],
  ].some(([command = '', ...words]) => {
    try {
      execFileSync(command, words, { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })
