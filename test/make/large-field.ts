/** Fieldwork with large cases: a framework of 250 questions, cases to judge by it, and what a device sends for one. */
import { randomUUID } from 'node:crypto'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import type { AnswerOperation } from '../../src/assessment/rules/operation.ts'
import { openAssessments } from '../../src/assessment/store.ts'
import { loadEdition } from '../../src/framework/actions.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import { questionsOf } from '../../src/framework/rules/framework.ts'
import { transaction } from '../../src/platform/db/database.ts'
import type { Db } from '../../src/platform/db/database.ts'
import { use as useOf } from '../../src/platform/use.ts'
import { makeCases } from './answers.ts'
import { judgement, makeFramework, makeQuestion } from './framework.ts'
import { makeInspection } from './inspection.ts'
import { exampleOrganisations } from '../people.ts'

// As many as the peers were measured with.
export const QUESTIONS = 250

/** Ten criteria of 25 yardstick questions; every fifth hangs on the one before it, as in a real framework. */
export function makeLargeFramework(): Framework {
  const tiny = makeFramework()
  const question = (n: number) =>
    makeQuestion(`q${n}`, {
      answers: judgement,
      screenOrder: n,
      ...(n % 5 === 4
        ? {
            applies: {
              any: [
                { attribute: 'setting', in: ['custody'] },
                { question: `q${n - 1}`, in: ['sufficient'] },
              ],
            },
          }
        : {}),
    })
  const criteria = Array.from({ length: 10 }, (_, c) => ({
    id: `c${c}`,
    title: { en: `Criterion ${c}`, cy: `Maen prawf ${c}` },
    text: { en: '', cy: '' },
    questions: Array.from({ length: QUESTIONS / 10 }, (_, n) => question(c * 25 + n)),
  }))
  return { ...tiny, id: 'large-1', hash: 'b'.repeat(64), sections: [{ ...tiny.sections[0]!, criteria }], themes: [] }
}

/** Cases in fieldwork, and the person who may judge all of them. */
export interface Field {
  readonly framework: Framework
  readonly inspection: number
  readonly slug: string
  readonly assessments: readonly number[]
}

/** Lays out an inspection in fieldwork with so many cases, led by the demonstration's lead inspector. */
export const layField = (db: Db, cases: number): Promise<Field> =>
  transaction(db, async tx => {
    const use = useOf({ db: tx, now: new Date() })
    const framework = makeLargeFramework()
    await loadEdition(use, framework)
    const people = await createDemonstrationPeople(use, exampleOrganisations)
    const lead = people.get('lead-inspector')?.id ?? 0
    const team = [{ person: lead, role: 'lead-inspector' }]
    const { id, slug } = await makeInspection(use, { framework, stage: 'fieldwork', team })
    const settings = Array.from({ length: cases }, (_, n) => ({ setting: n % 4 === 0 ? 'custody' : 'community' }))
    const made = await makeCases(use, id, settings)
    const opened = await openAssessments(use.db, id, made)
    return { framework, inspection: id, slug, assessments: made.map(each => opened.get(each) ?? 0) }
  })

/** An answer to every question, as a device sends it: one in five below the line, with a note. */
export const wholeCase = (framework: Framework, assessment: number): readonly AnswerOperation[] =>
  questionsOf(framework).map(({ id }, n) => ({
    id: randomUUID(),
    kind: 'answer',
    assessment,
    question: id,
    value: n % 5 === 0 ? 'insufficient' : 'sufficient',
    reasons: [],
    note: n % 5 === 0 ? 'Seen in the plan of 12 March; the manager agreed that it came too late.' : '',
    evidenceOn: n % 5 === 0 ? '2012-01-16' : null,
    base: null,
    settles: [],
    device: 'tablet-07',
    deviceClock: '2012-01-16T10:00:00.000Z',
  }))
