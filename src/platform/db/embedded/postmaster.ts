/** What a PostgreSQL that may or may not run says about itself in its folder, and how it is told to stop. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The server's own note, written when it starts and removed when it stops; a killed one leaves it behind. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly ready: boolean
}

/** The note of a server that runs on this data, or null; a note left by a killed server is cleared away. */
export const findPostmaster = (data: string): Postmaster | null => {
  const note = readNote(data)
  if (note === null) return null
  const [pid = '', , , port = '', , , , status = ''] = note.split('\n')
  if (isPostgres(Number(pid), data)) return { pid: Number(pid), port: Number(port), ready: status.trim() === 'ready' }
  // The number may belong to another program by now, and PostgreSQL would then take it for itself and refuse.
  if (readNote(data) === note) rmSync(notePath(data), { force: true })
  return null
}

/** Waits until the server of this data takes connections; null when it has ended instead. */
export const untilReady = async (data: string): Promise<Postmaster | null> => {
  for (;;) {
    const found = findPostmaster(data)
    if (found === null || found.ready) return found
    await sleep(10)
  }
}

/** Ends open sessions, has everything written down, and waits until the server is gone. */
export const stopPostmaster = async (data: string): Promise<void> => {
  const found = findPostmaster(data)
  if (found === null) return
  process.kill(found.pid, 'SIGINT') // PostgreSQL's "fast" stop
  while (isPostgres(found.pid, data)) await sleep(10)
}

const notePath = (data: string): string => join(data, 'postmaster.pid')

const readNote = (data: string): string | null => {
  try {
    return readFileSync(notePath(data), 'utf8')
  } catch {
    return null
  }
}

const isPostgres = (pid: number, data: string): boolean => {
  try {
    const command = existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
    return command.includes(`-D ${data} `)
  } catch {
    return false
  }
}
