/** The form in which the inspectorate answers a comment. */
import type { Form } from '../../../../platform/web/form.ts'
import { one } from '../../../../platform/web/form.ts'
import type { RadiosOptions } from '../../../../platform/web/govuk/radios.ts'
import type { Language } from '../../../../platform/pure/words.ts'
import { accuracyWords } from '../../../rules/accuracy/accuracy.words.ts'
import type { Comment, Decision } from '../../../rules/accuracy/check.ts'
import { decisions } from '../../../rules/accuracy/check.ts'

export interface AnswerForm {
  readonly decisions: RadiosOptions['items']
  readonly reason: string
}

/** The decision that was chosen, or null. */
export const decisionIn = (form: Form): Decision | null =>
  decisions.find(decision => decision === one(form, 'decision')) ?? null

/** The form with what was typed, or what was answered before. */
export function answerForm(
  { form, language }: { readonly form: Form; readonly language: Language },
  { answer }: Comment,
): AnswerForm {
  const isTyped = one(form, 'do') === 'answer'
  const chosen = isTyped ? decisionIn(form) : (answer?.decision ?? null)
  return {
    decisions: decisions.map(decision => ({
      value: decision,
      text: accuracyWords[language].decisions[decision],
      checked: decision === chosen,
    })),
    reason: isTyped ? one(form, 'reason') : (answer?.reason ?? ''),
  }
}
