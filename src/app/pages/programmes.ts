/** The programmes: by which framework, when, where, what each promises, and how far that is kept. */
import { listProgress } from '../../inspection/actions/calendar.ts'
import type { ListedProgramme } from '../../inspection/actions/calendar.ts'
import { inspectionPaths } from '../../inspection/rules/paths.ts'
import { mayReadCalendar } from '../../inspection/rules/may.ts'
import { listEditions } from '../../framework/actions.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Use } from '../../platform/use.ts'
import { page } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { mayKeepProgramme, mayReadProgrammes } from '../../programme/rules/may.ts'
import { programmePaths } from '../../programme/rules/paths.ts'
import { nations } from '../../programme/rules/programme.ts'
import { promiseWords } from '../../programme/rules/quotas.ts'
import { cy, en } from './programmes.words.ts'

type Asked = Ask<'/programmes', typeof en>

interface ProgrammesView extends PageView {
  /** Where a programme is opened; '' for those who open none. */
  readonly openAt: string
  readonly rows: readonly {
    readonly title: string
    readonly calendarAt: string
    readonly changeAt: string
    readonly framework: string
    readonly period: string
    readonly where: string
    /** Each promise, with how far it is kept where the reader may know. */
    readonly promises: readonly { readonly text: string; readonly state: string; readonly kept: boolean }[]
  }[]
}

/** The page. */
export const programmes = page(programmePaths.programmes, {
  who: mayReadProgrammes,
  words: { en, cy },
  async show(use, ask) {
    const titles = await titlesOf(use)
    const view: ProgrammesView = {
      title: ask.words.title,
      openAt: mayKeepProgramme(ask.actor).may ? programmePaths.open() : '',
      rows: (await listProgress(use, ask)).map(each => rowOf(ask, each, titles)),
    }
    return reply.page('app/programmes', view)
  },
})

const titlesOf = async (use: Use): Promise<ReadonlyMap<string, { readonly en: string; readonly cy: string }>> =>
  new Map((await listEditions(use)).map(({ hash, title }) => [hash, title]))

function rowOf(
  { words, language, actor }: Asked,
  { programme, progress }: ListedProgramme,
  titles: Awaited<ReturnType<typeof titlesOf>>,
): ProgrammesView['rows'][number] {
  const { slug, title, from, to, quotas } = programme
  const day = (on: string) => dayInWords(on, language)
  const where = programme.nations.map(nation => nations[nation][language]).join(', ')
  return {
    title: title[language],
    calendarAt: mayReadCalendar(actor).may
      ? `${inspectionPaths.calendar()}?${new URLSearchParams({ programme: slug }).toString()}`
      : '',
    changeAt: mayKeepProgramme(actor).may ? programmePaths.programme({ programme: slug }) : '',
    framework: titles.get(programme.frameworkHash)?.[language] ?? programme.frameworkId,
    period: to === null ? words.since(day(from)) : words.period(day(from), day(to)),
    where: programme.regions.length === 0 ? where : words.someRegions(where, programme.regions.length),
    promises: quotas.map(quota => {
      const text = promiseWords(quota)
      const rows = progress?.find(({ promise }) => promise.en === text.en)?.rows ?? []
      const kept = rows.filter(({ planned, promised }) => planned >= promised).length
      return {
        text: text[language],
        state: rows.length === 0 ? '' : words.state(kept, rows.length),
        kept: kept === rows.length,
      }
    }),
  }
}
