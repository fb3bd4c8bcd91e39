/** What has changed since a moment is told all in all: how each block stood then, and how it stands now. */
import { expect, test } from 'vitest'
import type { Passage, State, Version } from '../../../findings/rules/passage.ts'
import { changesSince } from './changes.ts'

const since = new Date('2026-11-21T12:00:00Z')

const version = (number: number, hour: number, en: string, own: Partial<Version> = {}): Version => ({
  number,
  state: 'standing',
  side: null,
  position: 1,
  text: { en, cy: null },
  seen: {},
  details: {},
  note: null,
  madeAt: new Date(Date.UTC(2026, 10, 21, hour)),
  madeBy: 5,
  ...own,
})

const whatOf = (...versions: readonly Version[]) => {
  const latest = versions.at(-1)
  if (!latest) return []
  const passage: Passage = { id: 1, kind: 'commentary', place: '1', topic: null, proposal: null, latest }
  return changesSince([passage], new Map([[1, versions]]), since).map(({ what }) => what)
}

test('a block that was begun, reworded, moved, set aside or taken back is told as that', () => {
  const aside: { readonly state: State } = { state: 'set-aside' }
  expect(whatOf(version(1, 13, 'New.'))).toEqual(['added'])
  expect(whatOf(version(1, 11, 'Old.'), version(2, 13, 'New.'), version(3, 14, 'Newer.'))).toEqual(['reworded'])
  expect(whatOf(version(1, 11, 'Old.'), version(2, 13, 'Old.', { position: 2 }))).toEqual(['moved'])
  expect(whatOf(version(1, 11, 'Old.'), version(2, 13, 'Old.', aside))).toEqual(['set-aside'])
  expect(whatOf(version(1, 11, 'Old.', aside), version(2, 13, 'Old.'))).toEqual(['taken-back'])
  const seen = { '1.1': { sufficient: 1, scoreable: 2, said: { en: '1 of 2', cy: '1 o 2' } } }
  expect(whatOf(version(1, 11, '{1.1}'), version(2, 13, '{1.1}', { seen }))).toEqual(['figures'])
})

test('what came to nothing all in all is not told, nor what happened before', () => {
  expect(whatOf(version(1, 13, 'New.'), version(2, 14, 'New.', { state: 'set-aside' }))).toEqual([])
  expect(whatOf(version(1, 11, 'Old.'), version(2, 13, 'New.'), version(3, 14, 'Old.'))).toEqual([])
  expect(whatOf(version(1, 10, 'Old.'), version(2, 11, 'New.'))).toEqual([])
})
