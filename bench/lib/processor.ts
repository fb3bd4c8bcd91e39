/** Processor time of other processes, from Linux's own books: what a request costs, however busy the machine is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

interface Stat {
  readonly parent: number
  readonly ms: number
}

// Linux counts in hundredths of a second.
const TICK_MS = 10

const statOf = (pid: number): Stat => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  // The process itself, and those of its children that have ended.
  const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0)
  return { parent: Number(fields[1]), ms: ticks * TICK_MS }
}

/** The processor time of a process and its children so far, in milliseconds; 0 where no one keeps such books. */
export function processorTime(pid: number): number {
  if (!existsSync('/proc/self/stat')) return 0
  let sum = 0
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name))
      try {
        const { parent, ms } = statOf(Number(name))
        if (Number(name) === pid || parent === pid) sum += ms
      } catch {
        // It has ended since its name was read.
      }
  return sum
}

/** The parent of a process, such as the postmaster of a connection's. */
export const parentOf = (pid: number): number => (existsSync('/proc/self/stat') ? statOf(pid).parent : pid)
