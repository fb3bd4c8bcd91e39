/** What every page of one reading says at its head: whose case, how far, the provisional score, what remains. */
import { inspectionPaths } from '../../../inspection/rules/paths.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Crumb } from '../../../platform/web/reply.ts'
import type { Reading } from '../../actions/reading.ts'
import { scoreCase } from '../../rules/case-score.ts'
import { contestsBeside } from '../../rules/beside/contests.ts'
import { remainsWords, scoreWords } from '../../rules/case-words.ts'
import { assessmentPaths } from '../../rules/paths.ts'
import type { en } from './shared.words.ts'

type SharedWords = Omit<typeof en, never>

/** The head of a page about one reading. */
export interface CaseHead {
  readonly caption: string
  readonly crumbs: readonly Crumb[]
  readonly second: boolean
  readonly progress: string
  readonly score: string
  readonly remains: string
  /** Where an urgent concern is raised; '' for those who only read. */
  readonly raise: string
  /** The names of those who are told of it; '' where nobody is known. */
  readonly told: string
}

/** Its parts in the reader's language; `last` names the page itself. */
export function caseHead(reading: Reading, words: SharedWords, language: Language, last: string): CaseHead {
  const { inspection, looked, framework, reference, assessment } = reading
  const name = inspection.service.name[language]
  const slug = { inspection: inspection.slug }
  return {
    caption: words.caseCaption(name, reference),
    crumbs: [
      { text: name, href: inspectionPaths.home(slug) },
      { text: words.myCases, href: assessmentPaths.myCases(slug) },
      ...(last === reference ? [] : [{ text: reference, href: assessmentPaths.assessment({ ...slug, assessment }) }]),
      { text: last },
    ],
    second: reading.kind === 'second',
    progress: words.progress(looked.answered, looked.toAnswer),
    score: scoreWords(scoreCase(framework, looked).whole, words),
    remains: remainsWords(looked.lacks, contestsBeside(reading), words),
    told: [...reading.told.leads, ...reading.told.heads].map(({ name: called }) => called).join(', '),
    raise: reading.owner && framework.caseWork ? assessmentPaths.raiseConcern({ ...slug, assessment }) : '',
  }
}
