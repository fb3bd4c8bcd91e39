/** A framework small enough to hold in the head, for tests that need one and care for no real one. */
import type { Band } from '../../src/framework/rules/bands.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Answer, Question } from '../../src/framework/rules/question.ts'
import type { Criterion } from '../../src/framework/rules/section.ts'
import type { Words } from '../../src/platform/pure/words.ts'

const same = (text: string): Words => ({ en: text, cy: text })
const provenance = { kind: 'unconfirmed', note: 'made for tests' } as const
const answer = (id: string, line: Answer['line'], ...aliases: string[]): Answer => ({
  id,
  title: same(id),
  line,
  aliases,
})

export const judgement: readonly Answer[] = [
  answer('sufficient', 'above', 'y', 'yes'),
  answer('insufficient', 'below', 'n', 'no'),
  answer('not_applicable', 'outside', 'na', 'n/a'),
]
export const fact: readonly Answer[] = [
  answer('yes', 'above', 'y'),
  answer('no', 'below', 'n'),
  answer('not_applicable', 'outside', 'na'),
]

/** A judgement question; what a test cares about is given in `own`. */
export const makeQuestion = (id: string, own: Partial<Question> = {}): Question => ({
  id,
  text: same(`Was ${id} done well enough?`),
  kind: 'judgement',
  answers: judgement,
  scores: true,
  themes: [],
  guidance: same(''),
  evidence: [],
  reasons: [],
  phrases: { above: same(''), below: same('') },
  screenOrder: 1,
  provenance,
  ...own,
})

const band = (label: string, from: number): Band => ({
  id: label.toLowerCase(),
  label: same(label),
  phrase: same(label),
  from,
  synonyms: [],
})
const criterion = (id: string, ...questions: Question[]): Criterion => ({
  id,
  title: same(`Criterion ${id}`),
  text: same(''),
  questions,
})

/** Two sections, three criteria, two themes; one fact that scores nowhere; one question for one setting alone. */
export const makeFramework = (own: Partial<Framework> = {}): Framework => ({
  id: 'tiny-1',
  hash: 'f'.repeat(64),
  title: same('A tiny framework'),
  inspectorate: same('Nobody'),
  validFrom: '2020-01-01',
  validTo: null,
  welshCheckedBy: null,
  provenance,
  caseAttributes: [
    {
      id: 'setting',
      title: same('Setting'),
      kind: 'choice',
      values: [
        { id: 'community', title: same('Community') },
        { id: 'custody', title: same('Custody') },
      ],
      describesSample: false,
      provenance,
    },
  ],
  splitBy: 'setting',
  themes: ['harm', 'safety'].map(id => ({
    id,
    title: same(id),
    description: same(id),
    weighsOnReinspection: false,
    provenance,
  })),
  sections: [
    {
      id: '1',
      title: same('Planning'),
      criteria: [
        criterion(
          '1.1',
          makeQuestion('1.1.1a', { themes: ['harm'] }),
          makeQuestion('1.1.1b', { themes: ['harm', 'safety'] }),
          makeQuestion('1.1.2', { kind: 'fact', answers: fact, scores: false }),
        ),
        criterion('1.2', makeQuestion('1.2.1', { themes: ['safety'] })),
      ],
    },
    {
      id: '2',
      title: same('Delivery'),
      criteria: [criterion('2.1', makeQuestion('2.1.1', { applies: { attribute: 'setting', in: ['custody'] } }))],
    },
  ],
  bands: {
    rounding: 'half-up',
    bands: [band('GOOD', 75), band('FAIR', 50), band('POOR', 0)],
    printedFor: ['theme', 'criterion'],
    provenance,
  },
  sampleRule: {
    z: 1.28,
    proportion: 0.5,
    margin: 0.05,
    rounding: 'nearest',
    minimum: 1,
    maximum: 100,
    balance: [],
    overSample: [],
    reservesBy: 'setting',
    capPer: null,
    provenance,
  },
  timetable: [],
  outline: [],
  glossary: [],
  smallBase: { value: 20, provenance },
  ...own,
})
