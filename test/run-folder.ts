/** Where a run of tests keeps what goes when it ends: in memory where the machine has room, as disks can be slow. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PREFIX = 'plumbline-test-'
const memory = '/dev/shm'
const gigabyte = 1024 ** 3

/** Makes the folder, and removes those of runs that were killed; the process id in a name says whether its run goes on. */
export const makeRunFolder = (): string => {
  const places = [tmpdir(), ...(existsSync(memory) ? [memory] : [])]
  places.forEach(sweepUp)
  const quick = places.length > 1 && isRoomy() ? folderIn(memory) : undefined
  if (quick !== undefined && runsPrograms(quick)) return quick
  if (quick !== undefined) rmSync(quick, { recursive: true })
  return folderIn(tmpdir())
}

const folderIn = (place: string): string => {
  const folder = mkdtempSync(join(place, `${PREFIX}${process.pid}-`))
  // PostgreSQL's user enters it too where tests run as root.
  chmodSync(folder, 0o755)
  return folder
}

const isRoomy = (): boolean => {
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 4 * gigabyte && process.availableMemory() > 8 * gigabyte
}

/** Containers often forbid programs in memory, where PostgreSQL's may have to be copied to. */
const runsPrograms = (folder: string): boolean => {
  const program = join(folder, 'program')
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 })
  try {
    execFileSync(program)
    return true
  } catch {
    return false
  } finally {
    rmSync(program)
  }
}

const sweepUp = (place: string): void => {
  for (const name of readdirSync(place)) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(place, name), { recursive: true, force: true })
  }
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
