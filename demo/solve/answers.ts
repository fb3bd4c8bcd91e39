/** Stage B, second half: which case has which answer, so that the counts of stage A hold to the last one. */
import { diceFrom } from '../../src/sample/rules/dice.ts'
import type { Line } from '../../src/framework/rules/question.ts'
import { applies } from '../../src/framework/rules/route.ts'
import type { SyntheticCase } from './cases.ts'
import { normal } from './cases.ts'
import type { Count } from './counts.ts'
import type { Base, SolverQuestion } from './inputs.ts'

/** The side of the line of each answer, by question and then by case; a question that does not apply has no entry. */
export type Sheet = ReadonlyMap<string, ReadonlyMap<string, Line>>

/**
 * Deals the counts out to the cases. A question goes to the cases where the need for it is greatest, and among these
 * the better work lies above the line: weak cases are weak throughout, with chance enough for exceptions.
 *
 * @throws where fewer cases than the count needs are asked the question at all
 */
export function dealAnswers(
  questions: readonly SolverQuestion[],
  bases: Readonly<Record<string, Base>>,
  counts: readonly Count[],
  cases: readonly SyntheticCase[],
  seed: string,
): Sheet {
  const sheet = new Map<string, Map<string, Line>>()
  const given = new Map(cases.map(({ reference }) => [reference, new Map<string, string>()]))
  for (const question of questions) {
    const asked = cases.filter(one => applies(question, one.attributes, given.get(one.reference) ?? new Map()))
    const sides = new Map<string, Line>(asked.map(({ reference }) => [reference, 'outside']))
    for (const count of counts.filter(one => one.question === question.id)) {
      const within = asked.filter(({ setting }) => count.scope === 'all' || setting === count.scope)
      if (within.length < count.scoreable) {
        throw new Error(
          `${question.id} (${count.scope}) needs ${count.scoreable} cases and is asked in ${within.length}.`,
        )
      }
      const { scored, above } = deal(within, count, bases[question.id] ?? {}, sheet, seed)
      for (const one of scored) sides.set(one.reference, above.has(one) ? 'above' : 'below')
    }
    sheet.set(question.id, sides)
    for (const [reference, side] of sides) given.get(reference)?.set(question.id, answerId(question, side))
  }
  return sheet
}

function deal(within: readonly SyntheticCase[], count: Count, base: Base, sheet: Sheet, seed: string) {
  const dice = diceFrom(`answers ${seed} ${count.question}`)
  const chance = new Map(within.map(one => [one, { base: normal(dice), answer: normal(dice) }]))
  const need = (one: SyntheticCase) =>
    (base.need ? one.needs[base.need as keyof typeof one.needs] : 0) +
    (chance.get(one)?.base ?? 0) * (base.need ? 0.01 : 1)
  const worth = (one: SyntheticCase) => 0.75 * one.quality + 1.1 * (chance.get(one)?.answer ?? 0)
  const scored = within
    .toSorted((a, b) => first(b, base.first, sheet) - first(a, base.first, sheet) || need(b) - need(a))
    .slice(0, count.scoreable)
  const best = scored.toSorted(
    (a, b) => after(b, base.after, sheet) - after(a, base.after, sheet) || worth(b) - worth(a),
  )
  return { scored, above: new Set(best.slice(0, count.above)) }
}

/** Cases on the side of the line that `first` names come first, then the other side, then those not scored. */
function first({ reference }: SyntheticCase, other: string | undefined, sheet: Sheet): number {
  if (!other) return 0
  const [question = '', wanted = 'above'] = other.split('-')
  const side = sheet.get(question)?.get(reference)
  return side === wanted ? 2 : side === 'above' || side === 'below' ? 1 : 0
}

/** What is good enough or on time must first have been done. */
function after({ reference }: SyntheticCase, other: string | undefined, sheet: Sheet): number {
  const side = other ? sheet.get(other)?.get(reference) : undefined
  return side === 'above' ? 2 : side === 'below' ? 0 : 1
}

/** The id of the question's answer on a side of the line. */
export function answerId({ id, answers }: SolverQuestion, side: Line): string {
  const answer = answers.find(({ line }) => line === side)
  if (!answer) throw new Error(`${id} allows no answer ${side} the line.`)
  return answer.id
}
