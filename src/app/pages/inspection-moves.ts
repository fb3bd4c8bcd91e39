/** The stage of an inspection: the moves that it can make, what each still needs, and the stages that it passed. */
import { findInspection, listPassages } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { mayMove } from '../../inspection/rules/may.ts'
import { inspectionPaths } from '../../inspection/rules/paths.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import { movesFrom, stageWords } from '../../inspection/rules/stages.ts'
import type { Need, Passage } from '../../inspection/rules/stages.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { signedIn, page } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { needsHeld } from './inspection-moves/held.ts'
import type { NeedLine } from './inspection-moves/needs.ts'
import { needLines } from './inspection-moves/needs.ts'
import { cy, en } from './inspection-moves.words.ts'

type Asked = Ask<'/inspections/:inspection/stage', typeof en>

interface Row {
  readonly title: string
  readonly leadsTo: string
  /** Where the move is made; '' for somebody who may not make it. */
  readonly href: string
  /** Why this reader may not make it; '' where they may. */
  readonly why: string
  readonly missing: readonly Pick<NeedLine, 'text' | 'href'>[]
}

interface MovesView extends PageView {
  readonly caption: string
  readonly stage: string
  readonly moves: readonly Row[]
  readonly passages: readonly {
    readonly to: string
    readonly on: string
    readonly reason: string
  }[]
}

/** The page. */
export const inspectionMoves = page(inspectionPaths.moves, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const asked = { actor: ask.actor, slug: ask.params.inspection }
    const inspection = await findInspection(use, asked)
    const held = await needsHeld(use, inspection)
    return reply.page('app/inspection-moves', view(ask, inspection, held, await listPassages(use, asked)))
  },
})

function view(
  { actor, language, words, params }: Asked,
  inspection: Inspection,
  held: ReadonlySet<Need>,
  passages: readonly Passage[],
): MovesView {
  const { service, stage } = inspection
  const moves = movesFrom(inspection).map((move): Row => {
    const permission = mayMove(actor, inspection, move)
    const lacking = needLines(move, held, { slug: params.inspection, language }).filter(({ met }) => !met)
    return {
      title: move.label[language],
      leadsTo: words.leadsTo(stageWords[move.to][language]),
      href: permission.may ? inspectionPaths.move({ inspection: params.inspection, to: move.to }) : '',
      why: permission.may ? '' : permission.why[language],
      // Who may not make the move may not see every page to which it leads either.
      missing: lacking.map(({ text, href }) => ({ text, href: permission.may ? href : '' })),
    }
  })
  const mayMoveIt = moves.some(({ href }) => href !== '')
  return {
    title: words.title,
    caption: service.name[language],
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    synthetic: inspection.synthetic,
    stage: stageWords[stage][language],
    moves,
    passages: passages.map(({ to, on, reason }) => ({
      to: stageWords[to][language],
      on: dayInWords(on, language),
      reason: mayMoveIt ? (reason ?? '') : '',
    })),
  }
}
