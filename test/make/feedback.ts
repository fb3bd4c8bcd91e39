/** The material of small provisional findings, of the framework of the small report. */
import type { Passage } from '../../src/findings/rules/passage.ts'
import type { FeedbackMaterial } from '../../src/report/rules/feedback/compose.ts'
import { reportMaterial } from './report-material.ts'

/** A finding that stands. */
export const aFinding = (
  id: number,
  side: 'strength' | 'improvement',
  en: string,
  cy: string | null = null,
): Passage => ({
  id,
  kind: 'finding',
  place: '1.1',
  topic: null,
  proposal: null,
  latest: {
    number: 1,
    madeAt: new Date('2012-02-01T10:00:00Z'),
    madeBy: null,
    state: 'standing',
    side,
    position: id,
    text: { en, cy },
    seen: {},
    details: {},
    note: null,
  },
})

/** The whole material, in English and given on 3 February 2012 unless told otherwise. */
export const feedbackMaterial = (changes: Partial<FeedbackMaterial> = {}): FeedbackMaterial => ({
  ...reportMaterial(),
  choice: {
    themes: ['safety'],
    findings: [1, 2],
    opening: { en: 'Plans were made in {1.1.1 k of n}.', cy: null },
    closing: null,
  },
  passages: [
    aFinding(1, 'strength', 'A plan was made in {1.1.1}.', 'Gwnaed cynllun mewn {1.1.1}.'),
    aFinding(2, 'improvement', 'It was missing in {below 1.1.1 custody k of n}.'),
    aFinding(3, 'strength', 'Nobody chose this one.'),
  ],
  coverage: { complete: 15, cases: 16 },
  steps: [{ title: { en: 'Report published', cy: 'Cyhoeddi’r adroddiad' }, from: '2012-05-01', to: '2012-05-04' }],
  givenOn: '2012-02-03',
  ...changes,
})
