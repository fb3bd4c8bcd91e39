/** A passage as it stands, for tests that look at what is written. */
import type { Content, Passage } from '../../src/findings/rules/passage.ts'

/** A finding on criterion 1.1 that stands, unless told otherwise. */
export const aPassage = (own: Partial<Pick<Passage, 'id' | 'kind' | 'place'> & Content> = {}): Passage => {
  const { id = 1, kind = 'finding', place = '1.1', ...content } = own
  return {
    id,
    kind,
    place,
    topic: null,
    proposal: null,
    latest: {
      number: 1,
      madeAt: new Date('2012-03-01T10:00:00Z'),
      madeBy: null,
      state: 'standing',
      side: kind === 'finding' ? 'strength' : null,
      position: id,
      text: { en: 'It was done.', cy: null },
      seen: {},
      details: {},
      note: null,
      ...content,
    },
  }
}
