/** Whatever was written into a report, its feed is a sound Atom document that gives the same words back. */
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { Feed } from './feed.ts'
import { feedXml } from './feed.ts'

interface Read {
  readonly name: string
  readonly uri: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

const read = (xml: string): readonly Read[] => {
  const parser = new SaxesParser({ xmlns: true })
  const found: Read[] = []
  const open: Read[] = []
  parser.on('opentag', tag => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]))
    const each = { name: tag.local, uri: tag.uri, attributes, text: '' }
    found.push(each)
    open.push(each)
  })
  parser.on('text', text => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.on('error', error => {
    throw error
  })
  parser.write(xml).close()
  return found
}

const feed = (text: string): Feed => ({
  id: 'tag:example.gov.uk,2026-11-21:reports/en',
  language: 'en',
  title: 'Reports',
  subtitle: text,
  rights: 'Open Government Licence v3.0',
  updated: '2026-11-21T09:30:00.000Z',
  self: 'https://example.gov.uk/reports.atom',
  page: 'https://example.gov.uk/reports?a=1&b=2',
  other: { language: 'cy', href: 'https://example.gov.uk/adroddiadau.atom' },
  entries: [
    {
      id: 'tag:example.gov.uk,2026-11-21:reports/north-2012/1/en',
      title: text,
      updated: '2026-11-21T09:30:00.000Z',
      published: '2026-11-21T09:30:00.000Z',
      summary: text,
      author: 'The inspectorate',
      category: { term: 'small', label: text },
      page: 'https://example.gov.uk/reports/north-2012',
      pdf: 'https://example.gov.uk/report.pdf',
    },
  ],
})

test('it has what Atom asks of a feed and of an entry, in its own namespace', () => {
  const found = read(feedXml(feed('A & B')))
  expect(found.every(({ uri }) => uri === 'http://www.w3.org/2005/Atom')).toBe(true)
  const names = found.map(({ name }) => name)
  for (const name of ['feed', 'id', 'title', 'updated', 'entry', 'author', 'name', 'summary', 'published'])
    expect(names).toContain(name)
  const links = found.filter(({ name }) => name === 'link').map(({ attributes }) => attributes)
  expect(links.filter(({ rel }) => rel === 'self')).toHaveLength(1)
  // No two alternates of one type and language, as RFC 4287 (4.1.1) says.
  const alternates = links.filter(({ rel }) => rel === 'alternate').map(link => `${link['type']} ${link['hreflang']}`)
  expect(alternates.slice(0, 2)).toEqual(['text/html en', 'application/atom+xml cy'])
  expect(links.some(({ href }) => href === 'https://example.gov.uk/reports?a=1&b=2')).toBe(true)
})

test('any text comes back as it was written', () => {
  // What XML can’t say at all is left for the test below; any end of line is read as \n.
  const sayable = (char: string) => char >= ' ' && char !== '\uFFFE' && char !== '\uFFFF'
  const texts = fc.string({
    unit: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter(sayable),
    minLength: 1,
  })
  fc.assert(
    fc.property(texts, text => {
      const summary = read(feedXml(feed(text))).find(({ name }) => name === 'summary')
      expect(summary?.text).toBe(text)
    }),
  )
})

test('what XML can’t say is left out', () => {
  const text = ['a', 0, 'b', 11, 'c', 0xfffe, 'd', 0xd800, 'e', 9, 'f']
    .map(each => (typeof each === 'number' ? String.fromCharCode(each) : each))
    .join('')
  const summary = read(feedXml(feed(text))).find(({ name }) => name === 'summary')
  expect(summary?.text).toBe('abcde\tf')
})
