/** Stage A: for every question, how many cases were scored and how many lie above the line. */
import highsModule from 'highs'
import type { Highs } from 'highs'
import type { PublishedFigure } from '../../src/findings/rules/published-figure.ts'
import { partsAllowed, printedWords } from '../../src/findings/rules/published.ts'
import type { PublishedValue } from '../../src/findings/rules/published.ts'
import type { Base, Range, Scope, SolverQuestion } from './inputs.ts'

// The package describes its CommonJS entry, while Node loads its module entry, whose default export is the loader.
const loadHighs = highsModule as unknown as () => Promise<Highs>

/** The answers to one question in one scope: `above` of `scoreable` above the line. */
export interface Count {
  readonly question: string
  readonly scope: Scope
  readonly scoreable: number
  readonly above: number
}

interface Candidate extends Count {
  readonly name: string
  readonly cost: number
}

/**
 * Chooses one pair of whole numbers for each question and setting, so that every printed figure holds and the pooled
 * criteria, sections and themes round to the published scores; of all such choices, the one nearest to the preferred
 * bases. An integer programme: a binary variable for each pair, solved to optimality by HiGHS.
 *
 * @throws where no choice of whole numbers within the plausible bases yields all figures
 */
export async function chooseCounts(
  questions: readonly SolverQuestion[],
  bases: Readonly<Record<string, Base>>,
  published: readonly PublishedFigure[],
): Promise<readonly Count[]> {
  const candidates = questions.flatMap(question => candidatesOf(question, bases[question.id], published))
  const highs = await loadHighs()
  const solution = highs.solve(programme(questions, candidates, published), {
    random_seed: 1,
    threads: 1,
    parallel: 'off',
    mip_rel_gap: 0.02,
  })
  if (solution.Status !== 'Optimal') {
    throw new Error(`No whole numbers within the bases yield all the published figures (${solution.Status}).`)
  }
  const columns = solution.Columns as Record<string, { Primal?: number }>
  return candidates
    .filter(({ name }) => (columns[name]?.Primal ?? 0) > 0.5)
    .map(({ question, scope, scoreable, above }) => ({ question, scope, scoreable, above }))
}

/** The pairs that one question's printed figures allow within its bases; at least one for each scope. */
function candidatesOf(
  { id }: SolverQuestion,
  base: Base | undefined,
  published: readonly PublishedFigure[],
): readonly Candidate[] {
  if (!base) throw new Error(`bases.yaml has no base for question ${id}.`)
  return (['all', 'custody', 'community'] as const).flatMap(scope => {
    const range = base[scope]
    if (!range) return []
    const values = valuesFor(id, scope, published)
    const found = pairs(range, values, values.length > 0 ? undefined : base.share).map(({ scoreable, above, cost }) => {
      const name = `x_${id.replaceAll('.', '_')}_${scope}_${scoreable}_${above}`
      return { question: id, scope, scoreable, above, cost, name }
    })
    if (found.length === 0)
      throw new Error(
        `No base of ${id} (${scope}) yields ${values.map(({ value }) => printedWords(value)).join(' and ')}.`,
      )
    return found
  })
}

/** Every value printed of a question in a scope, as a value of the answers above the line, or of the base. */
function valuesFor(id: string, scope: Scope, published: readonly PublishedFigure[]) {
  return published
    .filter(({ measure }) => measure.question === id && !measure.reasons && (measure.setting ?? scope) === scope)
    .map(({ measure, value }) => ({ value, below: measure.side === 'below', base: measure.base === true }))
}

function pairs([least, most, preferred]: Range, values: readonly Printed[], share: Base['share']) {
  const found: { scoreable: number; above: number; cost: number }[] = []
  for (let scoreable = least; scoreable <= most; scoreable++) {
    for (let above = 0; above <= scoreable; above++) {
      const holds = values.every(printed => allows(printed, above, scoreable)) && within(share, above, scoreable)
      if (holds) found.push({ scoreable, above, cost: Math.abs(scoreable - preferred) })
    }
  }
  return found
}

interface Printed {
  readonly value: PublishedValue
  readonly below: boolean
  readonly base: boolean
}

const allows = ({ value, below, base }: Printed, above: number, scoreable: number) =>
  base ? value.count === scoreable : partsAllowed(value, scoreable).includes(below ? scoreable - above : above)

const within = (share: Base['share'], above: number, scoreable: number) =>
  !share || (share[0] * scoreable <= 100 * above && 100 * above <= share[1] * scoreable)

/** The integer programme in the LP format of CPLEX. */
function programme(
  questions: readonly SolverQuestion[],
  candidates: readonly Candidate[],
  published: readonly PublishedFigure[],
): string {
  const one = Map.groupBy(candidates, ({ question, scope }) => `${question} ${scope}`)
  return [
    'Minimize',
    sum(candidates.map(({ name, cost }) => [cost, name] as const).filter(([cost]) => cost > 0)),
    'Subject To',
    ...[...one.values()].map(group => `${sum(group.map(({ name }) => [1, name] as const))} = 1`),
    ...published.flatMap(figure => pooled(figure, questions, candidates)),
    'Binary',
    candidates.map(({ name }) => name).join('\n'),
    'End',
  ].join('\n')
}

/**
 * The two rows that make a pooled score round to `percent`: with K above of N, 2 percent - 1 <= 200 K / N < 2 percent + 1,
 * which is linear in the variables once multiplied by N.
 */
function pooled(
  { measure, value }: PublishedFigure,
  questions: readonly SolverQuestion[],
  candidates: readonly Candidate[],
): readonly string[] {
  const { percent } = value
  const feeds = ({ criterion, section, themes, scores }: SolverQuestion) =>
    scores &&
    (criterion === measure.criterion || section === measure.section || themes.includes(measure.theme ?? 'none'))
  const ids = new Set(questions.filter(feeds).map(({ id }) => id))
  if (percent === undefined || ids.size === 0) return []
  const inside = candidates.filter(({ question }) => ids.has(question))
  const row = (edge: number) =>
    sum(inside.map(({ name, above, scoreable }) => [200 * above - edge * scoreable, name] as const))
  return [`${row(2 * percent - 1)} >= 0`, `${row(2 * percent + 1)} <= -1`]
}

const sum = (terms: readonly (readonly [number, string])[]) =>
  terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join('\n')
