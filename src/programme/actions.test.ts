/** The register and the national figures are kept by those who may, on a real database. */
import { expect, test } from 'vitest'
import { inTransaction } from '../../test/database.ts'
import { aLead, makeInspection } from '../../test/make/inspection.ts'
import { stranger } from '../platform/pure/actor.ts'
import { findComparators, listProgrammes, listServices, recordComparators, registerService } from './actions.ts'

const comparator = {
  frameworkId: 'tiny-1',
  theme: 'safety',
  asAt: '2012-05-01',
  lowest: 37,
  highest: 91,
  average: 67,
  source: 'a published report',
}

test('a service and a programme are read back as they were registered', () =>
  inTransaction(async use => {
    await makeInspection(use, { organisation: 7 })
    expect(await listServices(use)).toMatchObject([{ slug: 'northshire', nation: 'england', organisation: 7 }])
    expect(await listProgrammes(use)).toMatchObject([{ frameworkId: 'tiny-1', from: '2009-04-01', to: '2012-03-31' }])
  }))

test('registering a service again puts its row right', () =>
  inTransaction(async use => {
    await makeInspection(use)
    const [service] = await listServices(use)
    if (!service) throw new Error('no service was kept')
    const id = await registerService(use, {
      actor: aLead,
      service: { ...service, region: { en: 'North', cy: 'Gogledd' } },
    })
    expect(id).toBe(service.id)
    expect((await listServices(use)).map(({ region }) => region.en)).toEqual(['North'])
  }))

test('national figures are kept with their date and source, and impossible ones are refused', () =>
  inTransaction(async use => {
    const earlier = { ...comparator, asAt: '2011-06-01', average: 68 }
    await recordComparators(use, { actor: aLead, comparators: [comparator, earlier] })
    expect(await findComparators(use, { frameworkId: 'tiny-1', on: '2011-12-31' })).toEqual([earlier])
    expect(await findComparators(use, { frameworkId: 'tiny-1', on: '2012-06-01' })).toEqual([comparator])
    const refusal = await recordComparators(use, { actor: aLead, comparators: [{ ...comparator, lowest: 95 }] })
    expect(refusal.ok ? [] : refusal.problems).toHaveLength(1)
  }))

test('a stranger keeps nothing', () =>
  inTransaction(async use => {
    await expect(recordComparators(use, { actor: stranger, comparators: [comparator] })).rejects.toMatchObject({
      details: { status: 403 },
    })
  }))
