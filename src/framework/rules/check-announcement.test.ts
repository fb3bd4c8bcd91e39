/** What is wrong with an announcement is said beside its line, before a letter with a hole in it goes out. */
import { expect, test } from 'vitest'
import type { Change } from '../../../test/make/framework-folder.ts'
import { readChanged, tinyFramework } from '../../../test/make/framework-folder.ts'
import { requestedItems } from './announcement.ts'

const faultsOf = async (...changes: readonly Change[]): Promise<readonly string[]> => {
  const read = await readChanged(...changes)
  return read.ok ? [] : read.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
}
const file = 'announcement.yaml'

test('it is read, its requests are numbered through, and a framework may do without', async () => {
  const { announcement } = await tinyFramework()
  expect(requestedItems(announcement).map(({ number, item }) => [number, item.id])).toEqual([
    [1, 'plan'],
    [2, 'minutes'],
  ])
  const without = await readChanged([file, null])
  expect(without.ok && 'announcement' in without.value).toBe(false)
})

test('days are counted from steps of the timetable', async () => {
  expect(await faultsOf([file, 'due: &before { from: start,', 'due: &before { from: visit,'])).toEqual([
    'announcement.yaml:6: There is no step called visit.',
  ])
})

test('a letter refers to what is known, in both languages alike', async () => {
  expect(await faultsOf([file, 'We come on {day:start}', 'We come on {day:visit}'])).toEqual([
    'announcement.yaml:17: A letter can’t refer to {day:visit}.',
    'announcement.yaml:17: English and Welsh do not refer to the same things.',
  ])
  expect(await faultsOf([file, 'Inspection of {service}', 'Inspection'])).toEqual([
    'announcement.yaml:14: English and Welsh do not refer to the same things.',
  ])
})

test('what may be unknown has a paragraph of its own', async () => {
  expect(await faultsOf([file, '        whenKnown: seed-hash\n', ''])).toEqual([
    'announcement.yaml:19: {seed-hash} may be unknown when the letter goes out.',
  ])
})

test('nothing is asked for twice', async () => {
  expect(await faultsOf([file, 'id: minutes', 'id: plan'])).toEqual([
    'announcement.yaml:29: Request plan is there twice.',
  ])
})
