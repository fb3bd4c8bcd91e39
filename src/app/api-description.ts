/** What the API of open data says of itself, before its addresses. */
import type { ApiDescription } from '../platform/web/open-api.ts'
import { dataVersion, licence } from '../report/rules/open-data/package.ts'

export const apiDescription: ApiDescription = {
  title: 'Published youth justice inspections',
  version: dataVersion,
  description:
    'Scores of every published inspection of a youth justice service, read from signed bundles. No key is needed, and any site may ask. Every answer has an `etag`: send it back as `if-none-match`, and what has not changed is not sent again. Under `/api/v1` fields are only ever added. Services differ in the size and make-up of their samples, so close comparison between them is not valid.',
  licence: { name: licence.title, url: licence.path },
  tags: [
    { name: 'Inspections', description: 'What was published of each inspection.' },
    { name: 'Everything', description: 'All scores at once, and what their columns hold.' },
    { name: 'Method', description: 'What scores are read with: frameworks, comparisons, keys.' },
  ],
}
