/** Agreement of all cases that were read twice: over all judgements, by assessor, by criterion and by question. */
import type { Reading, TwoReadings } from '../../../assessment/rules/double/reading.ts'
import { blindAnswers } from '../../../assessment/rules/double/reading.ts'
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Line, Question } from '../../../framework/rules/question.ts'
import type { Criterion } from '../../../framework/rules/section.ts'
import { groupBy } from '../../../platform/pure/group-by.ts'
import type { Agreement } from './agreement.ts'
import { agreementOf } from './agreement.ts'

/** What one assessor said. */
interface Said {
  readonly value: string
  readonly line: Line
  /** Null where nobody is named. */
  readonly by: number | null
}

/** Two answers to one judgement about one case, given apart. */
export interface Compared {
  readonly question: Question
  readonly case: number
  readonly first: Said
  readonly second: Said
}

/** Agreement of one assessor with all others, and which way they lean where they differ. */
export interface OfAssessor {
  readonly person: number
  readonly agreement: Agreement
  /** How often they were below the line and the other above it, and the other way round. */
  readonly stricter: number
  readonly milder: number
}

/** All of it. */
export interface AgreementTable {
  /** Cases of which both readings were finished. */
  readonly cases: number
  readonly overall: Agreement
  readonly assessors: readonly OfAssessor[]
  readonly criteria: readonly { readonly criterion: Criterion; readonly agreement: Agreement }[]
  /** The questions that both answered in some case, those with the most differences first. */
  readonly questions: readonly { readonly question: Question; readonly agreement: Agreement }[]
}

/**
 * The judgements that both readers gave, as each stood when its reader first finished. A question that one of them alone
 * was asked, because they differed on an earlier one, is no pair: the earlier one is.
 */
export function comparedOf(framework: Framework, pairs: readonly TwoReadings[]): readonly Compared[] {
  const questions = framework.sections
    .flatMap(({ criteria }) => criteria.flatMap(each => each.questions))
    .filter(({ kind }) => kind === 'judgement')
  return pairs.flatMap(two => {
    const [first, second] = [saidIn(two.first), saidIn(two.second)]
    if (!first || !second) return []
    return questions.flatMap((question): readonly Compared[] => {
      const [mine, theirs] = [first(question), second(question)]
      return mine && theirs ? [{ question, case: two.case, first: mine, second: theirs }] : []
    })
  })
}

function saidIn(reading: Reading): ((question: Question) => Said | null) | null {
  const standing = blindAnswers(reading)
  if (!standing) return null
  return ({ id, answers }) => {
    const stands = standing.get(id)
    const answer = stands?.state === 'answered' ? answers.find(each => each.id === stands.value) : undefined
    return answer ? { value: answer.id, line: answer.line, by: reading.assessor } : null
  }
}

const lines: readonly Line[] = ['above', 'below', 'outside']

/** The table. Over several questions answers are compared by the side of the line, since each question has its own answers. */
export function agreementTable(framework: Framework, compared: readonly Compared[]): AgreementTable {
  const byLine = (some: readonly Compared[]): Agreement =>
    agreementOf(
      some.map(each => ({ first: each.first.line, second: each.second.line, case: each.case })),
      lines,
    )
  const people = [...new Set(compared.flatMap(({ first, second }) => [first.by ?? [], second.by ?? []].flat()))].sort(
    (a, b) => a - b,
  )
  const byQuestion = groupBy(compared, ({ question }) => question.id)
  return {
    cases: new Set(compared.map(each => each.case)).size,
    overall: byLine(compared),
    assessors: people.map(person => ({
      person,
      ...leaning(compared, person),
      agreement: byLine(of(compared, person)),
    })),
    criteria: framework.sections
      .flatMap(({ criteria }) => criteria)
      .map(criterion => {
        const ids = new Set(criterion.questions.map(({ id }) => id))
        return { criterion, agreement: byLine(compared.filter(({ question }) => ids.has(question.id))) }
      })
      .filter(({ agreement }) => agreement.pairs > 0),
    questions: [...byQuestion.values()]
      .flatMap(some => {
        const [one] = some
        return one ? [{ question: one.question, agreement: agreementOf(plainPairs(some), idsOf(one.question)) }] : []
      })
      .sort((a, b) => b.agreement.pairs - b.agreement.same - (a.agreement.pairs - a.agreement.same)),
  }
}

const of = (compared: readonly Compared[], person: number): readonly Compared[] =>
  compared.filter(({ first, second }) => first.by === person || second.by === person)

const plainPairs = (some: readonly Compared[]) =>
  some.map(({ first, second }) => ({ first: first.value, second: second.value }))

const idsOf = ({ answers }: Question): readonly string[] => answers.map(({ id }) => id)

function leaning(
  compared: readonly Compared[],
  person: number,
): { readonly stricter: number; readonly milder: number } {
  let [stricter, milder] = [0, 0]
  for (const { first, second } of of(compared, person)) {
    const [mine, theirs] = first.by === person ? [first.line, second.line] : [second.line, first.line]
    if (mine === 'below' && theirs === 'above') stricter += 1
    if (mine === 'above' && theirs === 'below') milder += 1
  }
  return { stricter, milder }
}
