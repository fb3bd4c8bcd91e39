/** A file of texts is parted into passages and the rest, and a report of both says what the file said. */
import { expect, test } from 'vitest'
import type { Passage } from '../../findings/rules/passage.ts'
import { partTexts } from './part-texts.ts'
import type { ReportTexts } from './texts.ts'
import { noTexts } from './texts.ts'
import { withPassages } from './with-passages.ts'

const say = (en: string) => ({ en, cy: null })
const checklist = [{ id: 'name', title: { en: 'Name', cy: 'Enw' } }]
const texts: ReportTexts = {
  ...noTexts,
  team: [{ role: say('Lead'), people: 1 }],
  recommendations: [{ text: say('Mend hulls.'), responsible: say('Shipwright') }],
  examples: [{ criterion: '1.1', text: say('A boat.') }],
  introductions: { '2': [say('Early days.')] },
  commentaries: { '1': [say('One.'), say('Two.')] },
  parts: {
    foreword: [
      { kind: 'paragraph', text: say('Before.') },
      { kind: 'figures' },
      { kind: 'paragraph', text: say('After.') },
      { kind: 'signature', items: [say('The Chief')] },
    ],
    context: [{ kind: 'paragraph', text: say('The sea.') }],
  },
}

const passagesOf = (altered: readonly string[]): readonly Passage[] =>
  partTexts(texts, altered).written.map(({ kind, place, side, text, details }, i) => ({
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

test('the parts together are the whole', () => {
  const { texts: rest } = partTexts(texts, ['name'])
  expect([rest.commentaries, rest.examples, rest.recommendations]).toEqual([{}, [], []])
  expect(withPassages(rest, passagesOf(['name']), checklist)).toEqual(texts)
})

test('an example that was not altered in full is in no report', () => {
  const { texts: rest } = partTexts(texts, [])
  expect(withPassages(rest, passagesOf([]), checklist).examples).toEqual([])
})

test('a foreword of headings and lists stays with the draft as it is', () => {
  const foreword = [{ kind: 'heading' as const, text: say('Hear') }, ...(texts.parts['foreword'] ?? [])]
  const parted = partTexts({ ...texts, parts: { foreword } }, [])
  expect(parted.texts.parts['foreword']).toEqual(foreword)
  expect(parted.written.map(({ kind }) => kind)).not.toContain('foreword')
})
