/** Drawing samples at a prompt, and checking the draws of others. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { caseListCsv, caseListRows, headings } from '../../../test/make/case-list.ts'
import { makeWorkbook } from '../../../test/make/workbook.ts'

const plumbline = fileURLToPath(new URL('../../../bin/plumbline.js', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'plumbline-sample-'))
afterAll(() => rm(folder, { recursive: true }))

const run = (
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<{ code: number; out: string; err: string }> =>
  new Promise(done => {
    const child = execFile(process.execPath, [plumbline, 'sample', ...args], { maxBuffer: 2 ** 26 }, (_, out, err) => {
      done({ code: child.exitCode ?? -1, out, err })
    })
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })

interface Drawn {
  readonly size: number
  readonly seed: string
  readonly cases: readonly string[]
  readonly reserves: Readonly<Record<string, readonly string[]>>
  readonly margins: readonly { readonly attribute: string; readonly population: number; readonly sample: number }[]
}

const framework = ['--framework', 'cci-2009']

test('a list as a case system writes it is drawn by the framework’s rule, the same again for the same seed', async () => {
  const list = caseListCsv(250)
  const first = await run(['-', ...framework, '--seed', '2012', '--json'], list)
  expect(first).toMatchObject({ code: 0, err: '' })
  const drawn = JSON.parse(first.out) as Drawn
  expect(Object.keys(drawn)).toEqual(['size', 'seed', 'cases', 'reserves', 'margins'])
  expect([drawn.size, drawn.seed, new Set(drawn.cases).size]).toEqual([99, '2012', 99])
  expect(Object.values(drawn.reserves).flat()).toHaveLength(151)
  const teams = drawn.margins.filter(({ attribute }) => attribute === 'team')
  expect(teams.reduce((sum, { population }) => sum + population, 0)).toBe(250)
  expect((await run(['-', ...framework, '--seed', '2012', '--json'], list)).out).toBe(first.out)
})

test('a workbook is drawn from as the same list in CSV is', async () => {
  const path = join(folder, 'list.xlsx')
  await writeFile(path, makeWorkbook([headings, ...caseListRows(60)]))
  const fromWorkbook = await run([path, ...framework, '--seed', '2012', '--json'])
  expect(fromWorkbook).toMatchObject({ code: 0, err: '' })
  expect(fromWorkbook.out).toBe((await run(['-', ...framework, '--seed', '2012', '--json'], caseListCsv(60))).out)
})

test('cases that the list leaves out are told by their reasons, never drawn, and part of the proof', async () => {
  const rows = caseListRows(60).map((row, at) => [...row, at < 10 ? 'Transferred out' : ''].join(','))
  const list = [[...headings, 'Excluded'].join(','), ...rows].join('\n')
  const path = join(folder, 'excluded.json')
  const { out, err } = await run(['-', ...framework, '--json', '--bundle', path], list)
  const drawn = JSON.parse(out) as Drawn
  expect(err).toContain('left out, Supervised by another service: 10 cases')
  expect([drawn.size, Object.values(drawn.reserves).flat().length]).toEqual([38, 12])
  expect(drawn.cases.filter(reference => reference <= 'YJ0010')).toEqual([])
  expect((await run(['verify', path])).code).toBe(0)
})

test('without a seed a fresh one is thrown and told, and it repeats the draw', async () => {
  const list = caseListCsv(60)
  const drawn = JSON.parse((await run(['-', ...framework, '--size', '20', '--json'], list)).out) as Drawn
  const again = await run(['-', ...framework, '--size', '20', '--seed', drawn.seed, '--json'], list)
  expect(JSON.parse(again.out)).toEqual(drawn)
  expect((await run(['-', ...framework, '--seed', drawn.seed], list)).out).toMatch(/First tier +\d+ +\d+%/)
})

test('a bundle proves its draw, and a changed sample, list or seed is found', async () => {
  const path = join(folder, 'draw.json')
  await run(['-', ...framework, '--size', '20', '--bundle', path], caseListCsv(60))
  const checked = await run(['verify', path])
  expect([checked.code, checked.out.includes('is the one that list')]).toEqual([0, true])
  const bundle = JSON.parse(await readFile(path, 'utf8')) as {
    seed: string
    draw: { chosen: string[] }
    list: { cases: { reference: string }[] }
  }
  const [gone = ''] = bundle.draw.chosen
  const instead = bundle.list.cases.find(({ reference }) => !bundle.draw.chosen.includes(reference))?.reference ?? ''
  const changes = {
    sample: {
      ...bundle,
      draw: { ...bundle.draw, chosen: bundle.draw.chosen.map(each => (each === gone ? instead : each)) },
    },
    list: { ...bundle, list: { ...bundle.list, cases: bundle.list.cases.slice(1) } },
    seed: { ...bundle, seed: 'another' },
  }
  for (const [what, changed] of Object.entries(changes)) {
    const { code, out, err } = await run(['verify', '-'], JSON.stringify(changed))
    expect([what, code, out.includes('NO '), err.includes('not the draw')]).toEqual([what, 2, true, true])
  }
  await writeFile(path, 'not JSON')
  expect((await run(['verify', path])).err).toContain('download the bundle again')
})

test('every fault is told with its line, its column, the value and what to do, and nothing is drawn', async () => {
  const list = [
    'Case ref,Order type,Age,M/F,Sentence date',
    'C001,YRO,15,M,16/01/2012',
    'C001,Banana,19,M,01/16/2012',
    'Jackie Smith,DTO,fifteen,X,16/01/2099',
  ].join('\n')
  const { code, out, err } = await run(['-', ...framework, '--json'], list)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.split('\n').map(line => line.replace(/^standard input:/, ''))).toEqual([
    '3: Case ref "C001": this case is already listed on line 2; keep one of the two',
    expect.stringMatching(/^3: Order type "Banana": write one of: First tier, Youth/),
    '3: Age "19": it must be from 10 to 17; check it, or leave the case out if it is not eligible',
    '3: Sentence date "01/16/2012": the month stands before the day; write the day first, as in 16/01/2012',
    '4: Case ref "Jackie Smith": this is not a case reference; use letters and a number, such as C001',
    '4: Age "fifteen": write a whole number',
    '4: M/F "X": write one of: Male, Female',
    '4: Sentence date "16/01/2099": this day has not come yet; check the date',
    'plumbline sample: 8 faults to put right; nothing was drawn',
    '',
  ])
})

test('a list with personal data is refused by its columns, and no value of them is repeated', async () => {
  const { code, out, err } = await run(
    ['-', ...framework],
    'Case ref,Surname,D.O.B.,Order type,Notes\nC001,Smith,01/02/1996,YRO,at 12 High St CB1 2AB\n',
  )
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('this column holds names')
  expect(err).toContain('this column holds dates of birth')
  expect(err).toContain('Notes "Notes": this column holds addresses')
  expect(err).not.toMatch(/Smith|1996|CB1/)
})

test.each([
  ['an empty file', ['-', ...framework], '', 'there are no cases here'],
  ['headings alone', ['-', ...framework], 'reference,age\n', 'there are no cases here'],
  ['other columns', ['-', ...framework], 'fruit,colour\napple,red\n', 'no column with the reference'],
  ['more cases than there are', ['-', ...framework, '--size', '9'], 'reference,age\nC1,15\n', 'fewer than the 9'],
  ['a size that is no number', ['-', ...framework, '--size', 'some'], '', 'It takes a whole number of cases'],
  ['no framework', ['-'], '', 'name the framework'],
  ['a file that is not there', ['/no/such.csv', ...framework], '', 'there is no file /no/such.csv'],
  ['half a workbook', ['-', ...framework], 'PK\u0003\u0004', 'could not be read as a workbook'],
])('%s is refused with 2 and a reason', async (_, args, input, reason) => {
  const { code, out, err } = await run(args, input)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(reason)
})
