/** What the environment may say. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { programFolder, readConfig, variablesTable } from './config.ts'

test('an empty environment is a demonstration on a database of its own', () => {
  expect(readConfig({ PORT: '' })).toMatchObject({
    ok: true,
    value: { databaseUrl: null, port: null, demonstration: true, dataFolder: `${programFolder}data` },
  })
})

test('every fault is said at once, with its variable and what it should be', () => {
  expect(readConfig({ DATABASE_URL: 'mysql://x', PORT: 'http', PLUMBLINE_DEMO: 'on', LOG_LEVEL: 'loud' })).toEqual({
    ok: false,
    problems: [
      'DATABASE_URL must be an address such as postgres://name:password@host:5432/database',
      'PORT must be a whole number from 1 to 65535',
      'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent',
      'PLUMBLINE_DEMO is not a variable of this program; is it misspelt?',
    ],
  })
})

test('a port is a whole number that ports can have', () => {
  for (const PORT of ['0', '65536', '80.5']) expect(readConfig({ PORT }).ok).toBe(false)
})

test('the operating guide prints every variable as the program reads it', () => {
  expect(readFileSync(`${programFolder}docs/operating.md`, 'utf8')).toContain(variablesTable())
})
