/** The material of a small report, of a framework with two criteria, for tests of what is composed from it. */
import type { Figures } from '../../src/findings/rules/figure.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { OutlinePart } from '../../src/framework/rules/outline.ts'
import type { Words } from '../../src/platform/pure/words.ts'
import type { Material } from '../../src/report/rules/material.ts'
import { noTexts } from '../../src/report/rules/texts.ts'
import type { Score } from '../../src/scoring/rules/score.ts'

const both = (en: string, cy = `${en} (cy)`): Words => ({ en, cy })
const provenance = { kind: 'unconfirmed', note: 'made for a test' } as const

const part = (
  kind: OutlinePart['kind'],
  title: string,
  appendix = false,
  text: readonly Words[] = [],
): OutlinePart => ({
  id: kind,
  kind,
  title: both(title),
  appendix,
  text,
})

const setting = {
  id: 'setting',
  title: both('Setting'),
  kind: 'choice',
  values: [
    { id: 'community', title: both('Community', 'Cymuned') },
    { id: 'custody', title: both('Custody', 'Dalfa') },
  ],
  describesSample: false,
  provenance,
} as const

const age = {
  id: 'age',
  title: both('Age', 'Oedran'),
  kind: 'number',
  values: [],
  describesSample: true,
  provenance,
} as const

const band = {
  id: 'good',
  label: both('GOOD', 'DA'),
  phrase: both('GOOD enough', 'DIGON da'),
  from: 60,
  synonyms: [],
}
const poor = {
  ...band,
  id: 'poor',
  label: both('POOR', 'GWAEL'),
  phrase: both('POOR so far', 'GWAEL hyd yma'),
  from: 0,
}

const framework: Framework = {
  id: 'small',
  hash: 'x',
  title: both('Small inspection', 'Arolygiad bach'),
  inspectorate: both('The inspectorate', 'Yr arolygiaeth'),
  validFrom: '2009-04-01',
  validTo: null,
  welshCheckedBy: null,
  provenance,
  caseAttributes: [setting, age],
  splitBy: 'setting',
  themes: [
    {
      id: 'safety',
      title: both('Safety', 'Diogelwch'),
      description: both('How often work on safety was good enough.'),
      weighsOnReinspection: true,
      provenance,
    },
  ],
  sections: [
    {
      id: '1',
      title: both('Planning', 'Cynllunio'),
      criteria: [
        { id: '1.1', title: both('Risk', 'Risg'), text: both('Plans are made on time.'), questions: [] },
        { id: '1.2', title: both('Victims', 'Dioddefwyr'), text: both('Victims are heard.'), questions: [] },
      ],
    },
  ],
  bands: { rounding: 'half-up', bands: [band, poor], printedFor: ['theme', 'criterion'], provenance },
  sampleRule: {
    z: 1,
    proportion: 0.5,
    margin: 0.05,
    rounding: 'nearest',
    minimum: 1,
    maximum: 9,
    balance: [],
    overSample: [],
    reservesBy: 'setting',
    capPer: null,
    provenance,
  },
  timetable: [],
  outline: [
    part('foreword', 'Foreword'),
    part('scoring-summary', 'Summary'),
    part('recommendations', 'Recommendations'),
    part('good-practice', 'Making a difference'),
    part('sections', 'Sections'),
    part('score-chart', 'All scores', true),
    part('role', 'Role', true, [both('What the inspectorate is.')]),
    part('case-characteristics', 'The cases', true),
    part('glossary', 'Glossary', true),
  ],
  glossary: [{ term: both('MAPPA'), meaning: both('Arrangements by which agencies protect the public') }],
  smallBase: { value: 40, provenance },
}

const score = (id: string, sufficient: number, scoreable: number, percent: number): Score => ({
  id,
  sufficient,
  scoreable,
  percent,
  band: percent >= band.from ? band : poor,
  interval: null,
})

const figures: Figures = {
  tally: (id, where) =>
    id === '1.1.1' ? { sufficient: where === null ? 13 : 4, scoreable: where === null ? 16 : 5 } : null,
  comment: () => null,
  settings: ['community', 'custody'],
  smallBase: 40,
}

/** The whole material, in English unless told otherwise. */
export const reportMaterial = (changes: Partial<Material> = {}): Material => ({
  language: 'en',
  framework,
  service: both('Fenland', 'Y Ffen'),
  synthetic: true,
  publishedOn: '2012-05-01',
  comparison: {
    asAt: '2012-05-01',
    recorded: [
      { theme: 'safety', asAt: '2012-05-01', lowest: 37, highest: 91, average: 67, source: 'A test, foreword' },
    ],
    reports: [],
    themes: [],
  },
  scores: {
    themes: [score('safety', 83, 100, 83)],
    sections: [score('1', 80, 100, 80)],
    criteria: [score('1.1', 26, 32, 81), { ...score('1.2', 0, 0, 0), percent: null, band: null }],
    questions: [],
  },
  sampled: 16,
  figures,
  characteristics: [
    {
      attribute: age,
      rows: [
        { title: both('14'), bySetting: [3, 0] },
        { title: both('17'), bySetting: [4, 2] },
      ],
    },
  ],
  decisions: [],
  findings: [
    {
      criterion: '1.1',
      side: 'strength',
      text: { en: 'A plan was made in {1.1.1}.', cy: 'Gwnaed cynllun mewn {1.1.1}.' },
    },
    {
      criterion: '1.1',
      side: 'improvement',
      text: { en: 'It was missing in {below 1.1.1 custody k of n}.', cy: null },
    },
  ],
  texts: {
    ...noTexts,
    recommendations: [
      { text: { en: 'plans are made on time', cy: null }, responsible: { en: 'Head of Service', cy: null } },
    ],
    examples: [{ criterion: '1.1', text: { en: 'A made-up story & more.', cy: null } }],
    parts: {
      foreword: [
        { kind: 'paragraph', text: { en: 'Before the table.', cy: null } },
        { kind: 'figures' },
        { kind: 'signature', items: [{ en: 'The Chief Inspector', cy: 'Y Prif Arolygydd' }] },
      ],
    },
    commentaries: { '1': [{ kind: 'paragraph', text: { en: 'Plans were “good”.', cy: null } }] },
  },
  ...changes,
})
