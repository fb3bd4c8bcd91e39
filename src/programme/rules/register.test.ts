/** A service is found by its name, a council's or its region's, in either language. */
import { expect, test } from 'vitest'
import type { Service } from './programme.ts'
import type { Search } from './register.ts'
import { entriesOf, search } from './register.ts'

const service = (id: number, en: string, cy: string, nation: Service['nation'], region: string): Service => ({
  id,
  slug: `s${id}`,
  name: { en, cy },
  nation,
  region: { en: region, cy: region },
  organisation: null,
})
const cardiff = service(1, 'Cardiff', 'Caerdydd', 'wales', 'Wales')
const kingston = service(2, 'Kingston and Richmond', 'Kingston and Richmond', 'england', 'London')
const gone = service(3, 'Merthyr Tydfil', 'Merthyr Tudful', 'wales', 'Wales')
const thames = ['Kingston upon Thames', 'Richmond upon Thames'].map(name => ({ en: name, cy: name }))
const entries = entriesOf(
  [cardiff, kingston, gone],
  new Map([[2, thames]]),
  [{ earlier: 3, later: 1, on: '2014-04-01', source: '' }],
  '2026-11-21',
)
const all: Search = { words: '', nation: '', region: '', former: false }
const found = (wanted: Partial<Search>) => search(entries, { ...all, ...wanted }).map(each => each.service.id)

test('everything is listed but what has become another, unless that is asked for', () => {
  expect(found({})).toEqual([1, 2])
  expect(found({ former: true })).toEqual([1, 2, 3])
})

test('words are found in any order, in names, councils and regions, in either language', () => {
  expect(found({ words: 'caerDYDD' })).toEqual([1])
  expect(found({ words: 'thames  kingston' })).toEqual([2])
  expect(found({ words: 'london' })).toEqual([2])
  expect(found({ words: 'kingston wales' })).toEqual([])
})

test('nation and region narrow the list', () => {
  expect(found({ nation: 'wales' })).toEqual([1])
  expect(found({ region: 'London' })).toEqual([2])
})

test('a service without councils of its own has one of its name', () => {
  expect(entries[0]?.councils).toEqual([cardiff.name])
})
