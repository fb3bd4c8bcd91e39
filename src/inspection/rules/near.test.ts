/** Nobody inspects their own service, nor a partner's in the same region. */
import { expect, test } from 'vitest'
import type { Service } from '../../programme/rules/programme.ts'
import { nearness, partnersOf } from './near.ts'

const service = (id: number, region: string, organisation: number | null): Service => ({
  id,
  slug: `s${id}`,
  name: { en: '', cy: '' },
  nation: 'england',
  region: { en: region, cy: region },
  organisation,
})
const here = service(1, 'East', 7)
const register = [here, service(2, 'East', 8), service(3, 'East', null), service(4, 'West', 9), service(5, 'East', 7)]

test('partners are the organisations of the other services of the region', () => {
  expect(partnersOf(here, register)).toEqual([8])
})

test('of all that somebody works for, the nearest counts', () => {
  const place = { service: here, partners: partnersOf(here, register) }
  expect(nearness([9, null, 7, 8], place)).toBe('there')
  expect(nearness([9, 8], place)).toBe('nearby')
  expect(nearness([9, null], place)).toBeNull()
  expect(nearness([null], { ...place, service: service(3, 'East', null) })).toBeNull()
})
