/** An inspection being drafted, with answers from which findings are proposed: four boats, one of which sinks. */
import { recordAnswers } from '../../src/assessment/actions.ts'
import { loadEdition } from '../../src/framework/actions.ts'
import type { Use } from '../../src/platform/use.ts'
import { anAnswer, makeCases } from './answers.ts'
import { makeFramework, makeQuestion } from './framework.ts'
import type { Wanted } from './inspection.ts'
import { aLead, makeInspection } from './inspection.ts'

const words = (en: string) => ({ en, cy: `Cy: ${en}` })
const phrases = (thing: string) => ({
  above: words(`${thing} was sound in {share}.`),
  below: words(`${thing} was not sound in {share}.`),
})
const reasons = [{ id: 'late', text: words('It came late') }]

const [first, second] = makeFramework().sections

/** Three questions of criterion 1.1 and one of 1.2, with phrases; 1.1.1a has a reason. */
export const findingsFramework = makeFramework({
  hash: 'd'.repeat(64),
  sections: [
    {
      ...first!,
      criteria: [
        {
          ...first!.criteria[0]!,
          questions: [
            makeQuestion('1.1.1a', { phrases: phrases('The hull'), reasons, themes: ['harm'] }),
            makeQuestion('1.1.1b', { phrases: phrases('The keel'), themes: ['harm', 'safety'] }),
            makeQuestion('1.1.2', { phrases: phrases('The mast') }),
          ],
        },
        {
          ...first!.criteria[1]!,
          questions: [makeQuestion('1.2.1', { phrases: phrases('The crew'), themes: ['safety'] })],
        },
      ],
    },
    second!,
  ],
  outline: (['foreword', 'scoring-summary', 'sections', 'score-chart'] as const).map(kind => ({
    id: kind,
    kind,
    title: words(kind),
    appendix: false,
    text: [],
  })),
})

/** An inspection with four cases, two in each setting, and their answers; ids of the cases in their order. */
export async function makeDrafting(
  use: Use,
  wanted: Wanted = {},
): Promise<{ readonly id: number; readonly slug: string; readonly cases: readonly number[] }> {
  await loadEdition(use, findingsFramework)
  const { id, slug } = await makeInspection(use, { stage: 'drafting', ...wanted, framework: findingsFramework })
  const cases = await makeCases(
    use,
    id,
    ['community', 'community', 'custody', 'custody'].map(setting => ({ setting })),
  )
  const answers = cases.flatMap((one, i) => [
    anAnswer(one, '1.1.1a', i === 3 ? 'insufficient' : 'sufficient', i === 3 ? { reasons: ['late'] } : {}),
    anAnswer(one, '1.1.1b', i < 2 ? 'sufficient' : 'insufficient'),
    anAnswer(one, '1.1.2', 'sufficient'),
    anAnswer(one, '1.2.1', 'sufficient'),
  ])
  await correct(use, id, answers)
  return { id, slug, cases }
}

/** Gives answers as the lead inspector; the last one to a question stands. */
export async function correct(
  use: Use,
  inspection: number,
  answers: readonly ReturnType<typeof anAnswer>[],
): Promise<void> {
  const given = { actor: aLead, inspection, framework: findingsFramework, answers, device: 'test' }
  const outcome = await recordAnswers(use, given)
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message.en).join('\n'))
}
