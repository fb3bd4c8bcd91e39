/** Open data for people: what there is, what each column holds, and how to work a score out again. For anybody. */
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Language } from '../../platform/pure/words.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findExtent } from '../actions/open-data.ts'
import { columns } from '../rules/open-data/columns.ts'
import { licence } from '../rules/open-data/package.ts'
import { openPaths } from '../rules/open-data/paths.ts'
import { reportPaths } from '../rules/paths.ts'
import type { OpenExtent } from '../store/published.ts'
import { cy, en } from './open-data.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

interface OpenDataView extends PageView {
  readonly holds: string
  readonly files: readonly { readonly text: string; readonly note: string; readonly href: string }[]
  readonly licence: string
  readonly example: readonly (readonly string[])[]
  readonly columns: readonly {
    readonly name: string
    readonly type: string
    readonly says: string
    readonly example: string
  }[]
}

export const openDataPage = page(openPaths.page, {
  who: anyone,
  words: { en, cy },
  show: async (use, { words, language }) =>
    reply.page('report/open-data', view(await findExtent(use), words, language)),
})

const view = ({ asAt, inspections }: OpenExtent, words: typeof en, language: Language): OpenDataView => ({
  title: words.title,
  breadcrumbs: [{ text: words.reports, href: reportPaths.published() }, { text: words.title }],
  openLicence: true,
  holds: asAt === null ? words.empty : words.holds(dayInWords(londonDay(new Date(asAt)), language), inspections),
  files: [
    { text: words.csv, note: words.csvNote, href: openPaths.csv() },
    { text: words.json, note: words.jsonNote, href: openPaths.json() },
    { text: words.dictionary, note: words.dictionaryNote, href: openPaths.dataPackage() },
    { text: words.api, note: words.apiNote, href: openPaths.documentation() },
  ],
  licence: licence.path,
  example: [
    [words.exampleQuestion(1), '15', '18', '83'],
    [words.exampleQuestion(2), '11', '14', '79'],
    [words.exampleCriterion, '26', '32', '81'],
  ],
  columns: columns.map(({ name, type, always, says, example }) => ({
    name,
    type: words.types[type] + (always ? '' : `, ${words.mayBeEmpty}`),
    says: says[language],
    example,
  })),
})
