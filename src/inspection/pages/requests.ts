/** The requests to a service before its inspection: the service's list to answer, and the inspectorate's index. */
import { readDateField, typedFrom } from '../../platform/web/date-field.ts'
import type { TypedDate } from '../../platform/web/date-field.ts'
import { one } from '../../platform/web/form.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { archive, indexCsv } from '../actions/request-files.ts'
import type { Requests } from '../actions/requests.ts'
import { askFurther, findRequests } from '../actions/requests.ts'
import { mayAnswerRequests, mayAskFurther, maySeePack } from '../rules/announcement/may.ts'
import { inspectionPaths } from '../rules/paths.ts'
import { trailTo } from '../rules/trail.ts'
import { hasReached } from '../rules/stages.ts'
import { isShown, showings } from './requests/showing.ts'
import type { Showing } from './requests/showing.ts'
import { rowOf } from './requests/row.ts'
import type { RequestRow } from './requests/row.ts'
import { cy, en } from './requests.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/requests', typeof en>

interface RequestsView extends PageView {
  readonly caption: string
  readonly lead: string
  /** Said while the service does not see them; '' afterwards. */
  readonly notYet: string
  readonly progress: string
  readonly overdue: string
  readonly choices: readonly { readonly value: Showing; readonly text: string; readonly selected: boolean }[]
  readonly rows: readonly RequestRow[]
  readonly any: boolean
  readonly archiveAt: string
  readonly indexAt: string
  /** Whether this reader may ask for more. */
  readonly asks: boolean
  readonly typed: { readonly title: string; readonly guidance: string; readonly due: TypedDate }
}

/** The page. */
export const requests = page(inspectionPaths.requests, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('inspection/requests', view(ask, await findRequests(use, at(ask)), typedFrom(null)))
  },
  async submit(use, ask) {
    const { form, words, language, now } = ask
    const [title, guidance] = [one(form, 'title').trim(), one(form, 'guidance').trim()]
    const due = readDateField(form, 'due', { label: words.dueLabel, language, empty: words.dueMissing })
    const problems: FieldProblem[] = []
    if (title === '') problems.push({ field: 'title', message: words.titleMissing })
    if (title.length > 200) problems.push({ field: 'title', message: words.titleLong })
    if (guidance.length > 1000) problems.push({ field: 'guidance', message: words.guidanceLong })
    if (due.problem) problems.push(due.problem)
    else if (due.day !== null && due.day < londonDay(now)) problems.push({ field: 'due-day', message: words.duePast })
    if (problems.length > 0 || due.day === null)
      return reply.again('inspection/requests', view(ask, await findRequests(use, at(ask)), due.typed), problems)
    await askFurther(use, { ...at(ask), title, guidance, due: due.day })
    return reply.redirect(inspectionPaths.requests(ask.params), words.furtherDone)
  },
})

/** The index as a table. */
export const requestsIndex = page(inspectionPaths.requestsIndex, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, params, words, language }) {
    const found = await findRequests(use, { actor, slug: params.inspection })
    return reply.file(indexCsv(found, words, language), 'text/csv; charset=utf-8', `${params.inspection}-index.csv`)
  },
})

/** Everything that was sent, with its index. */
export const requestsArchive = page(inspectionPaths.requestsArchive, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, params, words, language }) {
    const found = await findRequests(use, { actor, slug: params.inspection })
    const index = indexCsv(found, words, language)
    return reply.stream('application/zip', `${params.inspection}-evidence.zip`, visit => archive(visit, found, index))
  },
})

const at = ({ actor, params }: Pick<Asked, 'actor' | 'params'>) => ({ actor, slug: params.inspection })

function view(ask: Asked, found: Requests, due: TypedDate): RequestsView {
  const { words, language, params, actor, query, form } = ask
  const { inspection, all } = found
  const service = inspection.service.name[language]
  const wanted = showings.find(each => each === one(query, 'show')) ?? 'all'
  const standing = all.filter(({ state }) => state !== 'withdrawn')
  const late = all.filter(({ overdue }) => overdue > 0).length
  return {
    title: words.title,
    caption: service,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    wide: true,
    synthetic: inspection.synthetic,
    lead: maySeePack(actor, inspection).may ? words.leadInspectorate : words.leadService,
    notYet: hasReached(inspection, 'announced') ? '' : words.notYet,
    progress: words.progress(standing.filter(({ state }) => state !== 'waiting').length, standing.length),
    overdue: late > 0 ? words.overdueCount(late) : '',
    choices: showings.map(value => ({ value, text: words.shows[value], selected: value === wanted })),
    rows: all.filter(each => isShown(each, wanted)).map(each => rowOf(ask, found, each)),
    any: all.length > 0,
    archiveAt: all.some(({ files }) => files.length > 0) ? inspectionPaths.requestsArchive(params) : '',
    indexAt: inspectionPaths.requestsIndex(params),
    asks: mayAskFurther(actor, inspection).may && !mayAnswerRequests(actor, inspection).may,
    typed: { title: one(form, 'title'), guidance: one(form, 'guidance'), due },
  }
}
