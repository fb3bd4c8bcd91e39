/** One request: what is wanted, what has come, and the ways to answer it or to take it back. */
import type { SelectOptions } from '../../platform/web/govuk/select.ts'
import { acceptedEndings, acceptedKinds } from '../../platform/pure/file-kinds.ts'
import { fileLimits } from '../../platform/pure/file-limits.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { one } from '../../platform/web/form.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { fileContent, fileIn } from '../actions/request-files.ts'
import type { Requests } from '../actions/requests.ts'
import { findRequests, requestIn } from '../actions/requests.ts'
import { mayAnswerRequests, mayAskFurther } from '../rules/announcement/may.ts'
import { inspectionPaths } from '../rules/paths.ts'
import { trailTo } from '../rules/trail.ts'
import { answer } from './request/answer.ts'
import { eventRow } from './request/event.ts'
import type { EventRow } from './request/event.ts'
import { cy, en } from './request.words.ts'

type Asked = Ask<'/inspections/:inspection/requests/:request', typeof en>

interface RequestView extends PageView {
  readonly caption: string
  readonly guidance: string
  readonly due: string
  readonly state: string
  readonly tone: string
  readonly events: readonly EventRow[]
  readonly answers: boolean
  readonly accept: string
  readonly filesHint: string
  readonly scan: string
  readonly standing: SelectOptions['items']
  readonly changes: boolean
  readonly isWithdrawn: boolean
  readonly typed: Readonly<Record<'comment' | 'reason' | 'back' | 'drop' | 'restore', string>>
}

/** The page. */
export const request = page(inspectionPaths.request, {
  who: signedIn,
  words: { en, cy },
  takesFiles: 'several',
  async show(use, ask) {
    return reply.page('inspection/request', view(use, ask, await findRequests(use, at(ask))))
  },
  async submit(use, ask) {
    const outcome = await answer(use, ask)
    if (outcome.problems.length === 0) return reply.redirect(inspectionPaths.request(ask.params), outcome.said)
    return reply.again('inspection/request', view(use, ask, await findRequests(use, at(ask))), outcome.problems)
  },
})

/** A file that was sent. */
export const requestFile = page(inspectionPaths.requestFile, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, params }) {
    const found = await findRequests(use, { actor, slug: params.inspection })
    const file = fileIn(found, params)
    return reply.stream(file.mediaType, file.name, visit => fileContent(visit, file))
  },
})

const at = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

function view(use: Use, ask: Asked, found: Requests): RequestView {
  const { words, language, params, actor, form } = ask
  const { inspection, files } = found
  const { request: asked, events, state, overdue, files: standing } = requestIn(found, params.request)
  const typedFor = (deed: string, name: string) => (one(form, 'do') === deed ? one(form, name) : '')
  return {
    title: asked.title[language],
    caption: `${words.number(asked.number)}, ${asked.section[language]}`,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.requests, href: inspectionPaths.requests({ inspection: params.inspection }) },
      { text: words.number(asked.number) },
    ],
    synthetic: inspection.synthetic,
    guidance: asked.guidance?.[language] ?? '',
    due: asked.due === null ? '' : words.due(dayInWords(asked.due, language)),
    state: overdue > 0 ? words.overdue(overdue) : words.states[state],
    tone: overdue > 0 ? 'red' : state === 'waiting' ? 'grey' : state === 'withdrawn' ? 'purple' : 'green',
    events: events.map(event => eventRow(ask, found, event, standing)),
    answers: mayAnswerRequests(actor, inspection).may,
    accept: acceptedEndings.join(','),
    filesHint: words.filesHint(acceptedKinds[language], fileLimits.megabytes, fileLimits.files),
    scan: use.scan === null ? words.notScanned : words.scanned,
    standing: [
      { value: '', text: words.takeBackChoose },
      ...standing.map(id => ({ value: id, text: files.get(id)?.name ?? id, selected: id === one(form, 'file') })),
    ],
    changes: mayAskFurther(actor, inspection).may,
    isWithdrawn: state === 'withdrawn',
    typed: {
      comment: typedFor('comment', 'text'),
      reason: typedFor('not-held', 'text'),
      back: typedFor('withdraw-file', 'text'),
      drop: typedFor('withdraw', 'text'),
      restore: typedFor('restore', 'text'),
    },
  }
}
