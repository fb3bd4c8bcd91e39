/** The page of open data. */
import { expect, test } from 'vitest'
import { makePublished } from '../../../test/make/published.ts'
import { withPeople } from '../../../test/people.ts'
import { columns } from '../rules/open-data/columns.ts'

test('it says how much there is, offers it, and explains every column in both languages', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use)
    const english = await asStranger.get('/open-data')
    expect(english.text).toContain('The data hold every score of 1 published inspection, as at')
    for (const href of ['/api/v1/scores.csv', '/api/v1/scores.json', '/api/v1/datapackage.json', '/open-data/api'])
      expect(english.html).toContain(`href="${href}"`)
    const welsh = await asStranger.get('/open-data?lang=cy')
    const plain = (text: string) => text.replaceAll('&quot;', '"')
    for (const { name, says } of columns) {
      expect(english.text).toContain(name)
      expect(plain(english.text)).toContain(says.en)
      expect(plain(welsh.text)).toContain(says.cy)
    }
  }))

test('the example that it works out is right', () =>
  withPeople(async ({ asStranger }) => {
    const { html } = await asStranger.get('/open-data')
    const rows = [...html.matchAll(/<tr[^>]*><th scope="row"[^>]*>[^<]*<\/th>((?:<td[^>]*>\d+<\/td>)+)<\/tr>/g)].map(
      ([, cells = '']) => [...cells.matchAll(/>(\d+)</g)].map(([, figure]) => Number(figure)),
    )
    const [first = [], second = [], criterion = []] = rows
    expect(rows).toHaveLength(3)
    for (const [numerator = 0, denominator = 0, percent] of rows)
      expect(Math.floor((100 * numerator) / denominator + 0.5)).toBe(percent)
    expect(criterion.slice(0, 2)).toEqual([0, 1].map(at => (first[at] ?? 0) + (second[at] ?? 0)))
  }))

test('it is for anybody, before anything is published as well', () =>
  withPeople(async ({ asStranger }) => {
    const { status, text } = await asStranger.get('/open-data')
    expect([status, text.includes('Nothing is published yet.')]).toEqual([200, true])
  }))
