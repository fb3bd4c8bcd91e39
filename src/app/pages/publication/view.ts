/** What the page of a publication shows, from how it stands. */
import type { Inspection } from '../../../inspection/rules/inspection.ts'
import { trailTo } from '../../../inspection/rules/trail.ts'
import { isPublished } from '../../../inspection/rules/stages.ts'
import type { Need, Transition } from '../../../inspection/rules/stages.ts'
import type { Ask } from '../../../platform/web/page.ts'
import type { PageView } from '../../../platform/web/reply.ts'
import type { RecipientState } from '../../../report/actions/copies.ts'
import type { listCalledBack, Waiting } from '../../../report/actions/embargo.ts'
import { mayCorrect, mayKeepRecipients } from '../../../report/rules/may.ts'
import { reportPaths } from '../../../report/rules/paths.ts'
import type { Release } from '../../../report/rules/publication/release.ts'
import type { en } from '../publication.words.ts'
import type { NeedLine } from '../inspection-moves/needs.ts'
import { needLines } from '../inspection-moves/needs.ts'
import { copyRows } from './copies.ts'
import type { CopyRow } from './copies.ts'
import { momentWords } from './minute.ts'
import type { Typed } from './minute.ts'

/** What must hold before a correction is published, as before every publication. */
export const correctionNeeds: readonly Need[] = ['checks', 'disclosure', 'signatures']

/** How the publication of an inspection stands. */
export interface Standing {
  readonly inspection: Inspection
  /** The move that publishes; null where it can't be published from where it stands. */
  readonly move: Transition | null
  /** The edition that the correction would be which is open, and whether anything differs; null where none is, or not for this reader. */
  readonly correction: { readonly edition: number; readonly differs: boolean } | null
  /** Whether the reader may publish. */
  readonly mine: boolean
  readonly held: ReadonlySet<Need>
  /** What was approved and waits for its minute. */
  readonly waiting: Waiting | null
  readonly calledBack: Awaited<ReturnType<typeof listCalledBack>>
  readonly editions: readonly Release[]
  readonly copies: readonly RecipientState[]
  /** Whether letters go out by themselves. */
  readonly sends: boolean
}

interface Link {
  readonly text: string
  readonly href: string
}

interface PublicationView extends PageView {
  readonly caption: string
  readonly needs: readonly NeedLine[]
  /** Whether nothing is missing, nothing waits, and the reader may publish. */
  readonly possible: boolean
  /** Why there is no form: '' where there is one. */
  readonly whyNot: string
  /** What the correction that is open would be, and where it is written; '' where none is. */
  readonly correction: string
  readonly correctionAt: string
  readonly callBackLead: string
  /** What everybody would read, or reads. */
  readonly documents: readonly Link[]
  readonly isPublished: boolean
  /** When it will be public and who approved that; '' where nothing waits. */
  readonly waiting: string
  readonly mayCallBack: boolean
  readonly calledBack: readonly string[]
  readonly editions: readonly { readonly text: string; readonly reason: string }[]
  readonly copies: readonly CopyRow[]
  /** Where the addresses of recipients are kept; '' for those who keep none. */
  readonly settingsAt: string
  readonly typed: Typed
}

type Asked = Ask<'/inspections/:inspection/publication', typeof en>

/** The page as its reader may see it; `typed` is what they sent, so that nothing of it is lost. */
export function viewOf(ask: Asked, now: Standing, typed: Typed): PublicationView {
  const { words, language, params } = ask
  const { inspection, move, correction, mine, held, waiting } = now
  const service = inspection.service.name[language]
  const needs = needLines(correction ? { needs: correctionNeeds } : (move ?? { needs: [] }), held, {
    slug: inspection.slug,
    language,
  })
  const isComplete = needs.every(({ met }) => met) && (correction?.differs ?? true)
  return {
    title: isPublished(inspection) ? words.titlePublished : words.title,
    caption: service,
    breadcrumbs: [...trailTo(inspection, language), { text: words.crumb }],
    synthetic: inspection.synthetic,
    needs,
    possible: isComplete && mine && waiting === null && (move !== null || correction !== null),
    whyNot: whyNot(words, now, isComplete),
    correction: correction ? words.correction(correction.edition) : '',
    correctionAt: correction ? reportPaths.correction(params) : '',
    callBackLead: isPublished(inspection) ? words.callBackCorrection : words.callBackLead,
    documents: documentsOf(ask, now),
    isPublished: isPublished(inspection),
    waiting: waiting
      ? words.waiting(
          momentWords(waiting.opensAt, words, language),
          waiting.approvedBy === '' ? words.somebody : waiting.approvedBy,
          momentWords(waiting.approvedAt, words, language),
        )
      : '',
    mayCallBack: waiting !== null && mine,
    calledBack: now.calledBack.map(({ opensAt, how, reason }) =>
      words.wasCalledBack(momentWords(opensAt, words, language), how === 'lapsed' ? words.lapsed : (reason ?? '')),
    ),
    editions: now.editions.toReversed().map(({ edition, releasedAt, correction }) => ({
      text: words.edition(edition, momentWords(new Date(releasedAt), words, language)),
      reason: correction?.[language] ?? '',
    })),
    copies: copyRows(
      now.copies,
      { actor: ask.actor, isPublished: isPublished(inspection), sends: now.sends },
      words,
      language,
    ),
    settingsAt: mayKeepRecipients(ask.actor).may ? reportPaths.settings() : '',
    typed,
  }
}

function whyNot(words: typeof en, { correction, mine }: Standing, isComplete: boolean): string {
  if (correction && !correction.differs) return words.nothingDiffers
  if (!isComplete) return correction ? words.correctionIncomplete : words.incomplete
  return mine ? '' : words.notYours
}

const documentsOf = ({ words, params, actor }: Asked, { inspection }: Standing): readonly Link[] => [
  ...(isPublished(inspection) ? [{ text: words.publicPage, href: reportPaths.publishedOne(params) }] : []),
  { text: words.read, href: reportPaths.show(params) },
  { text: words.pdf, href: reportPaths.pdf(params) },
  ...(isPublished(inspection) && mayCorrect(actor, inspection).may
    ? [{ text: words.correct, href: reportPaths.correction(params) }]
    : []),
]
