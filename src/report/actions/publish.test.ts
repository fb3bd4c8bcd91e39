/** Each edition is frozen as it was published, signed, and followed by its corrections. */
import { expect, test } from 'vitest'
import { inTransaction, testSigner } from '../../../test/database.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makeReport, reportFramework } from '../../../test/make/report.ts'
import { whileAt } from '../../../test/make/while-at.ts'
import { stranger } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Use } from '../../platform/use.ts'
import { linesOf } from '../rules/document.ts'
import { checkBundle, checkEditions } from './check-bundle.ts'
import { findBundle, findReport, listKeys } from './make.ts'
import { correctReport, publishReport } from './publish.ts'
import { saveTexts } from './write.ts'

const reason = { en: 'A sentence was wrong.', cy: 'Roedd brawddeg yn anghywir.' }

const rewrite = (use: Use, inspection: number) =>
  whileAt(use, inspection, 'drafting', () =>
    saveTexts(use, {
      actor: aLead,
      inspection,
      framework: reportFramework,
      yaml: "parts: { foreword: ['Rewritten.'] }",
    }),
  )

test('what is published is signed, and verifies with the key that is given away', () =>
  inTransaction(async use => {
    const { slug } = await makeReport(use, { stage: 'published' })
    await publishReport(use, { actor: aLead, slug })
    const { file } = await findBundle(use, { actor: stranger, slug })
    const { claims, bundle } = checkBundle(file, await listKeys(use))
    expect(claims.filter(({ holds }) => !holds)).toEqual([])
    expect(bundle?.signature.key).toBe(testSigner.id)
    expect(bundle?.content).toMatchObject({
      inspection: slug,
      edition: 1,
      before: null,
      correction: null,
      framework: { hash: reportFramework.hash },
      sample: { sampled: 4 },
    })
    expect(bundle?.content.questions.find(({ id }) => id === '1.1.1a')).toMatchObject({
      counts: { sufficient: 3, insufficient: 1, not_applicable: 0 },
      sufficient: 3,
      scoreable: 4,
      percent: 75,
    })
    expect(bundle && linesOf(bundle.content.texts.cy)).toContain('Darllenasom 4 achos.')
  }))

test('a correction is a new edition that follows the one before, which stays readable', () =>
  inTransaction(async use => {
    const { id, slug } = await makeReport(use, { stage: 'published' })
    await publishReport(use, { actor: aLead, slug })
    await rewrite(use, id)
    await correctReport(use, { actor: aLead, slug, reason })
    const read = async (edition?: number) => {
      const asked = { actor: stranger, slug, language: 'en', ...(edition === undefined ? {} : { edition }) } as const
      return linesOf((await findReport(use, asked)).document)
    }
    expect(await read()).toContain('Rewritten.')
    expect(await read(1)).toContain('We read 4 cases.')
    await expect(read(3)).rejects.toMatchObject({ details: { status: 404 } })
    const bundles = []
    for (const edition of [1, 2]) {
      const { bundle } = checkBundle((await findBundle(use, { actor: stranger, slug, edition })).file, null)
      if (bundle) bundles.push(bundle)
    }
    expect(checkEditions(bundles)).toMatchObject({ holds: true })
    expect(bundles[1]?.content).toMatchObject({ before: bundles[0]?.hash, correction: reason })
  }))

test('a correction needs a reason, and something that differs', () =>
  inTransaction(async use => {
    const { id, slug } = await makeReport(use, { stage: 'published' })
    await publishReport(use, { actor: aLead, slug })
    const correct = (en: string) => correctReport(use, { actor: aLead, slug, reason: { en, cy: 'Gan.' } })
    await expect(correct('Because.')).rejects.toMatchObject({ details: { name: 'report.nothing-to-correct' } })
    await rewrite(use, id)
    await expect(correct(' ')).rejects.toMatchObject({ details: { name: 'report.no-reason' } })
  }))

test('a report with an empty section is not published, and the refusal names the section', () =>
  inTransaction(async use => {
    const { id, slug } = await makeReport(use, { stage: 'published' })
    const given = { actor: aLead, inspection: id, framework: reportFramework }
    const yaml = "parts: { foreword: ['A foreword.'] }"
    await whileAt(use, id, 'drafting', () => saveTexts(use, { ...given, yaml }))
    const refused: unknown = await publishReport(use, { actor: aLead, slug }).catch((error: unknown) => error)
    expect(refused instanceof Problem && refused.details.name).toBe('report.not-ready')
    expect(refused instanceof Problem && refused.details.next.en).toContain('2 Delivery: Nothing is said here')
    await expect(findBundle(use, { actor: stranger, slug })).rejects.toMatchObject({ details: { status: 404 } })
  }))

test('keys of other times are still given away', () =>
  inTransaction(async use => {
    const { slug } = await makeReport(use, { stage: 'published' })
    await publishReport(use, { actor: aLead, slug })
    const later = { ...use, signer: { ...testSigner, id: 'a-later-key', publicKey: 'b3RoZXI=' } }
    expect((await listKeys(later)).map(key => key.id)).toEqual(['a-later-key', testSigner.id])
  }))

test('a stranger corrects nothing, and has no bundle of what is not published', () =>
  inTransaction(async use => {
    const { slug } = await makeReport(use, { stage: 'sign-off' })
    await expect(findBundle(use, { actor: stranger, slug })).rejects.toThrow(Problem)
    await expect(correctReport(use, { actor: stranger, slug, reason })).rejects.toThrow(Problem)
  }))
