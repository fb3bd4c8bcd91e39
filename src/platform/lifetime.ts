/** The life of a process: it stops when asked, closes what it opened in reverse order, and leaves nothing running. */

/** What a process tells about its end. */
export interface Lifetime {
  /** Has something closed at the end; what was opened last is closed first. */
  readonly closing: (close: () => Promise<unknown>) => void
  /** Ends the process in order, with this exit code; called again it changes nothing. */
  readonly end: (code: number) => Promise<void>
  /** Whether the end has begun: what fails from then on fails because of it. */
  readonly ending: () => boolean
}

// Longer than any request takes; a process that hangs beyond it is ended, and the database recovers by itself.
const PATIENCE = 15_000

/** Begins a life: from now on Ctrl-C, a polite kill, or the end of the process that started us, ends this one in order. */
export const beginLife = (): Lifetime => {
  const closers: (() => Promise<unknown>)[] = []
  let ending: Promise<void> | undefined
  const finish = async (code: number): Promise<void> => {
    setTimeout(() => process.exit(code || 1), PATIENCE).unref()
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
      await close().catch((error: unknown) => process.stderr.write(`${String(error)}\n`))
    }
    process.exit(code)
  }
  const end = (code: number): Promise<void> => (ending ??= finish(code))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
  if (process.connected) process.on('disconnect', () => void end(0))
  return { closing: close => void closers.push(close), end, ending: () => ending !== undefined }
}
