/** A framework with deadlines, concerns and interviews, for tests. */
import type { CaseAttribute } from '../../src/framework/rules/case-attribute.ts'
import type { CaseWork, Timeliness } from '../../src/framework/rules/case-work.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import { allottingFramework } from './allotted.ts'

const provenance = { kind: 'unconfirmed', note: 'made for a test' } as const
const title = (en: string) => ({ en, cy: `${en} (cy)` })

const began: CaseAttribute = {
  id: 'began',
  title: title('Start of sentence'),
  kind: 'date',
  values: [],
  describesSample: false,
  provenance,
}

const timeliness: Timeliness = {
  events: [
    { id: 'sentence', title: title('Sentence'), attribute: 'began' },
    { id: 'plan', title: title('Plan finished') },
    { id: 'review', title: title('Plan reviewed'), several: true },
  ],
  rules: [
    {
      id: 'first-plan',
      title: title('First plan'),
      questions: ['1.1.1b'],
      starts: 'sentence',
      due: 'plan',
      limit: { amount: 15, unit: 'working-days' },
      edition: title('Standards of old'),
      provenance,
    },
    {
      id: 'quick-plan',
      title: title('Quick plan'),
      questions: [],
      starts: 'sentence',
      due: 'plan',
      limit: { amount: 5, unit: 'days' },
      edition: title('Standards of old'),
      provenance,
    },
  ],
}

const caseWork: CaseWork = {
  concerns: {
    kinds: [
      { id: 'child', title: title('A child is not safe') },
      { id: 'others', title: title('Somebody else is at risk') },
    ],
    escalateAfter: { minutes: 120, provenance },
  },
  interviews: [
    { id: 'manager', title: title('Case manager') },
    { id: 'parent', title: title('Parent') },
  ],
  goodPractice: {
    checklist: [
      { id: 'name', title: title('Names are altered') },
      { id: 'place', title: title('Places are left out') },
    ],
    provenance,
  },
  levels: { reasonWhereDifferent: true, provenance },
}

/** The sections with a question, the first, that asks for the assessor's own level beside the recorded setting. */
const levelled = ([first, ...others]: Framework['sections']): Framework['sections'] => {
  const [criterion, ...more] = first?.criteria ?? []
  const [question, ...rest] = criterion?.questions ?? []
  if (!first || !criterion || !question) throw new Error('the framework has a question')
  const questions = [{ ...question, recorded: 'setting' }, ...rest]
  return [{ ...first, criteria: [{ ...criterion, questions }, ...more] }, ...others]
}

/** The allotting framework, with these besides. */
export const workingFramework = (): Framework => {
  const plain = allottingFramework()
  return {
    ...plain,
    hash: 'c'.repeat(64),
    caseAttributes: [...plain.caseAttributes, began],
    sections: levelled(plain.sections),
    timeliness,
    caseWork,
  }
}

/** A case of it, sentenced on 20 December 2011. */
export const workingCase = { setting: 'community', worker: 'M01', began: '2011-12-20' }
