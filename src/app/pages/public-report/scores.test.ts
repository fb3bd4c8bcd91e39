/** What a public page says where it has no score to show: that nothing was scored is another thing than that it is withheld. */
import { expect, test } from 'vitest'
import { reportFramework } from '../../../../test/make/report.ts'
import { en } from '../public-report.words.ts'
import { headlinesOf } from './scores.ts'

const [theme = { id: '' }] = reportFramework.themes

test('a headline that counted nothing reads “Not scored”, and one that the report withholds “Not shown”', () => {
  const unscored = { id: theme.id, sufficient: 0, scoreable: 0, percent: null, band: null, interval: null }
  const read = (themes: readonly (typeof unscored)[]) =>
    headlinesOf(reportFramework, { themes, sections: [], criteria: [] }, en, 'en')[0]?.percent
  expect(read([unscored])).toBe('Not scored')
  expect(read([])).toBe('Not shown')
})
