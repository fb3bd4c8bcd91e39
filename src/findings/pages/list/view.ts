/** What the pages of examples and of recommendations have in common: a list to arrange, and a form for another one. */
import { trailTo } from '../../../inspection/rules/trail.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { PageView } from '../../../platform/web/reply.ts'
import type { Desk } from '../../actions/desk.ts'
import { checklistOf } from '../../rules/checklist.ts'
import type { Listed } from '../../rules/listed.ts'
import { listed } from '../../rules/listed.ts'
import { standing } from '../../rules/passage.ts'
import { findingsPaths } from '../../rules/paths.ts'
import type { ChangeWords } from '../../rules/said.ts'
import { changeWordsIn } from '../../rules/said.ts'
import type { Typed } from '../../rules/typed.ts'

/** What each of their views has. */
export interface ListView extends PageView {
  readonly caption: string
  readonly mayWrite: boolean
  readonly items: readonly Listed[]
  readonly aside: readonly Listed[]
  /** What was typed into the form, where it could not be kept. */
  readonly typed: Typed
  readonly changeWords: ChangeWords
}

/** The passages of a kind, those that stand in the order of the report and those that were set aside. */
export function listView(
  desk: Desk,
  kind: 'example' | 'recommendation',
  {
    words,
    language,
  }: { readonly words: { readonly title: string; readonly findings: string }; readonly language: Language },
  typed: Typed,
): ListView {
  const { inspection, passages, figures, framework } = desk
  const { slug } = inspection
  const said = { figures, language, slug, checklist: checklistOf(framework) }
  const aside = passages.filter(each => each.kind === kind && each.latest.state === 'set-aside')
  return {
    title: words.title,
    caption: inspection.service.name[language],
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.findings, href: findingsPaths.overview({ inspection: slug }) },
      { text: words.title },
    ],
    wide: true,
    synthetic: inspection.synthetic,
    mayWrite: desk.mayWrite,
    items: listed(standing(passages, kind), passages, said),
    aside: listed(aside, passages, said),
    typed,
    changeWords: changeWordsIn(language),
  }
}
