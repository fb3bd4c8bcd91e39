/** What is wrong with the signatures of a framework, or with its small numbers, is said beside its line. */
import { expect, test } from 'vitest'
import type { Change } from '../../../test/make/framework-folder.ts'
import { readChanged, tinyFramework } from '../../../test/make/framework-folder.ts'

const faultsOf = async (...changes: readonly Change[]): Promise<readonly string[]> => {
  const read = await readChanged(...changes)
  return read.ok ? [] : read.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
}

test('they are read, and a framework may do without', async () => {
  const tiny = await tinyFramework()
  expect(tiny.signOff).toMatchObject({ steps: [{ id: 'lead', role: 'lead-inspector' }], samePerson: { may: false } })
  expect(tiny.disclosure).toMatchObject({ fewest: { value: 5 }, shareBase: { value: 10 } })
  const without = await readChanged(['sign-off.yaml', null], ['disclosure.yaml', null])
  expect(without.ok && ('signOff' in without.value || 'disclosure' in without.value)).toBe(false)
})

test('each step and each point that is checked stands once', async () => {
  const point = '{ id: read, text: { en: I have read it., cy: Rwyf wedi’i ddarllen. } }'
  expect(await faultsOf(['sign-off.yaml', `[${point}]`, `[${point}, ${point}]`])).toEqual([
    'sign-off.yaml:6: read stands twice.',
  ])
})

test('a share is not printed of fewer cases than a count may show', async () => {
  expect(await faultsOf(['disclosure.yaml', 'value: 10', 'value: 4'])).toEqual([
    'disclosure.yaml:3: A share of 4 cases would show a count of fewer than 5.',
  ])
})
