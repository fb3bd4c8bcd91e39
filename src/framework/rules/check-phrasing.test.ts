/** What is wrong with the topics of findings is said beside its line. */
import { expect, test } from 'vitest'
import type { Change } from '../../../test/make/framework-folder.ts'
import { readChanged, tinyFramework } from '../../../test/make/framework-folder.ts'

const file = 'phrases.yaml'

const faultsOf = async (...changes: readonly Change[]): Promise<readonly string[]> => {
  const read = await readChanged(...changes)
  return read.ok ? [] : read.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
}

test('topics are read with their shares in two parts, and a framework may do without', async () => {
  expect((await tinyFramework()).phrasing?.topics).toEqual([
    {
      id: 'boats',
      sentences: [
        [
          { question: 'C1a', setting: null },
          { question: 'C1b', setting: null },
        ],
      ],
    },
  ])
  const without = await readChanged([file, null])
  expect(without.ok && 'phrasing' in without.value).toBe(false)
})

test('what a topic names must be there, once', async () => {
  expect(await faultsOf([file, '[C1a, C1b]', '[C1a, C9]'])).toEqual([
    'phrases.yaml:6: There is no question called C9.',
    'phrases.yaml:6: Nothing says how a sentence goes on with C9.',
  ])
  expect(await faultsOf([file, '[C1a, C1b]', '[C1a lake]'])).toEqual([
    'phrases.yaml:6: There is no setting called lake.',
  ])
  expect(await faultsOf([file, '[[C1a, C1b]]', '[[C1a], [C1a]]'])).toEqual([
    'phrases.yaml:6: C1a is in a topic already.',
  ])
})

test('a sentence that goes on holds its share', async () => {
  expect(await faultsOf([file, 'deep enough in {share}', 'deep enough'])).toEqual([
    'phrases.yaml:9: This sentence of C1b does not hold {share}.',
  ])
})
