/** What is wrong with the sharing out of cases is said beside its line. */
import { expect, test } from 'vitest'
import type { Change } from '../../../test/make/framework-folder.ts'
import { readChanged, tinyFramework } from '../../../test/make/framework-folder.ts'

const faultsOf = async (...changes: readonly Change[]): Promise<readonly string[]> => {
  const read = await readChanged(...changes)
  return read.ok ? [] : read.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
}

test('it is read, and a framework may do without', async () => {
  expect((await tinyFramework()).allocation).toMatchObject({ askedOf: 'place', perDay: { most: 2 } })
  const without = await readChanged(['allocation.yaml', null])
  expect(without.ok && 'allocation' in without.value).toBe(false)
})

test('what it names must be there', async () => {
  expect(
    await faultsOf(['allocation.yaml', 'askedOf: place', 'askedOf: palace'], ['allocation.yaml', 'to: end', 'to: ed']),
  ).toEqual([
    'allocation.yaml:2: There is no case attribute called palace.',
    'allocation.yaml:5: There is no step called ed.',
  ])
})

test('fieldwork ends after it begins, and slots follow each other', async () => {
  expect(
    await faultsOf(
      ['allocation.yaml', 'from: start\nto: end', 'from: end\nto: start'],
      ['allocation.yaml', "'14:00'", "'09:00'"],
    ),
  ).toEqual(['allocation.yaml:5: start comes before end.', 'allocation.yaml:6: 09:00 does not come after 09:00.'])
})
