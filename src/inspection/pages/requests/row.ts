/** A line of the list of requests. */
import { dayInWords } from '../../../platform/pure/day-words.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Requests } from '../../actions/requests.ts'
import type { RequestSoFar } from '../../rules/announcement/requests.ts'
import { inspectionPaths } from '../../rules/paths.ts'
import type { en } from '../requests.words.ts'

export interface RequestRow {
  readonly number: string
  readonly section: string
  readonly title: string
  readonly href: string
  readonly due: string
  readonly state: string
  /** The colour of its tag. */
  readonly tone: string
  /** How late its answer came; '' where it came in time. */
  readonly late: string
  readonly answered: string
  readonly files: string
}

const tones = {
  waiting: 'grey',
  sent: 'green',
  commented: 'turquoise',
  'not-held': 'yellow',
  withdrawn: 'purple',
} as const

/** The line of one request. */
export function rowOf(
  {
    words,
    language,
    params,
  }: { readonly words: typeof en; readonly language: Language; readonly params: { readonly inspection: string } },
  { names }: Requests,
  found: RequestSoFar,
): RequestRow {
  const { request, state, overdue, late, answeredOn, files, events } = found
  const first = events.find(({ kind }) => kind === 'file' || kind === 'comment' || kind === 'not-held')
  const who = first?.by == null ? '' : (names.get(first.by) ?? '')
  return {
    number: String(request.number),
    section: request.section[language],
    title: request.title[language],
    href: inspectionPaths.request({ inspection: params.inspection, request: request.id }),
    due: request.due === null ? words.noDue : dayInWords(request.due, language),
    state: overdue > 0 ? words.overdue(overdue) : words.states[state],
    tone: overdue > 0 ? 'red' : tones[state],
    late: late > 0 ? words.late(late) : '',
    answered: answeredOn === null ? words.notAnswered : words.by(dayInWords(answeredOn, language), who),
    files: String(files.length),
  }
}
