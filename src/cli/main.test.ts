/** The command line as its user meets it: another process, its streams and its exit code. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { verbs } from './verbs.ts'

const plumbline = fileURLToPath(new URL('../../bin/plumbline.js', import.meta.url))

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

const run = (...args: string[]): Promise<Ended> =>
  new Promise(done => {
    const child = execFile(process.execPath, [plumbline, ...args], (_, out, err) => {
      done({ code: child.exitCode ?? -1, out, err })
    })
  })

test('help names every verb, on standard output', async () => {
  const { code, out, err } = await run('--help')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  for (const [verb, { summary }] of Object.entries(verbs)) {
    expect(out).toContain(verb)
    expect(out).toContain(summary)
  }
})

test('every verb has a help of its own', async () => {
  for (const verb of Object.keys(verbs)) {
    const { code, out } = await run(verb, '--help')
    expect({ verb, code }).toEqual({ verb, code: 0 })
    expect(out).toContain(`Usage: plumbline ${verb}`)
  }
})

test('an unknown verb is refused with 2, on standard error, and nothing on standard output', async () => {
  const { code, out, err } = await run('scoer')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain("unknown command 'scoer'")
})

test('an unknown option is refused with 2', async () => {
  const { code, err } = await run('framework', 'list', '--no-such')
  expect(code).toBe(2)
  expect(err).toContain('--no-such')
})
