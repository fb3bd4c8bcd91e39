/** The foreword with its table, and each section's introduction and commentary. */
import { trailTo } from '../../inspection/rules/trail.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { TableOptions } from '../../platform/web/govuk/table.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { ForewordDesk } from '../actions/foreword.ts'
import { findForewordDesk } from '../actions/foreword.ts'
import { writePassage } from '../actions/write.ts'
import type { Listed } from '../rules/listed.ts'
import { listed } from '../rules/listed.ts'
import { kinds, standing } from '../rules/passage.ts'
import { findingsPaths } from '../rules/paths.ts'
import type { ChangeWords } from '../rules/said.ts'
import { changeWordsIn } from '../rules/said.ts'
import type { Slot } from '../rules/slots.ts'
import { slotsOf } from '../rules/slots.ts'
import { cy, en } from './commentary.words.ts'

type Asked = Ask<'/inspections/:inspection/commentary', typeof en>

interface SlotView {
  /** Such as `commentary-1`: the id of its form. */
  readonly key: string
  readonly kind: string
  readonly place: string
  readonly title: string
  readonly passages: readonly Listed[]
  /** What was typed for it, where it could not be kept. */
  readonly typed: { readonly en: string; readonly cy: string }
  readonly open: boolean
}

interface CommentaryView extends PageView {
  readonly caption: string
  readonly mayWrite: boolean
  readonly frameworkSays: readonly string[]
  readonly comparison: TableOptions['rows']
  readonly foreword: readonly SlotView[]
  readonly sections: readonly { readonly title: string; readonly slots: readonly SlotView[] }[]
  readonly changeWords: ChangeWords
}

/** The page. */
export const commentary = page(findingsPaths.commentary, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('findings/commentary', view(await findForewordDesk(use, asked(ask)), ask))
  },
  async submit(use, ask) {
    const { form, words, language, params } = ask
    const kind = kinds.find(each => each === one(form, 'kind')) ?? 'commentary'
    const text = { en: one(form, 'en'), cy: one(form, 'cy') }
    const draft = { kind, place: one(form, 'place'), side: null, text, details: {} }
    const outcome = await writePassage(use, { ...asked(ask), ...draft })
    if (outcome.ok) return reply.redirect(findingsPaths.commentary(params), words.done)
    const key = `${kind}-${draft.place}`
    const problems = outcome.problems.map(({ field, message }): FieldProblem => ({
      field: `${field}-${key}`,
      message: message[language],
    }))
    return reply.again('findings/commentary', view(await findForewordDesk(use, asked(ask)), ask), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

function view(desk: ForewordDesk, ask: Asked): CommentaryView {
  const { words, language } = ask
  const { inspection, framework } = desk
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const slots = slotsOf(framework)
  const foreword = framework.outline.find(({ kind }) => kind === 'foreword')
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.findings, href: findingsPaths.overview(at) },
      { text: words.title },
    ],
    wide: true,
    synthetic: inspection.synthetic,
    mayWrite: desk.mayWrite,
    frameworkSays: foreword?.text.map(paragraph => paragraph[language]) ?? [],
    comparison: comparisonRows(desk, words, language),
    foreword: slots.filter(({ kind }) => kind === 'foreword').map(slot => slotView(desk, slot, ask)),
    sections: framework.sections.map(({ id, title }) => ({
      title: `${id} ${title[language]}`,
      slots: slots.filter(slot => slot.section !== null && slot.place === id).map(slot => slotView(desk, slot, ask)),
    })),
    changeWords: changeWordsIn(language),
  }
}

function slotView(desk: ForewordDesk, { kind, place }: Slot, { words, language, form }: Asked): SlotView {
  const { passages, figures, inspection } = desk
  const own = listed(standing(passages, kind, place), passages, {
    figures,
    language,
    slug: inspection.slug,
  })
  const isTyped = one(form, 'kind') === kind && one(form, 'place') === place
  const title = kind === 'foreword' ? words.kinds[place === 'after' ? 'after' : 'before'] : titleOf(kind, words)
  return {
    key: `${kind}-${place}`,
    kind,
    place,
    title,
    passages: own.map(each => ({ ...each, place: '' })),
    typed: isTyped ? { en: one(form, 'en'), cy: one(form, 'cy') } : { en: '', cy: '' },
    open: isTyped,
  }
}

const titleOf = (kind: Slot['kind'], words: typeof en): string =>
  kind === 'introduction' ? words.kinds.introduction : words.kinds.commentary

/** Each headline with what was published by then, and ours. */
function comparisonRows(
  { framework, comparators, scores }: ForewordDesk,
  words: typeof en,
  language: Language,
): TableOptions['rows'] {
  const cell = (percent: number | undefined | null) => ({
    text: percent === null || percent === undefined ? words.notScored : `${percent}%`,
    format: 'numeric',
  })
  return framework.themes.map(({ id, title }) => {
    const other = comparators.find(({ theme }) => theme === id)
    const ours = scores.themes.find(score => score.id === id)?.percent
    return [{ text: title[language] }, ...[other?.lowest, other?.highest, other?.average, ours].map(cell)]
  })
}
