/** The program as the operating system sees it: it starts, says where it serves, stops whole, and survives being killed. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { findPostmaster, stopPostmaster } from '../src/platform/db/embedded/postmaster.ts'
import { emptyDatabase } from './database.ts'

// Several processes and databases start here, on whatever machine and beside whatever other tests.
interface Running {
  readonly child: ChildProcess
  /** Everything said so far. */
  readonly said: () => string
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

const plumbline = fileURLToPath(new URL('../bin/plumbline.js', import.meta.url))

const run = (words: readonly string[], variables: Readonly<Record<string, string>>): Running => {
  const child = spawn(process.execPath, [plumbline, ...words], {
    env: { PATH: process.env['PATH'], PLUMBLINE_DEMONSTRATION: 'off', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (part: Buffer) => (said += part.toString()))
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  return { child, said: () => said, ended }
}

/** Waits until the process says a thing; answers what the pattern's first group caught. Fails if it ends instead. */
const says = async (running: Running, pattern: RegExp): Promise<string> => {
  for (;;) {
    const found = pattern.exec(running.said())
    if (found !== null) return found[1] ?? ''
    if (running.child.exitCode !== null) throw new Error(`it ended, having said: ${running.said()}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

const address = /Plumbline is at (\S+)/

const dataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-process-'))
  chmodSync(folder, 0o755)
  onTestFinished(async () => {
    await stopPostmaster(join(folder, 'data', 'postgres'))
    rmSync(folder, { recursive: true, force: true })
  })
  return join(folder, 'data')
}

test('one process serves and works on a database of its own, and Ctrl-C leaves nothing running', async () => {
  const data = dataFolder()
  const serving = run(['serve'], { PLUMBLINE_DATA: data })
  const where = await says(serving, address)
  expect(await (await fetch(`${where}/ping`)).json()).toEqual({ status: 'UP' })
  expect(await (await fetch(`${where}/health`)).json()).toMatchObject({ components: { db: { status: 'UP' } } })

  const second = run(['serve'], { PLUMBLINE_DATA: data })
  expect(await second.ended).toBe(2)
  expect(second.said()).toContain(`Plumbline already runs from this folder: ${where}`)

  serving.child.kill('SIGINT')
  expect(await serving.ended).toBe(0)
  expect(findPostmaster(join(data, 'postgres'))).toBeNull()
})

test('a process that was killed leaves a database that the next one takes over', async () => {
  const data = dataFolder()
  const first = run(['serve'], { PLUMBLINE_DATA: data })
  await says(first, address)
  first.child.kill('SIGKILL')
  await first.ended
  const next = run(['serve'], { PLUMBLINE_DATA: data })
  const where = await says(next, address)
  expect((await fetch(`${where}/health`)).status).toBe(200)
  next.child.kill('SIGTERM')
  expect(await next.ended).toBe(0)
  expect(findPostmaster(join(data, 'postgres'))).toBeNull()
})

test('several processes that serve and work share one database of DATABASE_URL', async () => {
  const DATABASE_URL = await emptyDatabase()
  const serving = [run(['serve'], { DATABASE_URL }), run(['serve'], { DATABASE_URL })]
  const working = [run(['work'], { DATABASE_URL }), run(['work'], { DATABASE_URL })]
  for (const one of working) await says(one, /Plumbline is at work/)
  const addresses = await Promise.all(serving.map(one => says(one, address)))
  expect(new Set(addresses).size).toBe(2)
  for (const where of addresses) expect((await fetch(`${where}/health`)).status).toBe(200)
  for (const one of [...serving, ...working]) one.child.kill('SIGTERM')
  expect(await Promise.all([...serving, ...working].map(one => one.ended))).toEqual([0, 0, 0, 0])
})

test('a process that can not start says every reason and what to do, and ends with 2', async () => {
  const { ended, said } = run(['serve'], { PORT: 'http', PLUMBLINE_DEMO: 'on' })
  expect(await ended).toBe(2)
  expect(said()).toContain('PORT must be a whole number from 1 to 65535')
  expect(said()).toContain('PLUMBLINE_DEMO is not a variable of this program')
})
