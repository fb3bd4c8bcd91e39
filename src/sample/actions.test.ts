/** A sample is kept whole or not at all, and described by counts. */
import { expect, test } from 'vitest'
import { inTransaction } from '../../test/database.ts'
import { makeFramework } from '../../test/make/framework.ts'
import { aLead, makeInspection } from '../../test/make/inspection.ts'
import { findInspection } from '../inspection/actions.ts'
import { stranger } from '../platform/pure/actor.ts'
import { confirmSample, countSamples, describeSample, listCases } from './actions.ts'

const tiny = makeFramework()
const framework = { ...tiny, caseAttributes: tiny.caseAttributes.map(each => ({ ...each, describesSample: true })) }
const row = (line: number, reference: string, setting: string) => ({ line, reference, values: { setting } })
const on = '2012-01-09'

test('confirmed cases are kept with their attributes, and the inspection is sampled', () =>
  inTransaction(async use => {
    const { id, slug } = await makeInspection(use, { framework, stage: 'list-requested' })
    const cases = [row(2, 'C002', 'custody'), row(3, 'C001', 'community')]
    expect(await confirmSample(use, { actor: aLead, inspection: id, framework, cases, on })).toEqual({
      ok: true,
      value: 2,
    })
    expect(await listCases(use, { actor: aLead, slug })).toMatchObject([
      { reference: 'C001', attributes: { setting: 'community' } },
      { reference: 'C002', attributes: { setting: 'custody' } },
    ])
    expect((await countSamples(use)).get(id)).toBe(2)
    expect((await findInspection(use, { actor: aLead, slug })).stage).toBe('sampled')
    const [setting] = await describeSample(use, { actor: aLead, slug, framework })
    expect(setting?.rows.map(({ bySetting }) => bySetting)).toEqual([
      [1, 0],
      [0, 1],
    ])
  }))

test('one bad row, and no row is kept', () =>
  inTransaction(async use => {
    const { id, slug } = await makeInspection(use, { framework, stage: 'list-requested' })
    const cases = [row(2, 'C001', 'custody'), row(3, 'C002', 'prison')]
    const outcome = await confirmSample(use, { actor: aLead, inspection: id, framework, cases, on })
    expect(outcome.ok ? [] : outcome.problems.map(({ line, column }) => [line, column])).toEqual([[3, 'setting']])
    expect(await listCases(use, { actor: aLead, slug })).toEqual([])
  }))

test('no stranger reads a case, even of a published inspection', () =>
  inTransaction(async use => {
    const { slug } = await makeInspection(use, { framework, stage: 'published' })
    await expect(listCases(use, { actor: stranger, slug })).rejects.toMatchObject({ details: { status: 403 } })
  }))
