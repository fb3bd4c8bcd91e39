/** The command line as its user meets it: another process, its streams and its exit code. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { plumbline as run } from '../../test/plumbline.ts'
import { verbs } from './verbs.ts'

test('help names every verb, on standard output', async () => {
  const { code, out, err } = await run('--help')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  for (const [verb, { summary }] of Object.entries(verbs)) {
    expect(out).toContain(verb)
    expect(out).toContain(summary)
  }
})

test('every verb has a help of its own, those that serve and work too', async () => {
  for (const verb of [...Object.keys(verbs), 'serve', 'work']) {
    const { code, out } = await run(verb, '--help')
    expect({ verb, code }).toEqual({ verb, code: 0 })
    expect(out).toContain(`Usage: plumbline ${verb}`)
  }
})

test('an unknown verb is refused with 2, on standard error, and nothing on standard output', async () => {
  for (const verb of ['scoer', 'constructor']) {
    const { code, out, err } = await run(verb)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`unknown command '${verb}'`)
  }
})

test('an unknown option is refused with 2', async () => {
  const { code, err } = await run('framework', 'list', '--no-such')
  expect(code).toBe(2)
  expect(err).toContain('--no-such')
})

test('a reader who stops early, as `head` does, is no fault', async () => {
  const child = spawn(process.execPath, ['bin/plumbline.js', 'framework', 'show', './test/frameworks/tiny'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  expect({ code, err }).toEqual({ code: 0, err: '' })
})
