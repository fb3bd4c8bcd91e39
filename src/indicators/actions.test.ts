/** Published figures are kept exactly, with source and period, or refused with the reason. */
import { expect, test } from 'vitest'
import { inTransaction } from '../../test/database.ts'
import { aLead, makeInspection } from '../../test/make/inspection.ts'
import { stranger } from '../platform/pure/actor.ts'
import { importFigures, listFigures } from './actions.ts'
import { inWords } from './rules/figure.ts'
import type { Figure } from './rules/figure.ts'

const figure: Figure = {
  measure: 'aged-10-to-17',
  title: { en: 'Aged 10 to 17', cy: '10 i 17 oed' },
  value: 9.8,
  unit: 'percent',
  national: 10.4,
  asAt: '2001',
  source: 'Census 2001',
}

test('a figure is read back exactly, and importing it again changes nothing', () =>
  inTransaction(async use => {
    const { service } = await makeInspection(use)
    for (let time = 0; time < 2; time += 1) await importFigures(use, { actor: aLead, service, figures: [figure] })
    expect(await listFigures(use, { service })).toEqual([figure])
  }))

test('an impossible figure is refused with every reason', () =>
  inTransaction(async use => {
    const { service } = await makeInspection(use)
    const figures = [{ ...figure, value: 108, source: '' }]
    const outcome = await importFigures(use, { actor: aLead, service, figures })
    expect(outcome.ok ? [] : outcome.problems).toEqual([
      'aged-10-to-17: "value" is 108; a percentage ends at 100',
      'aged-10-to-17: say in "source" who published the figure',
    ])
  }))

test('figures read as people write them', () => {
  expect(inWords(616200, 'people').en).toBe('616,200')
  expect(inWords(9.8, 'percent').en).toBe('9.8%')
  expect(inWords(33, 'per-thousand').cy).toBe('33 fesul 1,000')
})

test('a stranger imports nothing', () =>
  inTransaction(async use => {
    await expect(importFigures(use, { actor: stranger, service: 1, figures: [figure] })).rejects.toMatchObject({
      details: { status: 403 },
    })
  }))
