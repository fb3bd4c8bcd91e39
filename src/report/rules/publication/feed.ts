/** A feed of published reports and corrections, as RFC 4287 (Atom) has it. */
import type { Language } from '../../../platform/pure/words.ts'

/** One thing that was published. */
export interface FeedEntry {
  /** The same for ever, whatever the address of the site becomes. */
  readonly id: string
  readonly title: string
  /** In UTC, such as `2026-11-21T09:30:00.000Z`. */
  readonly updated: string
  /** When the report was first published. */
  readonly published: string
  readonly summary: string
  readonly author: string
  /** What it is about, such as a framework: an id and its name. */
  readonly category: { readonly term: string; readonly label: string }
  readonly page: string
  readonly pdf: string
}

/** A whole feed in one language. */
export interface Feed {
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly rights: string
  /** When anything in it last changed. */
  readonly updated: string
  readonly self: string
  /** The list that people read. */
  readonly page: string
  /** The same feed in the other language. */
  readonly other: { readonly language: Language; readonly href: string }
  readonly entries: readonly FeedEntry[]
}

/** The feed as XML. */
export const feedXml = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', feed.updated),
    element('rights', feed.rights),
    link({ rel: 'self', type: 'application/atom+xml', hreflang: feed.language, href: feed.self }),
    link({ rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.page }),
    link({
      rel: 'alternate',
      type: 'application/atom+xml',
      hreflang: feed.other.language,
      href: feed.other.href,
    }),
    ...feed.entries.map(entry => entryXml(entry, feed.language)),
    '</feed>',
    '',
  ].join('\n')

const entryXml = (entry: FeedEntry, language: Language): string =>
  [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    element('updated', entry.updated),
    element('published', entry.published),
    `<author>${element('name', entry.author)}</author>`,
    `<category${attributes({ term: entry.category.term, label: entry.category.label })}/>`,
    link({ rel: 'alternate', type: 'text/html', hreflang: language, href: entry.page }),
    link({ rel: 'related', type: 'application/pdf', hreflang: language, href: entry.pdf }),
    element('summary', entry.summary),
    '</entry>',
  ].join('\n')

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`

const link = (parts: Readonly<Record<string, string>>): string => `<link${attributes(parts)}/>`

const attributes = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

// XML has no way to write most control characters, nor half of a pair of surrogates.
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, char => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char)
