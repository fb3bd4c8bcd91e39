/** The dated events of a case and their deadlines in words, as the server's page and the browser show them. */
import { questionsOf } from '../../../framework/rules/framework.ts'
import { dayInWords } from '../../../platform/pure/day-words.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Dated, Verdict } from '../case-dates.ts'
import { deadlineInWords, outcomeWords, proposedAnswer } from '../timeliness-words.ts'
import { deviceInWords } from '../contest-words.ts'
import type { KeptOperation } from '../operation.ts'
import type { CaseBeside } from './beside.ts'
import type { CaseRecord, Worked } from './case-record.ts'
import type { RecordWords } from './record-words.ts'
import { recordWords } from './record-words.ts'

/** An entry, with what its button says and sends. */
export interface EntryPart {
  /** The operation's id; '' where the case list gave it. */
  readonly id: string
  readonly text: string
  /** Says to whoever does not see the page which entry the button takes back. */
  readonly hidden: string
  readonly deed: string
}

/** One kind of event. */
export interface DatedPart {
  readonly id: string
  readonly title: string
  readonly entries: readonly EntryPart[]
  /** What is said of entries that contradict each other; '' otherwise. */
  readonly contested: string
}

/** One deadline. */
export interface WorkedPart {
  readonly id: string
  readonly title: string
  readonly outcome: string
  readonly classes: string
  readonly arithmetic: readonly string[]
  readonly needs: string
  readonly source: string
  readonly unconfirmed: boolean
  readonly proposes: string
  /** What was made of it; several sentences where that is contested. */
  readonly verdict: string
  /** Whether somebody is to say now what they make of it. */
  readonly isOpen: boolean
}

/** What tells words that contradict each other apart. */
export interface Apart {
  /** Who said something, and when. */
  readonly whoWhen: (operation: KeptOperation) => string
  /** The name of the device that asks, if it is known. */
  readonly here: string | null
}

/** Who entered what, when and on which device: for words that contradict each other; '' where that is not known. */
const saidBy = (
  id: string | null,
  { operations }: Pick<CaseBeside, 'operations'>,
  { whoWhen, here }: Apart,
  language: Language,
): string => {
  const said = operations.find(each => each.id === id)
  return said ? `${whoWhen(said)}, ${deviceInWords(said.device, here, language)}` : ''
}

/** The dates, in the order of the framework. */
export const datedParts = (
  reading: Pick<CaseBeside, 'operations'>,
  { dates }: Pick<CaseRecord, 'dates'>,
  apart: Apart,
  language: Language,
): readonly DatedPart[] =>
  dates.map(each => datedPart(each, id => saidBy(id, reading, apart, language), recordWords[language], language))

function datedPart(
  { event, entries, contested }: Dated,
  by: (id: string | null) => string,
  words: RecordWords,
  language: Language,
): DatedPart {
  const title = event.title[language]
  return {
    id: event.id,
    title,
    contested: contested ? words.datesContested : '',
    entries: entries.map(({ id, on }) => {
      const day = on === null ? words.notDone : dayInWords(on, language)
      return {
        id: id ?? '',
        text: id === null ? `${day} (${words.fromList})` : contested ? `${day} (${by(id)})` : day,
        hidden: words.takeBackOf(title, day),
        deed: id === null ? '' : `take-back ${id}`,
      }
    }),
  }
}

/** The deadlines, in the order of the framework. */
export const workedParts = (
  reading: Pick<CaseBeside, 'framework' | 'looked' | 'operations'>,
  { worked }: Pick<CaseRecord, 'worked'>,
  apart: Apart,
  language: Language,
): readonly WorkedPart[] =>
  worked.map(each => workedPart(each, reading, id => saidBy(id, reading, apart, language), language))

const colours: Readonly<Record<Worked['worked']['outcome'], string>> = {
  'on-time': 'govuk-tag--green',
  late: 'govuk-tag--red',
  'not-done': 'govuk-tag--red',
  'not-due': 'govuk-tag--grey',
  'not-known': 'govuk-tag--blue',
}

function workedPart(
  { rule, worked, verdict }: Worked,
  { framework, looked }: Pick<CaseBeside, 'framework' | 'looked'>,
  by: (id: string) => string,
  language: Language,
): WorkedPart {
  const words = recordWords[language]
  const questions = questionsOf(framework).filter(
    ({ id }) => rule.questions.includes(id) && looked.asked.get(id) !== 'does-not-apply',
  )
  const answer = questions[0] && proposedAnswer(worked.outcome, questions[0])
  const titles = new Map(framework.timeliness?.events.map(({ id, title }) => [id, title[language]]))
  const isJudged = verdict !== null && !verdict.contested && verdict.said.outcome === worked.outcome
  return {
    id: rule.id,
    title: rule.title[language],
    outcome: outcomeWords[worked.outcome][language],
    classes: colours[worked.outcome],
    arithmetic: worked.deadlines.map(each => `${deadlineInWords(rule.limit, each, language)}.`),
    needs: worked.missing.length > 0 ? words.needs(worked.missing.map(id => titles.get(id) ?? id).join(', ')) : '',
    source: words.source(rule.edition[language]),
    unconfirmed: rule.provenance.kind === 'unconfirmed',
    proposes: answer ? words.proposes(answer.title[language], questions.map(({ id }) => id).join(', ')) : '',
    verdict: verdict ? verdictWords(verdict, worked.outcome, by, words) : '',
    isOpen: worked.outcome !== 'not-known' && !isJudged,
  }
}

function verdictWords(
  { said, heads, contested }: Verdict,
  outcome: string,
  by: (id: string) => string,
  words: RecordWords,
): string {
  const told = ({ verdict, reason }: Verdict['said']): string =>
    verdict === 'confirmed' ? words.confirmed : words.overruled(reason)
  if (contested) return [words.verdictsContested, ...heads.map(head => `${told(head)} (${by(head.id)})`)].join(' ')
  const all = [...new Set(heads.map(told))].join(' ')
  return said.outcome === outcome ? all : `${all} ${words.stale}`
}
