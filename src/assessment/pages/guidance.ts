/** Searching the guidance beside the questions of an inspection's edition. */
import { inspectionPaths } from '../../inspection/rules/paths.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findGuidance } from '../actions/guidance.ts'
import type { Found } from '../rules/guidance-search.ts'
import { searchGuidance } from '../rules/guidance-search.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './guidance.words.ts'

type Asked = Ask<'/inspections/:inspection/guidance', typeof en>

interface FoundView {
  readonly id: string
  readonly text: string
  readonly part: string
  /** The question in the case from which somebody came; '' where they came from none. */
  readonly href: string
  readonly guidance: string
  readonly prompts: readonly string[]
  readonly examples: readonly { readonly answer: string; readonly text: string }[]
}

interface GuidanceView extends PageView {
  readonly sought: string
  readonly from: string
  /** '' before anything was sought. */
  readonly outcome: string
  readonly found: readonly FoundView[]
}

/** The page. */
export const guidance = page(assessmentPaths.guidance, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const { inspection, framework } = await findGuidance(use, { actor: ask.actor, slug: ask.params.inspection })
    const { words, language, query } = ask
    const sought = one(query, 'q').slice(0, 200)
    const from = /^\d{1,9}$/.test(one(query, 'case')) ? one(query, 'case') : ''
    const found = searchGuidance(framework, sought, language)
    const name = inspection.service.name[language]
    const view: GuidanceView = {
      title: words.title,
      breadcrumbs: [
        { text: name, href: inspectionPaths.home({ inspection: inspection.slug }) },
        ...(from
          ? [{ text: words.toCase, href: assessmentPaths.assessment({ ...ask.params, assessment: from }) }]
          : []),
        { text: words.title },
      ],
      sought,
      from,
      outcome: sought.trim() === '' ? '' : found.length === 0 ? words.nothing : words.found(found.length),
      found: found.map(each => foundView(each, ask, from)),
    }
    return reply.page('assessment/guidance', view)
  },
})

function foundView({ question, part }: Found, { language, params }: Asked, from: string): FoundView {
  const at = { ...params, assessment: from, section: part.id }
  return {
    id: question.id,
    text: question.text[language],
    part: part.title[language],
    href: from ? `${assessmentPaths.assessmentSection(at)}#q-${question.id}` : '',
    guidance: question.guidance[language],
    prompts: question.evidence.map(each => each[language]),
    examples: (question.examples ?? []).map(({ answer, text }) => ({
      answer: question.answers.find(({ id }) => id === answer)?.title[language] ?? answer,
      text: text[language],
    })),
  }
}
