/** A file of texts becomes passages, and a report of them says what the file said. */
import { expect, test } from 'vitest'
import type { Passage } from '../../findings/rules/passage.ts'
import { passagesIn } from './passages-in.ts'
import { textsOf } from './texts-of.ts'
import type { ReportTexts, TextBlock } from './texts.ts'
import { noTexts } from './texts.ts'

const say = (en: string, cy: string | null = null) => ({ en, cy })
const paragraph = (en: string): TextBlock => ({ kind: 'paragraph', text: say(en) })
const checklist = [{ id: 'name', title: { en: 'Name', cy: 'Enw' } }]
const texts: ReportTexts = {
  notice: { short: say('Made up'), long: say('All of it is made up.') },
  team: [{ role: say('Lead'), people: 1 }],
  recommendations: [{ text: say('Mend hulls.'), responsible: say('Shipwright') }],
  examples: [{ criterion: '1.1', text: say('A boat.') }],
  introductions: { '2': [paragraph('Early days.')] },
  commentaries: { '1': [paragraph('One.'), { kind: 'quotation', text: say('“Two.”') }] },
  parts: {
    foreword: [
      { kind: 'heading', text: say('Hear') },
      paragraph('Before.'),
      { kind: 'figures' },
      paragraph('After.'),
      { kind: 'signature', items: [say('The Chief', 'Y Prif'), say('May', 'Mai')] },
    ],
    context: [
      { kind: 'list', items: [say('The sea'), say('The sky')] },
      { kind: 'note', text: say('Wet.') },
    ],
    'score-chart': [paragraph('Above.'), { kind: 'figures' }, paragraph('Below.')],
  },
}

const passagesOf = (from: ReportTexts, altered: readonly string[]): readonly Passage[] =>
  passagesIn(from, altered).map(({ kind, place, side, text, details }, i) => ({
    id: i + 1,
    kind,
    place,
    topic: null,
    proposal: null,
    latest: {
      number: 1,
      state: 'standing',
      side,
      position: i,
      text,
      seen: {},
      details,
      note: null,
      madeAt: new Date(0),
      madeBy: null,
    },
  }))

/** The same without the passages from which its texts come. */
const withoutOrigin = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, one: unknown) => (['passage', 'paragraph'].includes(key) ? undefined : one)))

test('a report of the passages of a file says what the file said', () => {
  expect(withoutOrigin(textsOf(passagesOf(texts, ['name']), checklist))).toEqual(texts)
})

test('each text says from which passage it comes, and a long one from which of its paragraphs', () => {
  const made = textsOf(passagesOf({ ...noTexts, parts: { context: [paragraph('One.\n\nTwo.')] } }, []), checklist)
  expect(made.parts['context']).toMatchObject([
    { text: { en: 'One.' }, passage: 1, paragraph: 0 },
    { text: { en: 'Two.' }, passage: 1, paragraph: 1 },
  ])
})

test('an example that was not altered in full is in no report', () => {
  expect(textsOf(passagesOf(texts, []), checklist).examples).toEqual([])
})

test('a foreword in which no place is set for the table is signed below it', () => {
  const parts = { foreword: [paragraph('Hear.'), { kind: 'signature' as const, items: [say('The Chief')] }] }
  const made = textsOf(passagesOf({ ...noTexts, parts }, []), checklist)
  expect(made.parts['foreword']?.map(({ kind }) => kind)).toEqual(['paragraph', 'figures', 'signature'])
})
