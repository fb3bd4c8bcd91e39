/** Versions are only ever added, and of two that would follow the same one the first alone is kept. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '../../test/database.ts'
import { makeDrafting } from '../../test/make/findings.ts'
import type { Content } from './rules/passage.ts'
import { addPassage, addVersion, readPassages, readVersions } from './store.ts'

const content: Content = {
  state: 'standing',
  side: 'strength',
  position: 1,
  text: { en: 'Hulls held.', cy: null },
  seen: {},
  details: {},
  note: null,
}
const signed = { at: new Date('2012-02-01T10:00:00Z'), by: 7 }
const finding = { kind: 'finding', place: '1.1', topic: null, proposal: 'hulls', content } as const

test('a version under a number that is taken is not kept, and says so', () =>
  inTransaction(async use => {
    const { id } = await makeDrafting(use)
    const passage = (await addPassage(use.db, id, finding, signed)) ?? 0
    const next = { passage, number: 2, content: { ...content, text: { en: 'First.', cy: null } } }
    expect(await addVersion(use.db, id, next, signed)).toBe(true)
    expect(await addVersion(use.db, id, { ...next, content }, signed)).toBe(false)
    expect((await readVersions(use.db, id, passage)).map(({ text }) => text.en)).toEqual(['First.', 'Hulls held.'])
    expect((await readPassages(use.db, id)).map(({ latest }) => latest.number)).toEqual([2])
  }))

test('one proposal makes one passage', () =>
  inTransaction(async use => {
    const { id } = await makeDrafting(use)
    await addPassage(use.db, id, finding, signed)
    expect(await addPassage(use.db, id, finding, signed)).toBe(null)
    expect(await addPassage(use.db, id, { ...finding, proposal: null }, signed)).not.toBe(null)
    expect(await addPassage(use.db, id, { ...finding, proposal: null }, signed)).not.toBe(null)
  }))

test.each([
  ['version_says_something', { ...content, text: { en: '', cy: null } }],
  ['version_stands_on_one_side', { ...content, side: 'both' as never }],
  ['version_in_a_known_state', { ...content, state: 'gone' as never }],
])('the database keeps %s', (constraint, bad) =>
  inTransaction(async use => {
    const { id } = await makeDrafting(use)
    await expect(addPassage(use.db, id, { ...finding, content: bad }, signed)).rejects.toThrow(constraint)
  }),
)

test.each(['passage', 'version', 'reading'])('nobody changes or removes a %s', table =>
  inTransaction(async use => {
    const { id } = await makeDrafting(use)
    await addPassage(use.db, id, finding, signed)
    const remove = sql`delete from ${sql.table(`findings.${table}`)}`
    await expect(remove.execute(use.db)).rejects.toThrow(/permission denied|append-only/)
  }),
)
