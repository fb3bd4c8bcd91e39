/** Whoever writes YAML by hand is told every fault at once, with its line. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readYaml } from './read.ts'

const schema = z.strictObject({ name: z.string(), people: z.array(z.strictObject({ age: z.number() })) })

test('sound data is handed over', () => {
  expect(readYaml('name: Board\npeople:\n  - age: 3\n', schema)).toEqual({
    ok: true,
    value: { name: 'Board', people: [{ age: 3 }] },
  })
})

test('every fault is told with the line on which it stands', () => {
  const read = readYaml('name: 3\npeople:\n  - age: 3\n  - age: old\n', schema)
  expect(read.ok ? [] : read.problems.map(({ line, message }) => [line, message.split(':')[0]])).toEqual([
    [1, 'name'],
    [4, 'people > 1 > age'],
  ])
})

test('what is not YAML at all is told with its line', () => {
  const read = readYaml('name: [\npeople: {', schema)
  expect(read.ok ? '' : read.problems[0]?.message).toContain('not YAML')
})

test('an alias that names nothing is told, and nothing is thrown', () => {
  const read = readYaml('name: *nobody\n', schema)
  expect(read.ok ? '' : read.problems[0]?.message).toContain('nobody')
})

test('no text makes the reader fall over', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('*', '&', '!', ':', '-', ' ', '\n', '{', ']', 'a') })),
      text => typeof readYaml(text, schema).ok === 'boolean',
    ),
  )
})
