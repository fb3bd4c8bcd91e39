/** Every framework that is shipped is sound and can be found by its id. */
import { expect, test } from 'vitest'
import { faultLine } from './fault.ts'
import { findFramework, listFrameworks } from './find.ts'

const ids = await listFrameworks()

test('at least one framework is shipped', () => {
  expect(ids).not.toEqual([])
})

test.each(ids)('%s is sound, and its folder bears its id', async id => {
  const found = await findFramework(id)
  expect(found.ok ? [] : found.problems.map(faultLine)).toEqual([])
  expect(found.ok && found.value.id).toBe(id)
})

test('an id that nobody shipped is refused with those that are', async () => {
  const found = await findFramework('nobody-1066')
  expect(found.ok ? [] : found.problems.map(faultLine)).toEqual([
    `frameworks: There is no framework called "nobody-1066". Known are: ${ids.join(', ')}.`,
  ])
})

test('a path is read as a folder', async () => {
  const found = await findFramework('./test/frameworks/tiny')
  expect(found.ok && found.value.id).toBe('tiny')
})
