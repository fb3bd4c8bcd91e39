/** Drafts are checked as they are saved; what was published stays as it was. */
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makeReport, reportFramework } from '../../../test/make/report.ts'
import { whileAt } from '../../../test/make/while-at.ts'
import { recordFindings } from '../../findings/actions/record.ts'
import { stranger } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import { linesOf } from '../rules/document.ts'
import { findReport } from './make.ts'
import { publishReport } from './publish.ts'
import { saveTexts } from './write.ts'

test('a draft follows the answers, findings and texts as they stand', () =>
  inTransaction(async use => {
    const { id, slug } = await makeReport(use, { stage: 'drafting' })
    const read = async () => linesOf((await findReport(use, { actor: aLead, slug, language: 'en' })).document)
    expect(await read()).toEqual(
      expect.arrayContaining([
        'We read 4 cases.',
        'A plan was made in 3 of 4 relevant cases (75%).',
        'In custody it was missing in 1 of 2.',
      ]),
    )
    const given = { actor: aLead, inspection: id, framework: reportFramework }
    await saveTexts(use, { ...given, yaml: "parts: { foreword: ['Now {cases n}.'] }" })
    expect(await read()).toContain('Now 4.')
  }))

test('what was published stays, whatever is written afterwards', () =>
  inTransaction(async use => {
    const { id, slug } = await makeReport(use, { stage: 'published' })
    await publishReport(use, { actor: aLead, slug })
    const given = { actor: aLead, inspection: id, framework: reportFramework }
    const rewrite = () => saveTexts(use, { ...given, yaml: "parts: { foreword: ['Rewritten.'] }" })
    await expect(rewrite()).rejects.toMatchObject({ details: { status: 403 } })
    await whileAt(use, id, 'drafting', rewrite)
    await publishReport(use, { actor: aLead, slug })
    const english = linesOf((await findReport(use, { actor: stranger, slug, language: 'en' })).document)
    expect(english).toContain('We read 4 cases.')
    expect(english).not.toContain('Rewritten.')
    const welsh = linesOf((await findReport(use, { actor: stranger, slug, language: 'cy' })).document)
    expect(welsh).toContain('Darllenasom 4 achos.')
  }))

test('faults of a draft are told with their lines, and nothing is saved', () =>
  inTransaction(async use => {
    const { id } = await makeReport(use, { stage: 'drafting' })
    const given = { actor: aLead, inspection: id, framework: reportFramework }
    const texts = await saveTexts(use, { ...given, yaml: "parts:\n  forward:\n    - 'A slip of the pen'\n" })
    expect(texts.ok ? [] : texts.problems).toEqual([
      {
        name: 'forward',
        line: 2,
        message: 'the framework has no part "forward"; it has foreword, sections, score-chart',
      },
    ])
    const findings = await recordFindings(use, { ...given, yaml: "'1.1':\n  strengths: []\n'7.7':\n  strengths: []\n" })
    expect(findings.ok ? [] : findings.problems.map(({ line }) => line)).toEqual([3])
  }))

test('a report with a figure that nobody can count is not made, and says where to look', () =>
  inTransaction(async use => {
    const { id, slug } = await makeReport(use, { stage: 'drafting' })
    const given = { actor: aLead, inspection: id, framework: reportFramework }
    await recordFindings(use, { ...given, yaml: "'1.1': { strengths: ['In {9.9.9}.'] }" })
    const asked = findReport(use, { actor: aLead, slug, language: 'en' })
    const problem = await asked.catch((error: unknown) => error)
    expect(problem instanceof Problem ? problem.details.next.en : '').toContain('1.1, strength 1: {9.9.9}')
  }))

test('a stranger can’t read a draft, nor write one', () =>
  inTransaction(async use => {
    const { id, slug } = await makeReport(use, { stage: 'sign-off' })
    await expect(findReport(use, { actor: stranger, slug, language: 'en' })).rejects.toThrow(Problem)
    const given = { actor: stranger, inspection: id, framework: reportFramework }
    await expect(saveTexts(use, { ...given, yaml: '{}' })).rejects.toThrow(Problem)
    await expect(recordFindings(use, { ...given, yaml: '{}' })).rejects.toThrow(Problem)
  }))
