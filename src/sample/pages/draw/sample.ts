/** The sample that stands, its reserves, and the cases that were replaced. */
import { momentInWords } from '../../../platform/pure/london.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Form } from '../../../platform/web/form.ts'
import { one } from '../../../platform/web/form.ts'
import type { DrawSoFar } from '../../actions/draw.ts'
import { groupTitle } from '../../rules/groups.ts'
import { samplePaths } from '../../rules/paths.ts'
import type { KeptDraw } from '../../rules/steps.ts'
import type { en } from '../draw.words.ts'

type Cell = { readonly text: string }

export interface SampleView {
  readonly title: string
  readonly cases: string
  readonly reserves: readonly (readonly Cell[])[]
  readonly replaced: readonly (readonly Cell[])[]
  readonly bundleLink: string
  /** Whether cases may still be replaced and the sample be confirmed by the reader. */
  readonly open: boolean
  readonly choices: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  readonly reason: string
}

/** The view of a draw that has been made. */
export function sampleView(
  { inspection, framework, standing, left, replacements, names }: DrawSoFar,
  { rule }: KeptDraw,
  { words, language, form, open }: { words: typeof en; language: Language; form: Form; open: boolean },
): SampleView {
  const kind = framework.caseAttributes.find(({ id }) => id === rule.reservesBy)
  const asked = one(form, 'gone')
  return {
    title: words.standing(standing.length),
    cases: standing.join(', '),
    reserves: Object.entries(left).map(([group, own]) => [
      { text: groupTitle(kind, group)[language] },
      { text: own.slice(0, 10).join(', ') + (own.length > 10 ? ' …' : '') },
    ]),
    replaced: replacements.map(({ gone, instead, reason, at, by }) => [
      { text: gone },
      { text: instead },
      { text: reason },
      { text: names.get(by ?? 0) ?? '' },
      { text: momentInWords(at, language) },
    ]),
    bundleLink: `${samplePaths.draw({ inspection: inspection.slug })}?bundle=1`,
    open,
    choices: [
      { value: '', text: words.choose, selected: asked === '' },
      ...standing.map(reference => ({ value: reference, text: reference, selected: reference === asked })),
    ],
    reason: one(form, 'reason'),
  }
}
