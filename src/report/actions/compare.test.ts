/** Every report is compared with what had been published by then, and keeps that comparison. */
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makeReport, reportFramework } from '../../../test/make/report.ts'
import { whileAt } from '../../../test/make/while-at.ts'
import { stranger } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { recordComparators } from '../../programme/actions.ts'
import { checkBundle } from './check-bundle.ts'
import { findBundle, listKeys } from './make.ts'
import { correctReport, publishReport } from './publish.ts'
import { saveTexts } from './write.ts'

const publish = async (use: Use, slug: string): Promise<number> => {
  const { id } = await makeReport(use, { slug, stage: 'published' })
  await publishReport(use, { actor: aLead, slug })
  return id
}

const comparisonOf = async (use: Use, slug: string) => {
  const { claims, bundle } = checkBundle((await findBundle(use, { actor: stranger, slug })).file, await listKeys(use))
  expect(claims.filter(({ holds }) => !holds)).toEqual([])
  return bundle?.content.comparison
}

const rewrite = (use: Use, inspection: number, text: string) =>
  whileAt(use, inspection, 'drafting', () =>
    saveTexts(use, { actor: aLead, inspection, framework: reportFramework, yaml: `parts: { foreword: ['${text}'] }` }),
  )

const snapshot = (asAt: string, theme: string) => ({
  frameworkId: reportFramework.id,
  theme,
  asAt,
  lowest: 30,
  highest: 90,
  average: 60,
  source: 'A report of that month',
})

test('a report freezes the lowest, highest and average of those before it, from their signed scores', () =>
  inTransaction(async use => {
    await publish(use, 'northshire-2012')
    await publish(use, 'southshire-2012')
    expect((await comparisonOf(use, 'northshire-2012'))?.reports).toEqual([])
    const { hash } = checkBundle((await findBundle(use, { actor: stranger, slug: 'northshire-2012' })).file, null)
      .bundle ?? { hash: '' }
    const comparison = await comparisonOf(use, 'southshire-2012')
    expect(comparison).toMatchObject({ asAt: '2012-01-16', recorded: [] })
    expect(comparison?.reports).toMatchObject([{ inspection: 'northshire-2012', edition: 1, hash }])
    const scored = comparison?.reports[0]?.themes.find(({ percent }) => percent !== null)
    expect(comparison?.themes[0]).toMatchObject({
      id: scored?.id,
      inspections: 1,
      lowest: { percent: scored?.percent },
      average: { percent: scored?.percent },
      highest: { percent: scored?.percent },
    })
  }))

test('a correction keeps the comparison of the day, whatever others published since', () =>
  inTransaction(async use => {
    const [theme = { id: '' }] = reportFramework.themes
    await recordComparators(use, { actor: aLead, comparators: [snapshot('2012-01-01', theme.id)] })
    const id = await publish(use, 'northshire-2012')
    const before = await comparisonOf(use, 'northshire-2012')
    expect(before?.recorded).toMatchObject([{ asAt: '2012-01-01', source: 'A report of that month' }])
    const later = new Date(use.now.getTime() + 3_600_000)
    const afterwards = { ...use, now: later }
    await publish(afterwards, 'southshire-2012')
    await recordComparators(afterwards, { actor: aLead, comparators: [snapshot('2012-02-01', theme.id)] })
    await rewrite(afterwards, id, 'Rewritten.')
    const reason = { en: 'A sentence was wrong.', cy: 'Roedd brawddeg yn anghywir.' }
    await correctReport(afterwards, { actor: aLead, slug: 'northshire-2012', reason })
    expect(await comparisonOf(use, 'northshire-2012')).toEqual(before)
  }))
