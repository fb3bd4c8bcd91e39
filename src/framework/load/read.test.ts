/** Reading a folder: defaults filled in, and every fault said with its file and line. */
import { expect, test } from 'vitest'
import { readChanged, tinyFramework } from '../../../test/make/framework-folder.ts'
import type { Change } from '../../../test/make/framework-folder.ts'
import { questionsOf } from '../rules/framework.ts'
import { faultLine } from './fault.ts'
import { readFramework } from './read.ts'

const faultsOf = async (...changes: readonly Change[]): Promise<readonly string[]> => {
  const read = await readChanged(...changes)
  return read.ok ? [] : read.problems.map(faultLine)
}

test('a question takes from its file what it does not say itself', async () => {
  const framework = await tinyFramework()
  const [hull, keel, crew, , trained] = questionsOf(framework)
  expect(hull).toMatchObject({ kind: 'judgement', scores: true, themes: ['afloat'], screenOrder: 10 })
  expect(hull?.answers.map(answer => answer.id)).toEqual(['good', 'poor', 'none'])
  expect(keel?.applies).toEqual({ attribute: 'place', in: ['sea'] })
  expect(crew).toMatchObject({ kind: 'fact', scores: false, themes: [], phrases: null })
  expect(trained).toMatchObject({ kind: 'date', answers: [], scores: false })
})

test('an offset without an end ends where it begins', async () => {
  const [start] = (await tinyFramework()).timetable
  expect(start?.offset).toEqual({ from: 0, to: 0, unit: 'days' })
})

test('the hash is that of the content: a comment leaves it alone, a word changes it', async () => {
  const { hash } = await tinyFramework()
  const commented = await readChanged(['themes.yaml', '- id: afloat', '# a comment\n- id: afloat'])
  const reworded = await readChanged(['themes.yaml', 'Staying afloat', 'Keeping afloat'])
  expect(commented.ok && commented.value.hash).toBe(hash)
  expect(reworded.ok && reworded.value.hash).not.toBe(hash)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
})

test.each<[what: string, change: Change, fault: RegExp]>([
  ['a missing file', ['themes.yaml', null], /^themes.yaml: This file is missing/],
  ['text that is no YAML', ['themes.yaml', '- id: afloat', '- id: [afloat'], /^themes.yaml:\d+: This is no YAML/],
  [
    'a key twice',
    ['sample.yaml', 'minimum: 2', 'minimum: 2\nminimum: 3'],
    /^sample.yaml:7: This is no YAML: Map keys must be unique/,
  ],
  ['a misspelt key', ['sample.yaml', 'minimum: 2', 'minimun: 2'], /^sample.yaml:6: `minimun` is not known here/],
  ['a missing key', ['sample.yaml', 'minimum: 2\n', ''], /^sample.yaml:2: `minimum` is missing. Write it: a number/],
  ['missing Welsh', ['themes.yaml', ', cy: Aros ar y dŵr', ''], /^themes.yaml:3: The Welsh is missing/],
  ['blank Welsh', ['themes.yaml', 'cy: Aros ar y dŵr', "cy: ' '"], /^themes.yaml:3: The Welsh is missing/],
  [
    'a missing provenance',
    ['sections/1-hulls.yaml', '  provenance: { kind: unconfirmed, note: Invented for the tests }\n', ''],
    /^sections\/1-hulls.yaml:\d+: `provenance` is missing. Write it here, or once under `defaults`/,
  ],
  [
    'a provenance without a reason',
    ['bands.yaml', ', note: Invented for the tests', ''],
    /^bands.yaml:4: `note` is missing/,
  ],
  [
    'a provenance of no known kind',
    ['bands.yaml', 'kind: unconfirmed', 'kind: guess'],
    /^bands.yaml:4: `kind` is "guess". Write `kind: seed`, `published` or `unconfirmed`/,
  ],
  [
    'a number for a text',
    ['framework.yaml', 'id: S1', 'id: 1'],
    /^framework.yaml:13: `id` is 1. Write a text, in quotes/,
  ],
  [
    'a word outside a list',
    ['answers.yaml', 'line: above', 'line: over'],
    /^answers.yaml:3: `line` is "over". Write above, below, outside/,
  ],
  [
    'a date that is none',
    ['framework.yaml', '2020-01-01', '2020-13-01'],
    /^framework.yaml:6: `validFrom` is "2020-13-01"/,
  ],
  [
    'a set of answers that is not there',
    ['sections/2-crews.yaml', 'answers: fact', 'answers: facts'],
    /^sections\/2-crews.yaml:13: There is no set of answers called `facts`. Write one of answers.yaml: judgement, fact/,
  ],
  [
    'a condition of no form',
    ['sections/1-hulls.yaml', '{ attribute: place, in: [sea] }', '{ attribute: place }'],
    /^sections\/1-hulls.yaml:23: `in` lists the values/,
  ],
  [
    'a criterion without a file',
    ['framework.yaml', '[C1]', '[C1, C9]'],
    /^framework.yaml:15: Criterion C9 has no file. Write it in sections/,
  ],
  [
    'a criterion in no section',
    ['framework.yaml', '[C2]', '[C1]'],
    /^sections\/2-crews.yaml:2: Criterion C2 is in no section/,
  ],
  [
    'a criterion in two sections',
    ['framework.yaml', '[C2]', '[C2, C1]'],
    /^framework.yaml:18: Criterion C1 is named twice/,
  ],
])('%s is refused where it stands', async (_, change, fault) => {
  expect((await faultsOf(change)).join('\n')).toMatch(new RegExp(fault.source, 'm'))
})

