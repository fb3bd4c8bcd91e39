/** What the check's page shows to whom. */
import { titlesOf } from '../../../../access/rules/roles.ts'
import { trailTo } from '../../../../inspection/rules/trail.ts'
import { dayInWords } from '../../../../platform/pure/day-words.ts'
import type { Ask } from '../../../../platform/web/page.ts'
import type { PageView } from '../../../../platform/web/reply.ts'
import type { Exchange } from '../../../actions/accuracy/find.ts'
import type { Home } from '../../../actions/accuracy/home.ts'
import type { Candidate } from '../../../actions/accuracy/send.ts'
import { happened, standing, unanswered } from '../../../rules/accuracy/check.ts'
import { mayComment, mayNameReader, mayReturn, maySendAnswers } from '../../../rules/accuracy/may.ts'
import { accuracyPaths } from '../../../rules/accuracy/paths.ts'
import type { en } from '../home.words.ts'
import { commentRows } from './rows.ts'
import type { CommentRow } from './rows.ts'
import { londonDay } from '../../../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/accuracy', typeof en>

interface Choice {
  readonly value: number
  readonly text: string
  readonly checked?: boolean
}

interface HomeView extends PageView {
  readonly caption: string
  readonly lead: string
  readonly facts: readonly { readonly key: string; readonly value: string }[]
  readonly links: readonly { readonly text: string; readonly href: string }[]
  readonly rows: readonly CommentRow[]
  /** Said in the place of comments where there are none. */
  readonly nothing: string
  /** Whether this reader sees comments at all; those of the service are its own until they are sent. */
  readonly sees: boolean
  readonly choices: readonly Choice[]
  readonly names: boolean
  readonly colleagues: readonly Choice[]
  readonly helpers: readonly Choice[]
  readonly returns: boolean
  readonly count: number
  readonly answers: boolean
  readonly open: number
  readonly logs: readonly { readonly text: string; readonly href: string }[]
  readonly rounds: readonly { readonly text: string; readonly href: string }[]
}

/** The view. */
export function homeView(ask: Asked, { inspection, exchange, candidates, reader }: Home): HomeView {
  const { words, language, actor } = ask
  const service = inspection.service.name[language]
  const isLatest = exchange === null || exchange.check.id === exchange.rounds.at(-1)?.id
  const withService = exchange?.phase === 'with-service'
  const names = isLatest && (exchange === null || withService) && mayNameReader(actor, inspection).may
  const returns = exchange !== null && isLatest && withService && mayReturn(actor, inspection, exchange.asked).may
  const comments = exchange === null ? [] : standing(exchange.comments)
  const invited = exchange?.asked.invited ?? []
  const choice = ({ person, name, role }: Candidate) => ({
    value: person,
    text: `${name}, ${titlesOf([role], language)}`,
  })
  return {
    title: words.title,
    caption: service,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    synthetic: inspection.synthetic,
    lead: leadOf(ask, exchange),
    facts: exchange === null ? [] : factsOf(ask, exchange),
    links: exchange === null ? [] : linksOf(ask, exchange, isLatest),
    rows: exchange === null ? [] : commentRows(ask, exchange),
    nothing: exchange?.phase === 'done' ? words.noneAtAll : words.noneYet,
    sees: exchange !== null && (exchange.ofService || !withService),
    names,
    choices: names ? candidates.map(each => ({ ...choice(each), checked: each.person === reader })) : [],
    colleagues: returns
      ? candidates.filter(({ person }) => person !== reader && !invited.includes(person)).map(choice)
      : [],
    helpers: returns ? candidates.filter(({ person }) => invited.includes(person)).map(choice) : [],
    returns,
    count: comments.length,
    answers: exchange?.phase === 'with-inspectorate' && isLatest && maySendAnswers(actor, inspection).may,
    open: unanswered(comments).length,
    logs: exchange === null || comments.length === 0 ? [] : logsOf(ask),
    rounds: roundsOf(ask, exchange),
  }
}

const leadOf = ({ words }: Asked, exchange: Exchange | null): string => {
  if (exchange === null) return words.notSent
  const { phase, ofService } = exchange
  if (phase === 'done') return words.done
  if (phase === 'with-inspectorate') return ofService ? words.withInspectorate : words.toAnswer
  return ofService ? words.toComment : words.withService
}

/** What happened, with its days. */
function factsOf({ words, language }: Asked, { check, events, asked, names, clock, phase }: Exchange) {
  const day = (at: Date): string => dayInWords(londonDay(at), language)
  const name = (person: number | null): string => (person === null ? '' : (names.get(person) ?? ''))
  const opened = happened(events, 'opened')
  const returned = happened(events, 'returned')
  const answered = happened(events, 'answers-sent')
  const facts = [
    { key: words.facts.sent, value: words.sentTo(day(check.sent.at), name(asked.reader)) },
    { key: words.facts.opened, value: opened ? day(opened.at) : words.notOpened },
  ]
  if (clock) {
    const due = words.due(dayInWords(clock.dueOn, language), dayInWords(clock.receivedOn, language), clock.opened)
    facts.push({ key: words.facts.due, value: due })
    if (phase === 'with-service') facts.push({ key: words.facts.left, value: words.left(clock.left) })
  } else facts.push({ key: words.facts.due, value: words.noLimit })
  if (returned) facts.push({ key: words.facts.returned, value: words.signed(day(returned.at), name(returned.by)) })
  if (returned && clock && clock.left < 0) facts.push({ key: words.facts.late, value: words.late(-clock.left) })
  if (answered) facts.push({ key: words.facts.answered, value: words.signed(day(answered.at), name(answered.by)) })
  return facts
}

function linksOf(
  { params, words, actor }: Asked,
  { inspection, asked, phase, check, rounds }: Exchange,
  isLatest: boolean,
) {
  const round = isLatest ? '' : `?round=${String(check.round)}`
  const comments = phase === 'with-service' && isLatest && mayComment(actor, inspection, asked).may
  return [
    { text: comments ? words.readAndComment : words.read, href: `${accuracyPaths.draft(params)}${round}` },
    ...(comments
      ? [
          { text: words.table, href: accuracyPaths.table(params) },
          { text: words.upload, href: accuracyPaths.upload(params) },
        ]
      : []),
    ...(rounds.length > 1 && !isLatest ? [{ text: words.latestRound, href: accuracyPaths.home(params) }] : []),
  ]
}

const logsOf = ({ params, words }: Asked) => [
  { text: words.logCsv, href: accuracyPaths.logCsv(params) },
  { text: words.logXlsx, href: accuracyPaths.logXlsx(params) },
  { text: words.logWord, href: accuracyPaths.logWord(params) },
]

const roundsOf = ({ params, words, language }: Asked, exchange: Exchange | null) =>
  (exchange?.rounds ?? [])
    .filter(({ id }) => id !== exchange?.check.id)
    .map(({ round, sentOn }) => ({
      text: words.round(round, dayInWords(sentOn, language)),
      href: `${accuracyPaths.home(params)}?round=${String(round)}`,
    }))
