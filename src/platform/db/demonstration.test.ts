/** A demonstration is never laid over an organisation's own data. */
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { settleDemonstration } from './demonstration.ts'

test('the first start settles it, and later starts agree', () =>
  inTransaction(async ({ db }) => {
    expect(await settleDemonstration(db, true)).toBeNull()
    expect(await settleDemonstration(db, true)).toBeNull()
    expect(await settleDemonstration(db, false)).toContain('Use another database')
  }))

test("an organisation's own data refuse demonstration mode, and say what to set", () =>
  inTransaction(async ({ db }) => {
    expect(await settleDemonstration(db, false)).toBeNull()
    expect(await settleDemonstration(db, true)).toContain('PLUMBLINE_DEMONSTRATION=off')
  }))
