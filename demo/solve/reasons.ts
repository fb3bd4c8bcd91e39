/** Reasons for answers below the line, so that the ones that the report names outnumber all others. */
import { diceFrom, shuffle } from '../../src/sample/rules/dice.ts'
import type { PublishedFigure } from '../../src/findings/rules/published-figure.ts'
import type { SolverQuestion } from './inputs.ts'

/**
 * The reasons given in each case below the line, at least one where the framework lists any.
 * @param below references of the cases, in their order
 * @param undone those of them in which there was nothing to judge: the work that this question builds on was not done
 */
export function giveReasons(
  { id, reasons }: SolverQuestion,
  below: readonly string[],
  undone: ReadonlySet<string>,
  published: readonly PublishedFigure[],
  seed: string,
): ReadonlyMap<string, readonly string[]> {
  const dice = diceFrom(`reasons ${seed} ${id}`)
  const known = reasons.map(reason => reason.id)
  const named = published.find(({ measure }) => measure.question === id && measure.reasons)?.value.commonest
  const fitting = undone.size === 0 ? known : known.filter(reason => reason !== notDone)
  const leading = named ?? fitting
  const rare = fitting.filter(reason => !leading.includes(reason))
  // Each leading reason is given at least so often, so all rare ones together may be given less often still.
  const least = Math.floor(below.length / Math.max(1, leading.length))
  const extras = new Set(shuffle(below, dice).slice(0, Math.max(0, least - 1)))
  return new Map(
    below.map((reference, i) => {
      if (!named && undone.has(reference) && known.includes(notDone)) return [reference, [notDone]]
      const given = new Set([leading[i % leading.length]])
      if (dice() < 0.3) given.add(leading[(i + 1) % leading.length])
      if (extras.has(reference)) given.add(rare[Math.floor(dice() * rare.length)])
      return [reference, known.filter(reason => given.has(reason))]
    }),
  )
}

const notDone = 'not-done'
