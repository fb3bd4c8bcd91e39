/** What is contested in the readings of an inspection, beside their answers too: derived from what was said, never kept. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { Use } from '../../platform/use.ts'
import type { ContestBeside } from '../rules/beside/contests.ts'
import { contestsBeside } from '../rules/beside/contests.ts'
import type { Contested } from '../rules/contested.ts'
import { readContestedAnswers, readSaidTwice } from '../store/contested.ts'

/** The dates, verdicts on deadlines and levels that are contested, by case assessment; a reading without any is absent. */
export async function findContestsBeside(
  use: Use,
  inspection: number,
  framework: Framework,
): Promise<ReadonlyMap<number, readonly ContestBeside[]>> {
  const said = await readSaidTwice(use.db, inspection)
  return new Map(
    [...said]
      .map(([assessment, each]) => [assessment, contestsBeside({ framework, ...each })] as const)
      .filter(([, contests]) => contests.length > 0),
  )
}

/** Everything that is contested, by case assessment; a reading without any is absent. */
export async function findContested(
  use: Use,
  inspection: number,
  framework: Framework,
): Promise<ReadonlyMap<number, Contested>> {
  const answers = await readContestedAnswers(use.db, inspection)
  const beside = await findContestsBeside(use, inspection, framework)
  return new Map(
    [...new Set([...answers.keys(), ...beside.keys()])].map(assessment => [
      assessment,
      { answers: answers.get(assessment) ?? 0, beside: beside.get(assessment) ?? [] },
    ]),
  )
}
