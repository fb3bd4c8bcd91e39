/** A server as a process of its own, which can be killed at any moment and started again at the same address. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

export interface Killable {
  readonly url: string
  readonly start: () => Promise<void>
  /** As the operating system kills: at once, with no word to anybody. */
  readonly kill: () => Promise<void>
}

/** The server on a database, started. */
export const startKillable = async (database: string): Promise<Killable> => {
  const port = await freePort()
  let child: ChildProcess | null = null
  const start = async (): Promise<void> => {
    const script = fileURLToPath(new URL('server.ts', import.meta.url))
    const started = spawn(process.execPath, [script, database, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] })
    child = started
    await Promise.race([
      once(started.stdout, 'data'),
      once(started, 'exit').then(() => Promise.reject(new Error('the server ended before it served'))),
    ])
  }
  const kill = async (): Promise<void> => {
    if (child?.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  await start()
  return { url: `http://127.0.0.1:${port}`, start, kill }
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