test('every fault of every file comes out in one run, in the order of files and lines', async () => {
  const faults = await faultsOf(
    ['themes.yaml', ', cy: Aros ar y dŵr', ''],
    ['bands.yaml', 'from: 0', 'from: 5'],
    ['sample.yaml', 'minimum: 2', 'minimun: 2'],
    ['timetable.yaml', 'after: start', 'after: launch'],
    ['sections/1-hulls.yaml', 'in: [sea]', 'in: [see]'],
    ['sections/2-crews.yaml', 'kind: fact', 'kind: facts'],
    ['sections/2-crews.yaml', 'cy: Gofynnwch iddynt.', "cy: ''"],
  )
  expect(faults.map(line => line.split('. ')[0])).toEqual([
    'bands.yaml:7: There is a gap: no band holds for 0 to 4',
    'benchmark.yaml:14: C1b is not asked of such a case',
    'sample.yaml:2: `minimum` is missing',
    'sample.yaml:6: `minimun` is not known here',
    'sections/1-hulls.yaml:23: place has no value called see',
    'sections/2-crews.yaml:12: `kind` is "facts"',
    'sections/2-crews.yaml:22: The Welsh is missing',
    'themes.yaml:3: The Welsh is missing',
    'timetable.yaml:9: end is counted from launch, which is no step',
  ])
})

test('what stands behind an alias is reported once', async () => {
  const faults = await faultsOf(['case-attributes.yaml', 'kind: unconfirmed, note', 'kind: unconfirmed, not'])
  expect(faults.filter(line => line.includes('`note`'))).toHaveLength(1)
})

test('each file that is missing is said', async () => {
  const faults = await faultsOf(...['framework', 'answers', 'bands'].map(name => [`${name}.yaml`, null] as const))
  expect(faults.map(line => line.split(' ')[0])).toEqual(['answers.yaml:', 'bands.yaml:', 'framework.yaml:'])
})

test('a folder with nothing in it is refused in one line', async () => {
  const read = await readFramework('test/frameworks')
  expect(read.ok ? [] : read.problems.map(faultLine)).toEqual([
    'test/frameworks: There is no framework in this folder. Name the folder that holds framework.yaml.',
  ])
})
