/** The map of the public pages that search engines read (sitemaps.org), with each page in both languages. */

/** A page, and when it last changed, in UTC. */
export interface Mapped {
  readonly address: string
  readonly changed: string
}

/** The map as XML. Addresses hold no character that XML would need written otherwise. */
export const sitemapXml = (pages: readonly Mapped[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap(({ address, changed }) =>
      [address, `${address}?lang=cy`].map(
        each =>
          `<url><loc>${each}</loc><lastmod>${changed}</lastmod>` +
          `<xhtml:link rel="alternate" hreflang="en" href="${address}"/>` +
          `<xhtml:link rel="alternate" hreflang="cy" href="${address}?lang=cy"/></url>`,
      ),
    ),
    '</urlset>',
    '',
  ].join('\n')
