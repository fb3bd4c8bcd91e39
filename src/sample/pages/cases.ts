/** The sampled cases of an inspection, for those who may read case material. */
import type { CaseAttribute } from '../../framework/rules/case-attribute.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import { isDay } from '../../platform/pure/days.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Language } from '../../platform/pure/words.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findSample } from '../actions.ts'
import type { Attributes } from '../rules/case.ts'
import { samplePaths } from '../rules/paths.ts'
import { cy, en } from './cases.words.ts'

interface Cell {
  readonly text: string
}

interface CasesView extends PageView {
  readonly caption: string
  readonly lead: string
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The page. */
export const cases = page(samplePaths.cases, {
  who: signedIn,
  words: { en, cy },
  async show(use, { params, actor, words, language }) {
    const { inspection, framework, cases } = await findSample(use, { actor, slug: params.inspection })
    const name = inspection.service.name[language]
    const view: CasesView = {
      title: words.title,
      caption: name,
      breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
      wide: true,
      synthetic: inspection.synthetic,
      lead: cases.length === 0 ? words.none : words.lead(cases.length),
      head: [words.reference, ...framework.caseAttributes.map(({ title }) => title[language])].map(text => ({ text })),
      rows: cases.map(({ reference, attributes }) => [
        { text: reference },
        ...framework.caseAttributes.map(each => ({ text: valueOf(each, attributes, language) ?? words.unknown })),
      ]),
    }
    return reply.page('sample/cases', view)
  },
})

/** What is known of a case in its reader's words, or null. */
function valueOf({ id, values }: CaseAttribute, attributes: Attributes, language: Language): string | null {
  const value = attributes[id]
  if (value === undefined) return null
  const title = values.find(each => each.id === value)?.title[language]
  return title ?? (typeof value === 'string' && isDay(value) ? dayInWords(value, language) : String(value))
}
