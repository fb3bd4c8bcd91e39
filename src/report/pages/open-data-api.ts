/** The documentation of the API for people, made of what the routes themselves say. For anybody. */
import { groupBy } from '../../platform/pure/group-by.ts'
import type { Open } from '../../platform/web/open.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { openData } from '../api.ts'
import { openPaths } from '../rules/open-data/paths.ts'
import { reportPaths } from '../rules/paths.ts'
import { cy, en } from './open-data-api.words.ts'

interface Operation {
  readonly id: string
  readonly summary: string
  readonly description: string
  readonly address: string
  readonly limit: string
  readonly answers: string
  readonly parameters: readonly { readonly name: string; readonly says: string }[]
}

interface ApiView extends PageView {
  readonly description: string
  readonly examples: readonly string[]
  readonly groups: readonly { readonly title: string; readonly operations: readonly Operation[] }[]
}

export const openDataApi = page(openPaths.documentation, {
  who: anyone,
  words: { en, cy },
  show: (_, { words, origin }) => reply.page('report/open-data-api', view(words, origin)),
})

const view = (words: typeof en, origin: string): ApiView => ({
  title: words.title,
  breadcrumbs: [
    { text: words.reports, href: reportPaths.published() },
    { text: words.openData, href: openPaths.page() },
    { text: words.title },
  ],
  openLicence: true,
  description: openPaths.description(),
  examples: [
    `${openPaths.inspections()}?nation=wales&sort=service`,
    `${openPaths.inspections()}?published_from=2012-01-01&per_page=5`,
    openPaths.frameworks(),
    openPaths.keys(),
  ].map(path => `curl '${origin}${path}'`),
  groups: [...groupBy(openData, ({ tag }) => tag)].map(([tag, operations]) => ({
    title: words.groups[tag] ?? tag,
    operations: operations.map(each => operationOf(each, words)),
  })),
})

const operationOf = (open: Open, words: typeof en): Operation => {
  const { summary, description } = words.operationWords[open.id] ?? open
  return {
    id: open.id,
    summary,
    description,
    address: `GET ${open.pattern.replace(/:(\w+)/g, '{$1}')}`,
    limit: words.limit(open.eachMinute),
    answers: open.answer.type,
    parameters: [...parametersOf(open.params, words, ` (${words.needed})`), ...parametersOf(open.query, words, '')],
  }
}

const parametersOf = (shape: Open['query'], words: typeof en, needed: string): Operation['parameters'] =>
  Object.entries(shape?.shape ?? {}).map(([name, schema]) => ({
    name: `${name}${needed}`,
    says: words.parameterWords[name] ?? (schema as { readonly description?: string }).description ?? '',
  }))
