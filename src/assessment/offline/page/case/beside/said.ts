/** The pages of interviews and of good practice, worked in the browser. */
import type { Form } from '../../../../../platform/pure/fields.ts'
import { interviewToBegin, submitInterview } from '../../../../rules/beside/interview-form.ts'
import { interviewWords } from '../../../../rules/beside/interview-words.ts'
import { practiceToBegin, submitPractice } from '../../../../rules/beside/practice-form.ts'
import { practiceWords } from '../../../../rules/beside/practice-words.ts'
import { exampleParts, statementParts } from '../../../../rules/beside/said-parts.ts'
import { h, link, p, say } from '../../dom.ts'
import type { Sheet } from './sheet.ts'
import { deedButton, isOpen, keptMark, swap } from './sheet.ts'

export const interviewSheet: Sheet = {
  show: (place, desk, said) => {
    const words = interviewWords[said.language]
    const statements = statementParts(desk.beside(), said.language).map(({ id, heading, text, about }, at) =>
      h(
        'div',
        { class: 'app-found' },
        h('h3', { class: 'govuk-heading-s' }, heading),
        h('p', { class: 'govuk-body app-lines' }, text),
        h(
          'p',
          { class: 'govuk-body-s' },
          about,
          ...(isOpen(place) ? [' – ', ...ways(id, `${heading}, ${at + 1}`, words)] : []),
          ...keptMark(id, desk, said),
        ),
      ),
    )
    showTitle(place, words)
    swap(place.querySelector('[data-said]'), ...(statements.length > 0 ? statements : [p(words.nothing)]))
  },
  submit: (desk, form, { language }) => submitInterview(desk.beside(), form, language),
  kindOf: () => 'statement',
  begin: (desk, asked) =>
    ifAsked(asked, which => {
      const { on, ...fields } = interviewToBegin(desk.beside(), which)
      return { ...fields, 'on-day': on.day, 'on-month': on.month, 'on-year': on.year }
    }),
}

export const practiceSheet: Sheet = {
  show: (place, desk, said) => {
    const words = practiceWords[said.language]
    const examples = exampleParts(desk.beside(), said.language).map(({ id, heading, text, ready, lacks }, at) => {
      const tag = `govuk-tag ${ready ? 'govuk-tag--green' : 'govuk-tag--yellow'}`
      return h(
        'div',
        { class: 'app-found' },
        h(
          'h3',
          { class: 'govuk-heading-s' },
          `${heading} `,
          h('strong', { class: tag }, ready ? words.ready : words.notReady),
        ),
        h('p', { class: 'govuk-body app-lines' }, text),
        ...(lacks === '' ? [] : [p(lacks)]),
        h(
          'p',
          { class: 'govuk-body-s' },
          ...(isOpen(place) ? ways(id, `${heading}, ${at + 1}`, words) : []),
          ...keptMark(id, desk, said),
        ),
      )
    })
    showTitle(place, words)
    swap(place.querySelector('[data-said]'), ...(examples.length > 0 ? examples : [p(words.nothing)]))
  },
  submit: (desk, form, { language }) => submitPractice(desk.beside(), form, language),
  kindOf: () => 'good-practice',
  begin: (desk, asked) => ifAsked(asked, which => ({ ...practiceToBegin(desk.beside(), which) })),
}

/** Says above the form whether something is noted or corrected. */
const showTitle = (place: HTMLElement, words: { readonly add: string; readonly correcting: string }): void => {
  const replaces = place.querySelector<HTMLInputElement>('input[name="replaces"]')?.value ?? ''
  say(place.querySelector('[data-form-title]'), replaces === '' ? words.add : words.correcting)
}

const ifAsked = (
  asked: URLSearchParams,
  fields: (which: { readonly correct: string; readonly question: string }) => Form,
): Form | null => {
  const [correct, question] = [asked.get('correct') ?? '', asked.get('question') ?? '']
  return correct === '' && question === '' ? null : fields({ correct, question })
}

/** The ways to correct something and to take it back. */
const ways = (
  id: string,
  hidden: string,
  words: { readonly correct: string; readonly takeBack: string },
): readonly (Node | string)[] => {
  const correct = link(`${location.pathname}?correct=${id}`, words.correct)
  correct.append(h('span', { class: 'govuk-visually-hidden' }, ` (${hidden})`))
  return [correct, ' – ', deedButton(words.takeBack, hidden, `take-back ${id}`)]
}
