/** What a case still lacks before it can be finished, each with where to put it right: on the server and in the browser. */
import type { Language } from '../../platform/pure/words.ts'
import type { CaseBeside } from './beside/beside.ts'
import { contestsBeside } from './beside/contests.ts'
import type { LookedOver } from './completeness.ts'
import type { CasePlace } from './contested.ts'
import { questionAt, settledAt } from './contested.ts'
import { progressByPart } from './part-progress.ts'

/** One thing that is missing. */
export interface Missing {
  readonly text: string
  readonly href: string
}

/** Everything that is missing: what was said twice differently beside the questions first, then part by part. */
export function missingOf(
  reading: Pick<CaseBeside, 'framework' | 'attributes' | 'operations'> & { readonly looked: LookedOver },
  place: CasePlace,
  language: Language,
): readonly Missing[] {
  const { framework, looked } = reading
  const words = missingWords[language]
  const contested = contestsBeside(reading).map(each => ({
    text: `${each.title[language]} – ${words.twice[each.kind]}`,
    href: settledAt(each, framework, place),
  }))
  const lacking = progressByPart(framework, looked).flatMap(({ part, lacks }) =>
    lacks.map(({ question, what }) => {
      const text = part.questions.find(({ id }) => id === question)?.text[language] ?? ''
      return { text: `${question} ${text} – ${words.item[what]}`, href: questionAt(place, part.id, question) }
    }),
  )
  return [...contested, ...lacking]
}

// A list longer than this is no help: the parts say where the rest is.
const listed = 12

/** Those that are listed, and what is said of the others; '' where there are none. */
export const listedOf = (
  missing: readonly Missing[],
  language: Language,
): { readonly missing: readonly Missing[]; readonly more: string } => ({
  missing: missing.slice(0, listed),
  more: missing.length > listed ? missingWords[language].more(missing.length - listed) : '',
})

const en = {
  missing: 'What is missing',
  item: { unanswered: 'not answered', contested: 'answered twice, differently', reason: 'needs a reason' },
  twice: {
    date: 'entered twice, differently',
    deadline: 'judged twice, differently',
    level: 'given twice, differently',
  },
  more: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  finish: 'Finish this case',
  finishLead:
    'Nothing is missing. Finishing tells the lead inspector that the case is done; a later answer opens it again.',
  notYet: 'The case can be finished when nothing is missing, contested or waiting.',
}

const cy: typeof en = {
  missing: 'Beth sydd ar goll',
  item: { unanswered: 'heb ei ateb', contested: 'wedi’i ateb ddwywaith, yn wahanol', reason: 'angen rheswm' },
  twice: {
    date: 'wedi’i gofnodi ddwywaith, yn wahanol',
    deadline: 'wedi’i farnu ddwywaith, yn wahanol',
    level: 'wedi’i rhoi ddwywaith, yn wahanol',
  },
  more: count => `a ${count} arall`,
  finish: 'Gorffen yr achos hwn',
  finishLead:
    'Nid oes dim ar goll. Mae gorffen yn dweud wrth yr arolygydd arweiniol fod yr achos wedi’i wneud; mae ateb diweddarach yn ei agor eto.',
  notYet: 'Gellir gorffen yr achos pan nad oes dim ar goll, yn destun dadl nac yn aros.',
}

/** The words of what is missing and of finishing, in both languages. */
export const missingWords: Readonly<Record<Language, typeof en>> = { en, cy }
