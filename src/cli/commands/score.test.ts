/** Scoring files at a prompt. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const plumbline = fileURLToPath(new URL('../../../bin/plumbline.js', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'plumbline-score-'))
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const score = (args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> =>
  new Promise(done => {
    const child = execFile(process.execPath, [plumbline, 'score', ...args, '-f', 'cci-2009'], (_, out, err) => {
      done({ code: child.exitCode ?? -1, out, err })
    })
    child.stdin?.end(input)
  })

const sound = '\uFEFFCase;Question;Answer\r\nC001;1.1.1a;Y\r\nC002;1.1.1a;N\r\nC002;1.1.6a;na\r\n'

test('a file as Excel writes it is scored, from disk and from standard input alike', async () => {
  const fromDisk = await score([await file('sound.csv', sound), '--json'])
  expect(fromDisk).toMatchObject({ code: 0, err: '' })
  const data = JSON.parse(fromDisk.out) as Record<string, unknown>
  expect(Object.keys(data)).toEqual([
    ...['framework', 'hash', 'cases', 'answers', 'themes', 'sections', 'criteria', 'questions'],
  ])
  expect(data).toMatchObject({ framework: 'cci-2009', cases: 2, answers: 3 })
  expect(data['criteria']).toContainEqual({
    id: '1.1',
    sufficient: 1,
    scoreable: 2,
    percent: 50,
    comment: 'SUBSTANTIAL',
    interval: [9.5, 90.5],
  })
  expect((await score(['-', '--json'], sound)).out).toBe(fromDisk.out)
})

test('a person is shown a table, a spreadsheet gets rows', async () => {
  const path = await file('sound.csv', sound)
  expect((await score([path])).out).toMatch(/1\.1 +Risk of Harm to others +1 of 2 +50% +9\.5 to 90\.5 +SUBSTANTIAL/)
  expect((await score([path, '--csv'])).out.split('\r\n')[0]).toBe(
    'level,id,title,sufficient,scoreable,percent,comment,low,high',
  )
})

test('every bad row is told with its line, and nothing is scored', async () => {
  const path = await file('bad.csv', `${sound}C003;1.1.1z;Y\r\nC003;1.1.2;perhaps\r\nC001;1.1.1a;Y\r\n`)
  const { code, out, err } = await score([path, '--json'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.split('\n').map(line => line.replace(path, ''))).toEqual([
    ':5: question "1.1.1z": cci-2009 has no such question; did you mean 1.1.1a?',
    expect.stringMatching(/^:6: answer "perhaps": not an answer to this question; it allows sufficient/),
    ':7: question "1.1.1a": this case already has an answer to it on line 2; keep one of the two',
    'plumbline score: 3 faults to put right; nothing was scored',
    '',
  ])
})

test('leniently the rest is scored, and the data say what was left out', async () => {
  const path = await file('bad.csv', `${sound}C003;1.1.1z;Y\r\n`)
  const { code, out, err } = await score([path, '--json', '--lenient'])
  expect(code).toBe(0)
  expect(err).toContain('left out 1 fault')
  expect(JSON.parse(out)).toMatchObject({
    answers: 3,
    leftOut: { count: 1, rows: [{ line: 5, column: 'question', value: '1.1.1z' }] },
  })
})

test.each([
  ['a file that is not there', ['/no/such.csv'], 'there is no file /no/such.csv'],
  ['an empty file', ['-'], 'there are no answers here'],
  ['two forms at once', ['-', '--json', '--csv'], 'choose one of --json and --csv'],
  ['a caseload that is no number', ['-', '--caseload', 'many'], 'It takes a whole number of cases'],
])('%s is refused with 2 and a reason', async (_, args, reason) => {
  const { code, out, err } = await score(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(reason)
})

test('a caseload smaller than the cases is refused', async () => {
  const { code, err } = await score(['-', '--caseload', '1'], sound)
  expect(code).toBe(2)
  expect(err).toContain('fewer than the 2 cases')
})
