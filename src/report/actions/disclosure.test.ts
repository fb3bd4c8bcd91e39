/** Nothing small is published undecided, a decision holds for the value that was seen, and it takes effect in every form. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { anAnswer } from '../../../test/make/answers.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { acceptAll, makeSmallNumbers, smallFramework } from '../../../test/make/small-numbers.ts'
import { whileAt } from '../../../test/make/while-at.ts'
import { exampleOrganisations } from '../../../test/people.ts'
import { createDemonstrationPeople } from '../../access/actions.ts'
import { recordAnswers } from '../../assessment/actions.ts'
import { stranger } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Use } from '../../platform/use.ts'
import { readAttributes } from '../../sample/store.ts'
import { scoreInspection } from '../../scoring/actions/score-inspection.ts'
import type { Choice } from '../rules/disclosure/decision.ts'
import { undecided } from '../rules/disclosure/item.ts'
import { linesOf } from '../rules/document.ts'
import { readReleases } from '../store/release.ts'
import { checkBundle } from './check-bundle.ts'
import { decideOn, findDisclosure } from './disclosure.ts'
import { exportReport } from './export.ts'
import { findBundle, findReport } from './make.ts'
import { scoresOf } from './open-data.ts'
import { publishReport } from './publish.ts'

const within = (run: (use: Use, slug: string, id: number) => Promise<void>) =>
  inTransaction(async use => {
    await createDemonstrationPeople(use, exampleOrganisations)
    const { id, slug } = await makeSmallNumbers(use)
    await run(use, slug, id)
  })

const asked = (slug: string) => ({ actor: aLead, slug })
const found = async (use: Use, slug: string) => (await findDisclosure(use, asked(slug))).states
const decide = async (use: Use, slug: string, start: string, choice: Choice) => {
  const items = (await found(use, slug)).flatMap(({ item }) => (item.id.startsWith(start) ? [item] : []))
  return decideOn(use, { ...asked(slug), items, choice, reason: choice === 'accept' ? 'Made up.' : '' })
}
const publish = (use: Use, slug: string, id: number) =>
  whileAt(use, id, 'published', () => publishReport(use, asked(slug)))

test('every small number is listed, and nothing is published while one is undecided', () =>
  within(async (use, slug, id) => {
    expect((await found(use, slug)).map(({ item }) => item.id)).toEqual([
      'settings',
      'sample/setting/Community/',
      'sample/setting/Custody/',
      'score/harm',
      'score/1',
      'score/1.1',
      'figure/1.1.1a',
      'figure/1.1.1a custody',
      'rest/1.1.1a community',
      'data/counts',
    ])
    const refused: unknown = await publish(use, slug, id).catch((error: unknown) => error)
    expect(refused instanceof Problem && refused.details.name).toBe('report.not-decided')
    await acceptAll(use, slug)
    await publish(use, slug, id)
  }))

test('what is withheld is withheld in the page, the PDF’s document, the data and the signed bundle’s texts', () =>
  within(async (use, slug, id) => {
    expect((await decide(use, slug, 'sample/', 'suppress')).ok).toBe(true)
    expect((await decide(use, slug, 'score/1.1', 'suppress')).ok).toBe(true)
    await acceptAll(use, slug)
    await publish(use, slug, id)
    await whileAt(use, id, 'published', async () => {
      const { document } = await findReport(use, { actor: stranger, slug, language: 'en' })
      const { bundle } = checkBundle((await findBundle(use, { actor: stranger, slug })).file, null)
      const data = String(await exportReport(use, { actor: stranger, slug, language: 'en' }, 'json'))
      const texts = bundle?.content.texts.en
      for (const lines of [linesOf(document), texts ? linesOf(texts) : []]) {
        expect(lines.join('\n')).toContain('Community\nfewer than 4\nnot shown')
        expect(lines.join('\n')).not.toContain('2 (50%)')
      }
      expect(bundle?.content.suppressed).toEqual(['criterion 1.1'])
      const rows = (await scoresOf(use, slug)).filter(({ criterion }) => criterion === '1.1')
      expect(rows.length).toBeGreaterThan(1)
      expect(rows.map(({ suppressed, percent }) => [suppressed, percent])).toEqual(rows.map(() => [true, null]))
      const [release] = await readReleases(use.db, id)
      expect(release?.scores.criteria.map(criterion => criterion.id)).not.toContain('1.1')
      expect(data).toContain('fewer than 4')
      expect(data).not.toContain('"parts":[2')
      const live: unknown = await scoreInspection(use, { actor: stranger, slug }).catch((error: unknown) => error)
      expect(live instanceof Problem && live.details.status).toBe(403)
      expect((await scoreInspection(use, asked(slug))).scores.criteria.map(score => score.id)).toContain('1.1')
    })
  }))

test('an answer that changes a figure makes it be asked about again, with what was decided before', () =>
  within(async (use, slug, id) => {
    await acceptAll(use, slug)
    expect(undecided(await found(use, slug))).toEqual([])
    const [first] = await readAttributes(use.db, id)
    const answers = [anAnswer(first?.id ?? 0, '1.1.1a', 'insufficient')]
    const given = { actor: aLead, inspection: id, framework: smallFramework, answers, device: 'test' }
    await whileAt(use, id, 'drafting', () => recordAnswers(use, given))
    const open = undecided(await found(use, slug))
    expect(open.map(({ item }) => item.id)).toEqual([
      'score/harm',
      'score/1',
      'score/1.1',
      'figure/1.1.1a',
      'rest/1.1.1a community',
      'data/counts',
    ])
    expect(open[0]?.lapsed).toMatchObject({ seen: '3/4', choice: 'accept' })
  }))

test('a choice that an item does not have, a value that has changed and a missing reason are told, and nothing is kept', () =>
  within(async (use, slug) => {
    const withheld = await decide(use, slug, 'figure/', 'suppress')
    expect(withheld.ok ? '' : withheld.problems[0]?.message.en).toContain('Reword the text')
    const items = [{ id: 'score/1', seen: '9/9' }]
    const fields = async (choice: Choice | null, those: typeof items) => {
      const done = await decideOn(use, { ...asked(slug), items: those, choice, reason: ' ' })
      return done.ok ? [] : done.problems.map(({ field }) => field)
    }
    expect(await fields('accept', items)).toEqual(['items', 'reason'])
    expect(await fields(null, [])).toEqual(['items', 'choice'])
    expect(undecided(await found(use, slug))).toHaveLength(10)
  }))

test('groups that are joined are one group in the report', () =>
  within(async (use, slug) => {
    const items = [{ id: 'sample/setting/Community/', seen: '2' }]
    await decideOn(use, { ...asked(slug), items, choice: 'combine', reason: '' })
    const { document } = await findReport(use, { ...asked(slug), language: 'en' })
    expect(linesOf(document)).toContain('Community, Custody')
    expect((await found(use, slug)).flatMap(({ item }) => (item.kind === 'sample' ? [item.id] : []))).toEqual([
      'settings',
      'sample/setting/Community/',
      'sample/setting/Community + Custody/community',
      'sample/setting/Community + Custody/custody',
    ])
  }))

test('decisions are only added to, and a stranger sees and makes none', () =>
  within(async (use, slug) => {
    await acceptAll(use, slug)
    await expect(findDisclosure(use, { actor: stranger, slug })).rejects.toThrow(Problem)
    const items = [{ id: 'score/1', seen: '3/4' }]
    await expect(decideOn(use, { actor: stranger, slug, items, choice: 'accept', reason: 'x' })).rejects.toThrow(
      Problem,
    )
    await expect(sql`delete from report.disclosure_decision`.execute(use.db)).rejects.toThrow(/permission denied/)
  }))
