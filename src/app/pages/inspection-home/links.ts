/** The ways from an inspection to what belongs to it, as far as they are open to the reader. */
import {
  mayBringIn,
  mayDeclare,
  maySeeAllocation,
  maySeeConcerns,
  maySeeOwnCases,
  mayTakeIn,
} from '../../../assessment/rules/may.ts'
import { mayCalibrate, maySeeBoard } from '../../../assessment/rules/may-check.ts'
import { assessmentPaths } from '../../../assessment/rules/paths.ts'
import { maySeeDrafts } from '../../../findings/rules/may.ts'
import { findingsPaths } from '../../../findings/rules/paths.ts'
import type { Inspection } from '../../../inspection/rules/inspection.ts'
import { mayReadRequests, maySeePack } from '../../../inspection/rules/announcement/may.ts'
import { mayMove, mayPlan, maySee } from '../../../inspection/rules/may.ts'
import { inspectionPaths } from '../../../inspection/rules/paths.ts'
import { hasReached, isHalted, movesFrom } from '../../../inspection/rules/stages.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { maySeeChecks, maySeePublication } from '../../../report/rules/may.ts'
import { mayReadFeedback } from '../../../report/rules/may-feedback.ts'
import { reportPaths } from '../../../report/rules/paths.ts'
import { maySeeDraw, maySeeList } from '../../../sample/rules/may.ts'
import { samplePaths } from '../../../sample/rules/paths.ts'
import { scoringPaths } from '../../../scoring/rules/paths.ts'
import type { en } from '../inspection-home.words.ts'

export interface Link {
  readonly text: string
  readonly href: string
}

/** Report, PDF and cases. */
export function linksOf(inspection: Inspection, actor: Actor, words: typeof en): readonly Link[] {
  const { slug } = inspection
  const report = maySee(actor, inspection, 'report').may
  return [
    ...(report ? [{ text: words.report, href: reportPaths.show({ inspection: slug }) }] : []),
    ...(report ? [{ text: words.reportPdf, href: reportPaths.pdf({ inspection: slug }) }] : []),
    ...(maySeeChecks(actor, inspection).may
      ? [
          { text: words.beforePublication, href: reportPaths.beforePublication({ inspection: slug }) },
          { text: words.disclosure, href: reportPaths.disclosure({ inspection: slug }) },
          { text: words.signOff, href: reportPaths.signOff({ inspection: slug }) },
        ]
      : []),
    ...(maySeePublication(actor, inspection).may
      ? [{ text: words.publication, href: reportPaths.publication({ inspection: slug }) }]
      : []),
    ...(mayReadFeedback(actor, inspection).may && hasReached(inspection, 'provisional-findings')
      ? [{ text: words.feedback, href: reportPaths.feedback({ inspection: slug }) }]
      : []),
    ...(maySeePack(actor, inspection).may
      ? [{ text: words.announcement, href: inspectionPaths.announcement({ inspection: slug }) }]
      : []),
    ...(mayReadRequests(actor, inspection).may
      ? [{ text: words.requests, href: inspectionPaths.requests({ inspection: slug }) }]
      : []),
    ...(maySee(actor, inspection, 'cases').may
      ? [{ text: words.caseList, href: samplePaths.cases({ inspection: slug }) }]
      : []),
    ...(isDrawing(inspection) && maySeeList(actor, inspection).may
      ? [{ text: words.suppliedList, href: samplePaths.caseList({ inspection: slug }) }]
      : []),
    ...(isDrawing(inspection) && maySeeDraw(actor, inspection).may
      ? [{ text: words.draw, href: samplePaths.draw({ inspection: slug }) }]
      : []),
    ...(mayPlan(actor).may ? [{ text: words.team, href: inspectionPaths.team({ inspection: slug }) }] : []),
    ...(maySeeDrafts(actor, inspection).may
      ? [{ text: words.findings, href: findingsPaths.overview({ inspection: slug }) }]
      : []),
    ...(maySeeDrafts(actor, inspection).may
      ? [{ text: words.writeReport, href: reportPaths.edit({ inspection: slug }) }]
      : []),
    ...(maySee(actor, inspection, 'scores').may
      ? [{ text: words.figures, href: findingsPaths.figures({ inspection: slug }) }]
      : []),
    ...(maySeeAllocation(actor, inspection).may
      ? [{ text: words.allocation, href: assessmentPaths.allocation({ inspection: slug }) }]
      : []),
    ...(maySeeBoard(actor, inspection).may
      ? [
          { text: words.board, href: assessmentPaths.board({ inspection: slug }) },
          { text: words.agreement, href: scoringPaths.agreement({ inspection: slug }) },
        ]
      : []),
    ...(mayCalibrate(actor, inspection).may && !hasReached(inspection, 'provisional-findings')
      ? [{ text: words.calibration, href: assessmentPaths.calibration({ inspection: slug }) }]
      : []),
    ...(mayTakeIn(actor, inspection).may && hasReached(inspection, 'sampled') && !hasReached(inspection, 'published')
      ? [{ text: words.putAside, href: assessmentPaths.putAside({ inspection: slug }) }]
      : []),
    ...(maySeeOwnCases(actor, inspection).may
      ? [{ text: words.myCases, href: assessmentPaths.myCases({ inspection: slug }) }]
      : []),
    ...(mayBringIn(actor, inspection).may && hasReached(inspection, 'sampled')
      ? [{ text: words.bringIn, href: assessmentPaths.bringIn({ inspection: slug }) }]
      : []),
    ...(maySeeConcerns(actor, inspection).may && hasReached(inspection, 'sampled')
      ? [{ text: words.concerns, href: assessmentPaths.concerns({ inspection: slug }) }]
      : []),
    ...(mayDeclare(actor, inspection).may
      ? [{ text: words.conflicts, href: assessmentPaths.conflicts({ inspection: slug }) }]
      : []),
  ]
}

/** Whether the case list and the draw are what people come for: from the announcement until the cases have been read. */
const isDrawing = (inspection: Inspection): boolean =>
  hasReached(inspection, 'announced') && !hasReached(inspection, 'provisional-findings')

/** What this reader may do next: the moves forward as buttons, and the way to all moves. */
export interface Next {
  readonly moves: readonly Link[]
  /** Where every move is listed; '' for those who make none. */
  readonly all: string
}

/** The moves open to the actor that halt nothing and go nowhere back. */
export function nextMoves(inspection: Inspection, actor: Actor, language: Language): Next {
  const open = movesFrom(inspection).filter(move => mayMove(actor, inspection, move).may)
  const address = { inspection: inspection.slug }
  return {
    moves: open
      .filter(({ to, needs }) => !isHalted(to) && !needs.includes('reason'))
      .map(({ to, label }) => ({ text: label[language], href: inspectionPaths.move({ ...address, to }) })),
    all: open.length > 0 ? inspectionPaths.moves(address) : '',
  }
}
