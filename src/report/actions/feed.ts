/** The feed of published reports and corrections in one language. */
import type { Language } from '../../platform/pure/words.ts'
import { settled } from '../../platform/db/settled.ts'
import type { Use } from '../../platform/use.ts'
import { reportPaths } from '../rules/paths.ts'
import type { Feed, FeedEntry } from '../rules/publication/feed.ts'
import { feedWords } from '../rules/publication/feed.words.ts'
import type { Release } from '../rules/publication/release.ts'
import type { Published } from './releases.ts'
import { listPublished } from './releases.ts'
import { londonDay } from '../../platform/pure/london.ts'

/** Readers ask often; what is older stands in the list. */
const most = 100

/** The address of the feed in a language. */
export const feedAddress = (language: Language): string =>
  language === 'cy' ? reportPaths.feedWelsh() : reportPaths.feed()

/** The feed, its latest hundred entries first. `origin` is how people reach the pages. */
export async function findFeed(use: Use, { language, origin }: { language: Language; origin: string }): Promise<Feed> {
  const tag = await tagOf(use, origin)
  const words = feedWords[language]
  const entries = (await listPublished(use))
    .flatMap(published => published.editions.map(edition => entryOf(published, edition, { tag, origin, language })))
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : a.id < b.id ? 1 : -1))
    .slice(0, most)
  const other = language === 'cy' ? 'en' : 'cy'
  return {
    id: `${tag}:reports/${language}`,
    language,
    title: words.title,
    subtitle: words.subtitle,
    rights: words.rights,
    // Before the first report the feed is as old as its name.
    updated: entries[0]?.updated ?? `${tag.slice(-10)}T00:00:00.000Z`,
    self: origin + feedAddress(language),
    page: inLanguage(origin + reportPaths.published(), language),
    other: { language: other, href: origin + feedAddress(other) },
    entries,
  }
}

/**
 * Beginning of every id (RFC 4151): the name of the site and a day on which it was ours, as they were when somebody
 * first asked, so that ids stay when the site moves.
 */
const tagOf = (use: Use, origin: string): Promise<string> =>
  settled(use.db, 'feed-tag', `tag:${new URL(origin).hostname},${londonDay(use.now)}`)

function entryOf(
  { inspection, framework, editions }: Published,
  { edition, releasedAt, correction, scores }: Release,
  { tag, origin, language }: { readonly tag: string; readonly origin: string; readonly language: Language },
): FeedEntry {
  const words = feedWords[language]
  const { slug, service } = inspection
  const headlines = framework.themes.flatMap(({ id, title }) => {
    const score = scores.themes.find(each => each.id === id)
    const band = framework.bands.bands.find(each => each.id === score?.band)?.label[language] ?? ''
    return score?.percent == null ? [] : [`${title[language]} ${String(score.percent)}% ${band}`.trim()]
  })
  const said = words.headlines(headlines)
  const name = service.name[language]
  const page = inLanguage(origin + reportPaths.publishedOne({ inspection: slug }), language)
  return {
    id: `${tag}:reports/${slug}/${String(edition)}/${language}`,
    title: correction
      ? words.corrected(name, framework.title[language])
      : words.report(name, framework.title[language]),
    updated: releasedAt,
    published: editions[0]?.releasedAt ?? releasedAt,
    summary: [
      ...(inspection.synthetic ? [words.synthetic] : []),
      ...(correction ? [correction[language]] : []),
      said,
    ].join(' '),
    author: framework.inspectorate[language],
    category: { term: framework.id, label: framework.title[language] },
    page,
    pdf: inLanguage(origin + reportPaths.pdf({ inspection: slug }), language),
  }
}

const inLanguage = (address: string, language: Language): string => (language === 'cy' ? `${address}?lang=cy` : address)
