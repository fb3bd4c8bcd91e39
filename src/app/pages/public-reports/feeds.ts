/** What programs follow of published reports: a feed in each language, the map of the site, and what crawlers are told. */
import type { Language } from '../../../platform/pure/words.ts'
import type { Page } from '../../../platform/web/page.ts'
import { anyone, page } from '../../../platform/web/page.ts'
import { reply } from '../../../platform/web/reply.ts'
import { feedAddress, findFeed } from '../../../report/actions/feed.ts'
import { listPublished } from '../../../report/actions/releases.ts'
import { reportPaths } from '../../../report/rules/paths.ts'
import { feedXml } from '../../../report/rules/publication/feed.ts'
import { sitemapXml } from '../../../report/rules/publication/sitemap.ts'

const words = { en: {} }

const feedIn = (language: Language): Page =>
  page(feedAddress(language), {
    who: anyone,
    shared: true,
    words,
    async show(use, { origin }) {
      const name = language === 'cy' ? 'adroddiadau.atom' : 'reports.atom'
      return reply.file(feedXml(await findFeed(use, { language, origin })), 'application/atom+xml', name, true)
    },
  })

/** The feed in English. */
export const reportsFeed = feedIn('en')

/** The feed in Welsh. */
export const reportsFeedWelsh = feedIn('cy')

/** Every public page of a report or a service, for search engines. Invented cases are none of theirs. */
export const sitemap = page('/sitemap.xml', {
  who: anyone,
  shared: true,
  words,
  async show(use, { origin }) {
    const published = (await listPublished(use)).filter(({ inspection }) => !inspection.synthetic)
    const xml = sitemapXml(
      published.flatMap(({ inspection: { slug }, latest: { releasedAt } }) =>
        [reportPaths.publishedOne({ inspection: slug }), reportPaths.show({ inspection: slug })].map(path => ({
          address: origin + path,
          changed: releasedAt,
        })),
      ),
    )
    return reply.file(xml, 'application/xml', 'sitemap.xml', true)
  },
})

/** What crawlers may ask for: what is published, and nothing at all of a demonstration. */
export const robots = page('/robots.txt', {
  who: anyone,
  shared: true,
  words,
  show: (_, { demonstration, origin }) =>
    reply.file(demonstration ? nothing : published(origin), 'text/plain; charset=utf-8', 'robots.txt', true),
})

const nothing = 'User-agent: *\nDisallow: /\n'

// The longest rule that fits is the one that counts (RFC 9309), so that what is allowed stands out of what is not.
const published = (origin: string): string =>
  [
    'User-agent: *',
    'Disallow: /',
    'Allow: /$',
    'Allow: /assets/',
    'Allow: /frameworks',
    'Allow: /reports',
    'Allow: /adroddiadau.atom',
    'Allow: /inspections/*/report',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')
