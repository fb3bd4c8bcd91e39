/** Any text is a file of a device or is not one: none throws. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksLikeDeviceFile, readDeviceFile } from './file.ts'

const written = { plumbline: 'device-export', version: 1, device: 'a', operations: [{ id: 'x' }] }

test('who wrote it and when are read where it says so', () => {
  const file = { ...written, person: 7, exportedAt: '2012-01-16T10:00:00.000Z' }
  expect(readDeviceFile(JSON.stringify(file))).toEqual({ person: 7, savedOn: '2012-01-16', operations: [{ id: 'x' }] })
  expect(readDeviceFile(JSON.stringify(written))).toEqual({ person: null, savedOn: null, operations: [{ id: 'x' }] })
})

test.each([{ person: '7' }, { person: -1 }, { person: 1.5 }, { person: null }])('%j names nobody', own => {
  expect(readDeviceFile(JSON.stringify({ ...written, ...own }))?.person).toBeNull()
})

test('whatever else is brought is no such file', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => readDeviceFile(text) === null))
  expect(readDeviceFile(JSON.stringify({ ...written, version: 2 }))).toBeNull()
  expect(looksLikeDeviceFile('  {"a": 1}')).toBe(true)
  expect(looksLikeDeviceFile('Case,Question')).toBe(false)
})
