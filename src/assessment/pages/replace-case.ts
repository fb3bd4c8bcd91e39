/** Replacing a case that can't be assessed: the reserve that would step in is shown before it is confirmed. */
import type { Words } from '../../platform/pure/words.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findReplacing, replaceCase as replace } from '../actions/replace-case.ts'
import type { Replacing } from '../actions/replace-case.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './replace-case.words.ts'

type Asked = Ask<'/inspections/:inspection/allocation/:case/replace', typeof en>

interface ReplaceView extends PageView {
  readonly caption: string
  readonly facts: readonly { readonly key: { readonly text: string }; readonly value: { readonly text: string } }[]
  /** Why it can't be replaced; '' where it can. */
  readonly whyNot: string
  readonly reason: string
}

/** The page. */
export const replaceCase = page(assessmentPaths.replaceCase, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('assessment/replace-case', view(ask, await findReplacing(use, asked(ask))))
  },
  async submit(use, ask) {
    const { inspection, case: reference } = ask.params
    const outcome = await replace(use, { ...asked(ask), reason: one(ask.form, 'reason') })
    if (!outcome.ok) {
      // Without a reserve there is no field; the reason is the only one that can be put right.
      const problems = outcome.problems.map(({ message }) => ({ field: 'reason', message: message[ask.language] }))
      return reply.again('assessment/replace-case', view(ask, await findReplacing(use, asked(ask))), problems)
    }
    const { instead, reader } = outcome.value
    return reply.redirect(assessmentPaths.allocation({ inspection }), ask.words.done(reference, instead, reader))
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, reference: params.case })

function view({ words, language, params, form }: Asked, found: Replacing): ReplaceView {
  const { inspection, one: gone, next, kind, answers } = found
  const fact = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  const said = (text: Words | null): string => text?.[language] ?? ''
  return {
    title: words.title(gone.reference),
    caption: inspection.service.name[language],
    back: assessmentPaths.allocation({ inspection: params.inspection }),
    synthetic: inspection.synthetic,
    facts: [
      ...(kind ? [fact(words.kind, said(kind))] : []),
      fact(words.next, next?.reference ?? words.noneLeft),
      fact(words.written, answers > 0 ? words.answers(answers) : words.noAnswers),
    ],
    whyNot: next ? '' : kind ? words.noReserve : words.notDrawn,
    reason: one(form, 'reason'),
  }
}
