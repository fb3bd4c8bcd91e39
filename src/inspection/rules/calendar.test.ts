/** A calendar says what stands in the way of an inspection, and counts each promise of the programme once. */
import { expect, test } from 'vitest'
import type { Service } from '../../programme/rules/programme.ts'
import { conflictsOf, periodsOf, progressOf } from './calendar.ts'
import type { Planned } from './calendar.ts'

const service = (id: number, region: string, nation: Service['nation'] = 'england'): Service => ({
  id,
  slug: `s${id}`,
  name: { en: `Service ${id}`, cy: `Gwasanaeth ${id}` },
  nation,
  region: { en: region, cy: region },
  organisation: null,
})

const east = service(1, 'East')
const west = service(2, 'West')
const wales = service(3, 'Wales', 'wales')

const planned = (of: Service, from: string, own: Partial<Planned> = {}): Planned => ({
  slug: `${of.slug}-${from}`,
  service: of,
  people: [30],
  from,
  to: from.slice(0, 8) + String(Number(from.slice(8)) + 4).padStart(2, '0'),
  stage: 'planned',
  suspendedFrom: null,
  ...own,
})

const easter = [{ day: '2012-04-06', title: { en: 'Good Friday', cy: 'Gwener y Groglith' } }]
const ask = { holidays: easter, months: 12 }
const inEnglish = (...args: Parameters<typeof conflictsOf>) => conflictsOf(...args).map(({ en }) => en)

test('nothing stands in the way of a free team, an ordinary week and another service', () => {
  expect(conflictsOf(planned(east, '2012-03-05'), [planned(west, '2012-03-12')], ask)).toEqual([])
  expect(conflictsOf(planned(east, '2012-03-05'), [planned(west, '2012-03-07', { people: [31] })], ask)).toEqual([])
})

test('a person in two places, a bank holiday and a service inspected too recently are each said', () => {
  const all = [planned(west, '2012-04-04'), planned(east, '2011-06-06')]
  expect(inEnglish(planned(east, '2012-04-02'), all, ask)).toEqual([
    'Somebody of the team is needed at Service 2 at the same time: its fieldwork starts on 4 April 2012.',
    '6 April 2012 is a bank holiday (Good Friday).',
    'The service has an inspection on 6 June 2011, and 12 months should lie between two.',
  ])
})

test('an inspection that was cancelled, and the inspection itself, stand in nobody’s way', () => {
  const one = planned(east, '2012-03-05')
  const cancelled = planned(east, '2012-03-06', { stage: 'cancelled', suspendedFrom: 'announced' })
  expect(conflictsOf(one, [one, cancelled], ask)).toEqual([])
})

test('too recently is counted in months, forwards and backwards, and a year to the day is enough', () => {
  expect(conflictsOf(planned(east, '2012-06-04'), [planned(east, '2013-06-03')], ask)).toHaveLength(1)
  expect(conflictsOf(planned(east, '2012-06-04'), [planned(east, '2013-06-04')], ask)).toHaveLength(0)
  expect(conflictsOf(planned(east, '2012-06-04'), [planned(east, '2013-06-03')], { ...ask, months: 0 })).toEqual([])
})

test('the years of a programme run from its first day; one without an end runs to today', () => {
  expect(periodsOf({ from: '2009-04-01', to: '2012-03-31' }, '2026-01-01')).toEqual([
    { from: '2009-04-01', to: '2010-03-31' },
    { from: '2010-04-01', to: '2011-03-31' },
    { from: '2011-04-01', to: '2012-03-31' },
  ])
  expect(periodsOf({ from: '2025-04-01', to: null }, '2026-11-21')).toHaveLength(2)
})

test('every service once: each counts once in its region, by the inspection that has come furthest', () => {
  const all = [
    planned(east, '2010-03-01'),
    planned(east, '2011-03-01', { stage: 'published' }),
    planned(west, '2011-05-02', { stage: 'cancelled', suspendedFrom: 'planned' }),
  ]
  expect(progressOf({ kind: 'every-service' }, all, [east, service(4, 'East'), west], [])).toMatchObject([
    { promise: { en: 'East' }, begun: 1, planned: 1, promised: 2 },
    { promise: { en: 'West' }, begun: 0, planned: 0, promised: 1 },
  ])
})

test('six a year and one of them in Wales are two promises, counted year by year', () => {
  const periods = periodsOf({ from: '2010-04-01', to: '2012-03-31' }, '2012-01-01')
  const all = [planned(east, '2010-05-03', { stage: 'fieldwork' }), planned(wales, '2011-05-02')]
  expect(progressOf({ kind: 'a-year', count: 6 }, all, [], periods)).toMatchObject([
    { promise: { en: '2010/11' }, begun: 1, planned: 1, promised: 6 },
    { promise: { en: '2011/12' }, begun: 0, planned: 1, promised: 6 },
  ])
  expect(progressOf({ kind: 'a-year', count: 1, nation: 'wales' }, all, [], periods)).toMatchObject([
    { promise: { en: '2010/11, in Wales' }, planned: 0 },
    { promise: { en: '2011/12, in Wales' }, planned: 1, promised: 1 },
  ])
})
