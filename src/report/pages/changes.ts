/** What has changed in a report since a moment that its reader chooses, block by block. */
import { londonTime, momentInLondon, momentInWords } from '../../platform/pure/london.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import type { Stretch } from '../../platform/pure/differences.ts'
import { one } from '../../platform/web/form.ts'
import type { Form } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { ReportChanges } from '../actions/editor/history.ts'
import { differencesOf, findChanges } from '../actions/editor/history.ts'
import type { BlockChange } from '../rules/editor/changes.ts'
import { addressOfBlock, partOf } from '../rules/editor/layout.ts'
import { reportPaths } from '../rules/paths.ts'
import { cy, en } from './changes.words.ts'

type Asked = Ask<'/inspections/:inspection/report/changes', typeof en>

interface ChangeView {
  readonly what: string
  readonly by: string
  readonly en: readonly Stretch[]
  readonly cy: readonly Stretch[]
  readonly href: string
  readonly history: string
  readonly called: string
}

interface ChangesView extends PageView {
  readonly caption: string
  readonly day: string
  readonly time: string
  readonly summary: string
  readonly parts: readonly { readonly title: string; readonly changes: readonly ChangeView[] }[]
}

/** The page. */
export const changes = page(reportPaths.changes, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const { actor, params, query, now, words } = ask
    const since = sinceIn(query, now)
    const found = await findChanges(use, { actor, slug: params.inspection, since: since ?? now })
    const shown = view(found, since ?? now, ask)
    return since
      ? reply.page('report/changes', shown)
      : reply.again('report/changes', shown, [{ field: 'day', message: words.badDay }])
  },
})

/** The moment asked for; the beginning of today where none is; null where it can't be read. */
function sinceIn(query: Form, now: Date): Date | null {
  const [typed, time] = [one(query, 'day').trim(), one(query, 'time').trim()]
  if (typed === '' && time === '') return inLondon(londonTime(now.getTime()).day, '00:00')
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})$/.exec(typed) ?? []
  const [, hour, minute = '00'] = /^(\d{1,2})[:.](\d{2})$/.exec(time === '' ? '0:00' : time) ?? []
  if (hour === undefined) return null
  const pad = (part: string) => part.padStart(2, '0')
  return inLondon(`${year}-${pad(month)}-${pad(day)}`, `${pad(hour)}:${minute}`)
}

const inLondon = (day: string, time: string): Date | null => {
  const moment = momentInLondon({ day, time })
  return moment === null ? null : new Date(moment)
}

function view(found: ReportChanges, since: Date, { words, language, query }: Asked): ChangesView {
  const { desk, changes: all } = found
  const { inspection, framework } = desk
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const titles = [
    ...framework.outline.map(({ id, title }) => ({ id, title: title[language] })),
    ...framework.sections.map(({ id, title }) => ({ id: `section-${id}`, title: `${id}. ${title[language]}` })),
    // The cover, and what the framework has no part for.
    { id: null, title: words.report },
  ]
  const known = new Set<string | null>(titles.map(({ id }) => id))
  const idOf = ({ passage }: BlockChange) => (known.has(partOf(passage, framework)) ? partOf(passage, framework) : null)
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.report, href: reportPaths.edit(at) },
      { text: words.title },
    ],
    wide: true,
    synthetic: inspection.synthetic,
    day: one(query, 'day'),
    time: one(query, 'time'),
    summary: words.summary(all.length, momentInWords(since, language)),
    parts: titles
      .map(({ id, title }) => ({
        title,
        changes: all.filter(change => idOf(change) === id).map(change => changeView(change, found, words)),
      }))
      .filter(part => part.changes.length > 0),
  }
}

function changeView(
  { passage, before, after, what, versions }: BlockChange,
  { desk, names }: ReportChanges,
  words: typeof en,
): ChangeView {
  const at = { inspection: desk.inspection.slug }
  const people = new Set(
    versions.map(({ madeBy }) => (madeBy === null ? undefined : names.get(madeBy)) ?? words.nobody),
  )
  const [old, now] = [before?.text ?? { en: '', cy: null }, after.text]
  return {
    what: words.whats[what],
    by: words.by([...people].join(', ')),
    en: differencesOf(old.en, now.en),
    cy: differencesOf(old.cy ?? '', now.cy ?? ''),
    href: addressOfBlock(passage, desk.framework, desk.inspection.slug),
    history: reportPaths.block({ ...at, block: passage.id }),
    called: words.block(passage.id),
  }
}
