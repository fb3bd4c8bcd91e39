/** An assessor's own cases and diary: nothing here tells who else reads a case. */
import { inspectionPaths } from '../../inspection/rules/paths.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Language } from '../../platform/pure/words.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findOwnDesk } from '../actions/diary.ts'
import type { Desk } from '../rules/allocation/desk.ts'
import { managerOf } from '../rules/allocation/desk.ts'
import { mayDeclare } from '../rules/may.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './my-cases.words.ts'

interface Cell {
  readonly text: string
}

interface MyCasesView extends PageView {
  readonly caption: string
  readonly lead: string
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
  readonly others: readonly string[]
  /** Where a conflict is declared; '' once none can be. */
  readonly conflicts: string
}

/** The page. */
export const myCases = page(assessmentPaths.myCases, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, params, words, language }) {
    const desk = await findOwnDesk(use, { actor, slug: params.inspection })
    return reply.page('assessment/my-cases', view(actor, desk, words, language))
  },
})

function view(actor: Actor, desk: Desk, words: typeof en, language: Language): MyCasesView {
  const { inspection, cases, allocation, rule } = desk
  const name = inspection.service.name[language]
  const booked = cases
    .flatMap(each => {
      const at = allocation.interviews.get(each.id)
      return at ? [{ ...at, each }] : []
    })
    .sort((one, other) => one.day.localeCompare(other.day) || one.slot - other.slot)
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [
      { text: words.inspections, href: inspectionPaths.list() },
      { text: name, href: inspectionPaths.home({ inspection: inspection.slug }) },
      { text: words.title },
    ],
    synthetic: inspection.synthetic,
    lead: cases.length === 0 ? words.none : words.lead(cases.length),
    head: [words.day, words.time, words.case, words.manager].map(text => ({ text })),
    rows: booked.map(({ day, slot, each }) => [
      { text: dayInWords(day, language) },
      { text: rule.slots.starts[slot] ?? '' },
      { text: each.reference },
      { text: managerOf(rule, each) },
    ]),
    others: cases.filter(({ id }) => !allocation.interviews.has(id)).map(({ reference }) => reference),
    conflicts: mayDeclare(actor, inspection).may ? assessmentPaths.conflicts({ inspection: inspection.slug }) : '',
  }
}
