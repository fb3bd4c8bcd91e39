/** Open data hold every score of every edition that everybody may read, to the letter of the signed bundles. */
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makePublished, makeUnscored } from '../../../test/make/published.ts'
import { makeReport, reportFramework } from '../../../test/make/report.ts'
import { whileAt } from '../../../test/make/while-at.ts'
import { readCsv } from '../../platform/csv/read.ts'
import { stranger } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import type { Bundle } from '../rules/bundle.ts'
import { columns } from '../rules/open-data/columns.ts'
import type { ScoreRow } from '../rules/open-data/row.ts'
import { findBundle } from './make.ts'
import { describeData, findExtent, scoresCsv, scoresJson, scoresOf } from './open-data.ts'
import { correctReport } from './publish.ts'
import { saveTexts } from './write.ts'

const visiting =
  (use: Use) =>
  <T>(work: (use: Use) => Promise<T>): Promise<T> =>
    work(use)

const tableOf = async (use: Use): Promise<readonly Readonly<Record<string, string>>[]> => {
  const lines: (readonly string[])[] = []
  const fault = await readCsv(Readable.from(scoresCsv(visiting(use), await findExtent(use))), cells =>
    lines.push(cells),
  )
  expect(fault).toBeNull()
  const [head = [], ...rows] = lines
  return rows.map(cells => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])))
}

const jsonOf = async (use: Use): Promise<{ readonly as_at: string | null; readonly scores: readonly ScoreRow[] }> => {
  let text = ''
  for await (const piece of scoresJson(visiting(use), await findExtent(use))) text += Buffer.from(piece).toString()
  return JSON.parse(text) as { as_at: string | null; scores: ScoreRow[] }
}

const bundleOf = async (use: Use, slug: string, edition: number): Promise<Bundle> =>
  JSON.parse((await findBundle(use, { actor: stranger, slug, edition })).file) as Bundle

const correct = async (use: Use, { id, slug }: { readonly id: number; readonly slug: string }) => {
  const later = { ...use, now: new Date(use.now.getTime() + 60_000) }
  await whileAt(later, id, 'drafting', () =>
    saveTexts(later, {
      actor: aLead,
      inspection: id,
      framework: reportFramework,
      yaml: "parts: { foreword: ['New.'] }",
    }),
  )
  await correctReport(later, { actor: aLead, slug, reason: { en: 'A sentence.', cy: 'Brawddeg.' } })
  return later
}

test('before anything is published there is a header alone, and a JSON document without scores', () =>
  inTransaction(async use => {
    await makeReport(use, { stage: 'sign-off' })
    expect(await tableOf(use)).toEqual([])
    expect(await jsonOf(use)).toMatchObject({ as_at: null, scores: [] })
  }))

test('each figure of the signed bundle has one row, and the percentage follows from its counts', () =>
  inTransaction(async use => {
    const { slug } = await makePublished(use)
    const { content, hash } = await bundleOf(use, slug, 1)
    const rows = await tableOf(use)
    const frozen = [content.themes, content.sections, content.criteria, content.questions].flat()
    expect(rows).toHaveLength(frozen.length)
    expect(rows.map(({ numerator, denominator, percent, band }) => [numerator, denominator, percent, band])).toEqual(
      frozen.map(({ sufficient, scoreable, percent, band }) => [
        String(sufficient),
        String(scoreable),
        percent === null ? '' : String(percent),
        band ?? '',
      ]),
    )
    const row = rows.find(({ kind, score }) => kind === 'question' && score === '1.1.1a')
    expect(row).toMatchObject({
      id: `${slug}/1/${reportFramework.hash}/question/1.1.1a`,
      inspection: slug,
      latest: 'true',
      nation: 'england',
      region_cy: 'Gogledd-ddwyrain Lloegr',
      published_on: '2012-01-16',
      synthetic: 'true',
      section: '1',
      criterion: '1.1',
      numerator: '3',
      denominator: '4',
      percent: '75',
      suppressed: 'false',
      sampled: '4',
      caseload: '',
      rule: content.rule,
      bundle_hash: hash,
      as_at: use.now.toISOString(),
    })
    expect(row?.['band_en']).not.toBe('')
    expect(row?.['band_cy']).not.toBe('')
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  }))

test('a corrected report has the rows of both editions, and only those of the later one are the latest', () =>
  inTransaction(async use => {
    const later = await correct(use, await makePublished(use))
    const latest = (await tableOf(later)).map(({ edition, latest: is }) => `${String(edition)} ${String(is)}`)
    expect([...new Set(latest)]).toEqual(['1 false', '2 true'])
    // As everybody read it before the correction was there.
    expect([
      ...new Set((await tableOf(use)).map(({ edition, latest: is }) => `${String(edition)} ${String(is)}`)),
    ]).toEqual(['1 true'])
    expect((await findExtent(use)).version).not.toBe((await findExtent(later)).version)
  }))

test('both files say the same, however many inspections they hold', () =>
  inTransaction(async use => {
    await makePublished(use)
    // More than are read at once, so that the file is put together from several pieces.
    await makeUnscored(use, ...Array.from({ length: 11 }, (_, n) => `shire-${String(n)}-2012`))
    const [table, { scores, as_at }] = [await tableOf(use), await jsonOf(use)]
    expect(new Set(table.map(({ inspection }) => inspection)).size).toBe(12)
    expect(as_at).toBe(use.now.toISOString())
    const cell = (value: ScoreRow[keyof ScoreRow]) => (value === null ? '' : String(value))
    expect(
      scores.map(row =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]: [string, ScoreRow[keyof ScoreRow]]) => [name, cell(value)]),
        ),
      ),
    ).toEqual(table)
    const unscored = scores.find(({ inspection }) => inspection === 'shire-1-2012')
    expect(unscored).toMatchObject({ denominator: 0, percent: null, band: null, interval_low: null })
    expect(await scoresOf(use, 'shire-1-2012', 1)).toEqual(scores.filter(row => row.inspection === 'shire-1-2012'))
    expect(await scoresOf(use, 'shire-1-2012', 2)).toEqual([])
  }))

test('the dictionary has the columns of the file in its order, and each cell is what it says', () =>
  inTransaction(async use => {
    await makePublished(use)
    const { resources, created } = await describeData(use, 'https://inspections.example')
    const { fields } = resources[0]?.schema ?? { fields: [] }
    const rows = await tableOf(use)
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}))
    expect(created).toBe(use.now.toISOString())
    const looks = {
      string: /^.*$/s,
      integer: /^\d+$/,
      number: /^\d+(\.\d)?$/,
      boolean: /^(true|false)$/,
      date: /^\d{4}-\d\d-\d\d$/,
      datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
    }
    for (const row of rows)
      for (const { name, type, always } of columns)
        if (row[name] === '') expect([name, always]).toEqual([name, false])
        else expect([name, row[name]]).toEqual([name, expect.stringMatching(looks[type])])
  }))
