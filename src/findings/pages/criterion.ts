/** The working page of one criterion: what stands, and what is proposed to be accepted, told otherwise or rejected. */
import type { Criterion } from '../../framework/rules/section.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Language } from '../../platform/pure/words.ts'
import { many, one } from '../../platform/web/form.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { mergeFindings, movePassage, setAside, takeBack, takeFiguresIn } from '../actions/arrange.ts'
import type { Desk } from '../actions/desk.ts'
import { findDesk } from '../actions/desk.ts'
import { takeProposal, writePassage } from '../actions/write.ts'
import type { CriterionBoard } from '../rules/board.ts'
import { boardOf } from '../rules/board.ts'
import { findingsPaths } from '../rules/paths.ts'
import type { Fault } from '../rules/problems.ts'
import { noSuchPlace } from '../rules/problems.ts'
import type { ChangeWords } from '../rules/said.ts'
import { changeWordsIn } from '../rules/said.ts'
import { cy, en } from './criterion.words.ts'

type Asked = Ask<'/inspections/:inspection/findings/:criterion', typeof en>

/** What was typed for a finding of one's own. */
interface Typed {
  readonly en: string
  readonly cy: string
  readonly side: string
}

interface CriterionView extends PageView {
  readonly caption: string
  readonly text: string
  readonly score: string
  readonly mayWrite: boolean
  /** Whether there are two findings to merge. */
  readonly mayMerge: boolean
  readonly board: CriterionBoard
  readonly changeWords: ChangeWords
  readonly typed: Typed
}

const blank: Typed = { en: '', cy: '', side: 'strength' }

/** The page. */
export const criterion = page(findingsPaths.criterion, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('findings/criterion', view(await findDesk(use, asked(ask)), ask, blank))
  },
  async submit(use, ask) {
    const outcome = await act(use, ask)
    if (typeof outcome === 'string') return reply.redirect(findingsPaths.criterion(ask.params), outcome)
    const typed = { en: one(ask.form, 'en'), cy: one(ask.form, 'cy'), side: one(ask.form, 'side') }
    const problems = outcome.map(({ field, message }): FieldProblem => ({ field, message: message[ask.language] }))
    return reply.again('findings/criterion', view(await findDesk(use, asked(ask)), ask, typed), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

/** Does what the button says; answers what to say of it, or every fault. */
async function act(use: Use, ask: Asked): Promise<string | readonly Fault[]> {
  const { form, words, params } = ask
  const { done } = words
  const at = { ...asked(ask), passage: Number(one(form, 'passage')) }
  const [deed, note, proposal] = [one(form, 'deed'), one(form, 'note'), one(form, 'proposal')]
  const told = (outcome: { ok: true } | { ok: false; problems: readonly Fault[] }, said: string) =>
    outcome.ok ? said : outcome.problems
  if (deed === 'accept')
    return told(await takeProposal(use, { ...asked(ask), proposal, state: 'standing', note }), done.accepted)
  if (deed === 'reject')
    return told(await takeProposal(use, { ...asked(ask), proposal, state: 'set-aside', note }), done.rejected)
  if (deed === 'merge') {
    const passages = many(form, 'merge').map(Number)
    return told(await mergeFindings(use, { ...asked(ask), criterion: params.criterion, passages }), done.merged)
  }
  if (deed === 'take-in') return told(await takeFiguresIn(use, { ...at, print: one(form, 'print') }), done.taken)
  if (deed === 'write') return told(await writePassage(use, { ...asked(ask), ...ownFinding(ask) }), done.written)
  if (deed === 'set-aside') return setAside(use, { ...at, note }).then(() => done.aside)
  if (deed === 'take-back') return takeBack(use, at).then(() => done.back)
  return movePassage(use, { ...at, way: deed === 'up' ? 'up' : 'down' }).then(() => done.moved)
}

const ownFinding = ({ form, params }: Asked) => ({
  kind: 'finding' as const,
  place: params.criterion,
  side: one(form, 'side') === 'improvement' ? ('improvement' as const) : ('strength' as const),
  text: { en: one(form, 'en'), cy: one(form, 'cy') },
  details: {},
})

function view(desk: Desk, { words, language, params }: Asked, typed: Typed): CriterionView {
  const { inspection, framework, scores } = desk
  const found = criterionOf(desk, params.criterion)
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const board = boardOf(desk, found, {
    language,
    slug: inspection.slug,
    weight: weightIn(framework.themes, words, language),
  })
  const percent = scores.criteria.find(({ id }) => id === found.id)?.percent ?? null
  return {
    title: `${found.id} ${found.title[language]}`,
    caption: name,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.findings, href: findingsPaths.overview(at) },
      { text: found.id },
    ],
    wide: true,
    synthetic: inspection.synthetic,
    text: found.text[language],
    score: percent === null ? words.noScore : `${percent}%`,
    mayWrite: desk.mayWrite,
    mayMerge: board.sides.flatMap(({ items }) => items).length > 1,
    board,
    changeWords: changeWordsIn(language),
    typed,
  }
}

const weightIn =
  (
    themes: Desk['framework']['themes'],
    words: typeof en,
    language: Language,
  ): Parameters<typeof boardOf>[2]['weight'] =>
  weight =>
    words.weight(
      weight.cases,
      themes.filter(({ id }) => weight.themes.includes(id)).map(({ title }) => title[language]),
      weight.scores,
    )

function criterionOf({ framework }: Desk, id: string): Criterion {
  const found = framework.sections.flatMap(({ criteria }) => criteria).find(each => each.id === id)
  if (!found) throw new Problem(noSuchPlace)
  return found
}
