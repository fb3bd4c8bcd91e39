/** What is wrong with a benchmark case is said beside its line. */
import { expect, test } from 'vitest'
import type { Change } from '../../../test/make/framework-folder.ts'
import { readChanged, tinyFramework } from '../../../test/make/framework-folder.ts'
import { unconfirmedOf } from './provenance.ts'

const file = 'benchmark.yaml'

const faultsOf = async (...changes: readonly Change[]): Promise<readonly string[]> => {
  const read = await readChanged(...changes)
  return read.ok ? [] : read.problems.map(({ line, message }) => `${line}: ${message}`)
}

test('it is read, its unconfirmed values are named, and a framework may do without', async () => {
  const tiny = await tinyFramework()
  expect(tiny.benchmarks?.[0]).toMatchObject({ id: 'the-dinghy', pass: { share: 0.5 } })
  expect(unconfirmedOf(tiny).map(({ what }) => what)).toContain('what passes benchmark the-dinghy')
  const without = await readChanged([file, null])
  expect(without.ok && 'benchmarks' in without.value).toBe(false)
})

test('it asks questions that are there, and agrees on answers that they allow', async () => {
  expect(await faultsOf([file, 'question: C1a', 'question: C9'], [file, 'answer: good', 'answer: grand'])).toEqual([
    '11: There is no question C9.',
    '15: C1b does not allow grand.',
  ])
})

test('it asks nothing that is not for such a case, nothing twice, and knows the attributes', async () => {
  expect(await faultsOf([file, 'place: sea', 'place: river'])).toEqual(['14: C1b is not asked of such a case.'])
  expect(await faultsOf([file, 'question: C1b', 'question: C1a'])).toEqual(['14: C1a is asked twice.'])
  expect(await faultsOf([file, 'place: sea, length', 'place: sea, width'])).toEqual([
    '6: There is no case attribute called width.',
  ])
})
