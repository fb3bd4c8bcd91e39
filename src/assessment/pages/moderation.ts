/** The cases that are read twice, for whoever settles where the readings differ. */
import { trailTo } from '../../inspection/rules/trail.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { PairOnList } from '../actions/double.ts'
import { findPairs } from '../actions/double.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './moderation.words.ts'

interface Row {
  readonly reference: string
  readonly href: string
  readonly differences: string
  readonly settled: string
}

interface ModerationView extends PageView {
  readonly caption: string
  readonly rows: readonly Row[]
}

/** The page. */
export const moderation = page(assessmentPaths.moderation, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, params, words, language }) {
    const { inspection, pairs } = await findPairs(use, { actor, slug: params.inspection })
    const at = { inspection: inspection.slug }
    const row = ({ reference, differences, settled }: PairOnList): Row => ({
      reference,
      href: differences === null ? '' : assessmentPaths.moderateCase({ ...at, case: reference }),
      differences: differences === null ? words.waiting : String(differences),
      settled: settled === null ? words.unknown : String(settled),
    })
    const view: ModerationView = {
      title: words.title,
      caption: inspection.service.name[language],
      breadcrumbs: [
        ...trailTo(inspection, language),
        { text: words.board, href: assessmentPaths.board(at) },
        { text: words.title },
      ],
      synthetic: inspection.synthetic,
      rows: pairs.map(row),
    }
    return reply.page('assessment/moderation', view)
  },
})
