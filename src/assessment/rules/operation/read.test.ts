/** Reading what a device sent, whatever it is. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anOperation } from '../../../../test/make/operation.ts'
import { readOperation } from './read.ts'

const good = anOperation(1, '1.2.1', 'sufficient')
const problemOf = (own: object) => {
  const read = readOperation({ ...good, ...own })
  return read.ok ? null : read.problems[0]?.en
}

test('what a device made is read as it is', () => {
  expect(readOperation(good)).toEqual({ ok: true, value: good })
})

test.each([
  ['id', { id: 'x' }],
  ['assessment', { assessment: '1' }],
  ['assessment', { assessment: 2 ** 31 }],
  ['device', { device: 7 }],
  ['deviceClock', { deviceClock: '2026-02-30T10:00:00Z' }],
  ['deviceClock', { deviceClock: '2026-02-03 10:00' }],
  ['question', { question: null }],
  ['value', { value: 3 }],
  ['note', { note: {} }],
  ['evidenceOn', { evidenceOn: '2011-02-29' }],
  ['base', { base: 'x' }],
  ['base', { base: good.id }],
  ['reasons', { reasons: 'late' }],
  ['settles', { settles: ['x'] }],
])('a fault in "%s" is named', (field, own) => {
  expect(problemOf(own)).toContain(`its "${field}" is missing or is not what it should be`)
})

test('a note that is too long is said to be, and an unknown kind asks for a newer page', () => {
  expect(problemOf({ note: 'x'.repeat(20_001) })).toContain('longer than 20,000 characters')
  expect(problemOf({ kind: 'dance' })).toContain('does not know what "dance" is')
  expect(problemOf({ kind: 'constructor' })).toContain('does not know')
})

test('a time is the same however finely it was told', () => {
  const clocks = ['2026-11-21T09:30:00Z', '2026-11-21T09:30:00.0Z', '2026-11-21T09:30:00.000999Z']
  for (const deviceClock of clocks)
    expect(readOperation({ ...good, deviceClock })).toMatchObject({
      value: { deviceClock: '2026-11-21T09:30:00.000Z' },
    })
})

test('a case is sent back with a reason', () => {
  const back = { ...good, kind: 'send-back', content: { reason: ' ', comments: [] } }
  expect(readOperation(back)).toMatchObject({ ok: false })
  const said = { ...back, content: { reason: 'Look again.', comments: [{ question: '1.2.1', text: 'Why?' }] } }
  expect(readOperation(said)).toMatchObject({ ok: true, value: { content: { reason: 'Look again.' } } })
})

test('nothing that can be sent makes it fail, and what it has read it reads again as the same', () => {
  const near = fc.record(
    {
      id: fc.oneof(fc.uuid(), fc.string()),
      kind: fc.constantFrom('answer', 'finish', 'send-back', 'x'),
      assessment: fc.oneof(fc.nat(), fc.anything()),
      device: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
      deviceClock: fc.oneof(fc.constant(good.deviceClock), fc.anything()),
      question: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
      value: fc.oneof(fc.constant(null), fc.string({ unit: 'binary' }), fc.anything()),
      note: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
      reasons: fc.oneof(fc.array(fc.string()), fc.anything()),
      base: fc.oneof(fc.uuid(), fc.constant(null), fc.anything()),
      content: fc.anything(),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(fc.anything(), near), raw => {
      const read = readOperation(raw)
      if (read.ok) expect(readOperation(JSON.parse(JSON.stringify(read.value)))).toEqual(read)
      else expect(read.problems).toHaveLength(1)
    }),
    { numRuns: 2000 },
  )
})
