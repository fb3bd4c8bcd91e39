/** Correct one answer after drafting: the report's own blocks that depend on it are marked, and only those. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsFramework as framework } from '../../../../test/make/findings.ts'
import { reportMaterial } from '../../../../test/make/report-material.ts'
import type { Shown } from '../../../findings/rules/depend.ts'
import { touchedBy } from '../../../findings/rules/depend.ts'
import type { Figures } from '../../../findings/rules/figure.ts'
import type { Kind, Passage } from '../../../findings/rules/passage.ts'
import { findingsOf } from '../../../findings/rules/passage.ts'
import { referencesIn } from '../../../findings/rules/reference.ts'
import { seeAll } from '../../../findings/rules/seen.ts'
import { shownIn } from '../../../findings/rules/shown.ts'
import { figuresOf } from '../../../findings/rules/tallies.ts'
import { questionsOf } from '../../../framework/rules/framework.ts'
import type { Scores } from '../../../scoring/rules/score.ts'
import { scoreAnswers } from '../../../scoring/rules/score.ts'
import { composeAnyway } from '../compose.ts'
import { textsOf } from '../texts-of.ts'
import type { Row } from './layout.ts'
import { layOut } from './layout.ts'
import { marksIn } from './progress.ts'
import { readingsIn } from './readings.ts'

const settings = ['community', 'custody']
const questions = questionsOf(framework).filter(({ id }) => id.startsWith('1.'))
const values = ['sufficient', 'insufficient', 'not_applicable']

interface Case {
  readonly setting: string
  readonly answers: Readonly<Record<string, string>>
}

const count = (cases: readonly Case[]): { readonly scores: Scores; readonly figures: Figures } => {
  const scored = (those: readonly Case[]) =>
    scoreAnswers(
      framework,
      those.flatMap(({ answers }) => Object.entries(answers).map(([question, answer]) => ({ question, answer }))),
    )
  const bySetting = settings.map(setting => [setting, scored(cases.filter(each => each.setting === setting))] as const)
  const scores = scored(cases)
  const counted = { framework, cases: cases.length, scores, bySetting: new Map(bySetting), reasons: [] }
  return { scores, figures: figuresOf({ ...counted, responses: new Map() }) }
}

const reference = fc
  .tuple(
    fc.constantFrom('', 'below '),
    fc.constantFrom(...questions.map(({ id }) => id), '1.1', '1', 'harm', 'safety'),
    fc.constantFrom('', ' community', ' custody'),
    fc.constantFrom('', ' %', ' k of n', ' in words'),
  )
  .map(parts => `{${parts.join('')}}`)

const places: readonly (readonly [Kind, string])[] = [
  ['finding', '1.1'],
  ['finding', '1.2'],
  ['finding', '2.1'],
  ['commentary', '1'],
  ['introduction', '2'],
  ['foreword', 'before'],
  ['foreword', 'after'],
  ['part', 'score-chart'],
]

const written = fc.record({
  at: fc.constantFrom(...places),
  references: fc.array(reference, { maxLength: 3 }),
  form: fc.constantFrom('paragraph', 'quotation', 'note', 'list'),
})

const passageOf = (
  { at: [kind, place], references, form }: typeof written extends fc.Arbitrary<infer One> ? One : never,
  id: number,
  figures: Figures,
): Passage => {
  const en = `Words ${references.join(' and ')} of ${id}.`
  return {
    id,
    kind,
    place,
    topic: null,
    proposal: null,
    latest: {
      number: 1,
      state: 'standing',
      side: kind === 'finding' ? 'strength' : null,
      position: id,
      text: { en, cy: null },
      seen: seeAll(referencesIn(en), figures),
      details: kind === 'finding' || form === 'paragraph' ? {} : { form },
      note: null,
      madeAt: new Date(0),
      madeBy: null,
    },
  }
}

const rowsOf = (passages: readonly Passage[], counted: ReturnType<typeof count>): readonly Row[] => {
  const findings = findingsOf(passages)
  const material = reportMaterial({ framework, ...counted, findings, texts: textsOf(passages, []) })
  const composed = { en: composeAnyway(material), cy: composeAnyway({ ...material, language: 'cy' }) }
  const readings = readingsIn(composed, 'en', null)
  return layOut({ framework, passages, synthetic: false, readings }).flatMap(({ rows }) => rows)
}

const shownOf = (row: Row, id: string): Shown => ({
  id,
  kind: 'sentence',
  references:
    row.kind === 'passage'
      ? referencesIn(row.passage.latest.text.en)
      : row.kind === 'made'
        ? row.shown.flatMap(({ references }) => references)
        : [],
})

test('whatever is written and whichever answer is corrected, the blocks that depend on it are marked, and only those', () => {
  const aCase = fc.record({
    setting: fc.constantFrom(...settings),
    answers: fc.record(Object.fromEntries(questions.map(({ id }) => [id, fc.constantFrom(...values)]))),
  })
  fc.assert(
    fc.property(
      fc.array(aCase, { minLength: 1, maxLength: 6 }),
      fc.array(written, { maxLength: 10 }),
      fc.constantFrom(...questions),
      fc.constantFrom(...values),
      fc.nat(),
      (cases, texts, question, value, which) => {
        const at = which % cases.length
        const corrected = cases.map((each, i) =>
          i === at ? { ...each, answers: { ...each.answers, [question.id]: value } } : each,
        )
        const [then, now] = [count(cases), count(corrected)]
        const passages = texts.map((text, i) => passageOf(text, i + 1, then.figures))
        const reading = seeAll([...new Set(shownIn(framework).flatMap(({ references }) => references))], then.figures)
        const [before, after] = [rowsOf(passages, then), rowsOf(passages, now)]
        const marked = after.map(row => marksIn(row, now.figures, reading).length > 0)
        const lineOf = (answer: string | undefined) => question.answers.find(({ id }) => id === answer)?.line ?? null
        const correction = {
          question: question.id,
          setting: cases[at]?.setting ?? null,
          before: { line: lineOf(cases[at]?.answers[question.id]), reasons: [] },
          after: { line: lineOf(value), reasons: [] },
        }
        const all = after.map((row, i) => shownOf(row, String(i)))
        const touched = new Set(touchedBy(framework, all, correction).map(({ id }) => id))
        expect(marked).toEqual(after.map((_, i) => touched.has(String(i))))
        // What reads otherwise than before is always among them.
        const blocksOf = (row: Row | undefined) => JSON.stringify(row && 'blocks' in row ? row.blocks : [])
        for (const [i, row] of after.entries()) if (blocksOf(row) !== blocksOf(before[i])) expect(marked[i]).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})
