/** The demonstration's report says every published figure in its place, the same in print, on a page and as data. */
import { readFileSync } from 'node:fs'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadDemonstration } from '../../src/cli/demonstration/load.ts'
import { stranger } from '../../src/platform/pure/actor.ts'
import { use } from '../../src/platform/use.ts'
import type { Form } from '../../src/report/actions/export.ts'
import { exportReport } from '../../src/report/actions/export.ts'
import type { FreshDatabase } from '../../test/database.ts'
import { freshDatabase, testNow } from '../../test/database.ts'

interface Figure {
  readonly id: string
  readonly at: string
  readonly value: { readonly percent?: number; readonly of?: readonly [number, number]; readonly count?: number }
}

const { figures } = parse(readFileSync(new URL('published.yaml', import.meta.url), 'utf8')) as {
  figures: readonly Figure[]
}

let database: FreshDatabase
const texts = new Map<string, string>()

/** White space is the setter's, and tags are the browser's. */
const squeezed = (text: string): string => text.replace(/\s+/g, '')

const written = async (form: Form, language: 'en' | 'cy' = 'en'): Promise<string> => {
  const using = use({ db: database.db, now: testNow })
  const made = await exportReport(using, { actor: stranger, slug: 'cambridgeshire-2012', language }, form)
  if (typeof made === 'string') return made
  return (await extractText(await getDocumentProxy(new Uint8Array(made)), { mergePages: true })).text
}

beforeAll(async () => {
  database = await freshDatabase()
  await loadDemonstration(database.db, { now: testNow })
  texts.set('pdf', squeezed(await written('pdf')))
  texts.set('html', squeezed((await written('html')).replace(/<[^>]+>/g, '')))
})
afterAll(() => database.close())

/** The words between the heading of a criterion and that of the next: contents come first, findings after. */
const sectionOf = (text: string, criterion: string): string => {
  const next: Readonly<Record<string, string>> = {
    '1.1': '1.2',
    '1.2': '1.3',
    '1.3': '2.Del',
    '2.1': '2.2',
    '2.2': '2.3',
    '2.3': '3.Out',
    '3.1': '3.2',
  }
  const heading = (id: string) => text.lastIndexOf(id === '2.Del' || id === '3.Out' ? id : `${id}${titles[id] ?? ''}`)
  const ends = next[criterion]
  return text.slice(heading(criterion), ends === undefined ? text.lastIndexOf('Appendix1:') : heading(ends))
}

const titles: Readonly<Record<string, string>> = {
  '1.1': 'RiskofHarmtoothersRisk',
  '1.2': 'LikelihoodofReoffendingThe',
  '1.3': 'SafeguardingThe',
  '2.1': 'ProtectingthepublicbyminimisingRiskofHarmtoothersE',
  '2.2': 'ReducingtheLikelihoodofReoffendingThe',
  '2.3': 'SafeguardingthechildoryoungpersonE',
  '3.1': 'AchievementofoutcomesThe',
  '3.2': 'SustainingoutcomesWhat',
}

test.each(['pdf', 'html'])('every published share stands under its criterion in the %s', form => {
  const text = texts.get(form) ?? ''
  const missing = figures.flatMap(({ id, at, value }) => {
    const criterion = at.slice(0, 3)
    if (!(criterion in titles)) return []
    const section = sectionOf(text, criterion)
    const [k, n] = value.of ?? []
    const said = [
      ...(value.percent === undefined ? [] : [`${String(value.percent)}%`]),
      ...(k === undefined || k === n ? [] : [`${String(k)}of${String(n)}`]),
    ]
    return said.filter(share => !section.includes(share)).map(share => `${id}: ${share}`)
  })
  expect(missing).toEqual([])
})

test.each(['pdf', 'html'])('headline scores, comments and the national comparison stand in the %s', form => {
  const text = texts.get(form) ?? ''
  for (const row of ['37%91%67%83%', '36%86%62%73%', '43%87%70%85%']) expect(text).toContain(row)
  for (const [score, comment] of [
    [83, 'MINIMUM'],
    [73, 'MODERATE'],
    [85, 'MINIMUM'],
  ] as const)
    expect(text).toMatch(new RegExp(`Score:?${String(score)}%Comment:?${comment}improvementrequired`))
})

test('data hold each figure with its reference and its counts', async () => {
  const pieces: unknown[] = []
  JSON.parse(await written('json'), (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'figure' in value) pieces.push(value)
    return value
  })
  expect(pieces).toContainEqual({
    figure: '13 of 16 relevant cases (81%)',
    of: '1.1.6a',
    counts: { sufficient: 13, scoreable: 16 },
  })
})

test('every form says that the cases are synthetic, in both languages', async () => {
  for (const form of ['pdf', 'html'] as const) {
    expect(texts.get(form)).toContain('Onlythetotalsarepublishedfact')
    expect(squeezed(await written(form, 'cy'))).toContain('Dimondycyfansymiausy’nffaithgyhoeddedig')
  }
})

test('no sentence of the published report is repeated', () => {
  // Turns of phrase that only the published report has; ours says the same in other words.
  const theirs = [
    'enthusiastic, knowledgeable and committed',
    'We judged that the RoSH classification',
    'actively and meaningfully',
  ]
  for (const phrase of theirs) expect(texts.get('html')).not.toContain(squeezed(phrase))
})
