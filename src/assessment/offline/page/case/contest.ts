/** Contested answers on the page: both values, who gave them and when, what both started from, and the choice. */
import type { Question } from '../../../../framework/rules/question.ts'
import { contestWords, toldApart } from '../../../rules/contest-words.ts'
import type { AnswerEvent } from '../../../rules/merge/event.ts'
import type { Standing } from '../../../rules/merge/standing.ts'
import { h, p } from '../dom.ts'
import { momentInWords } from '../words.ts'

type Contested = Extract<Standing, { readonly state: 'contested' }>

/** What a contest is drawn from. */
export interface ContestParts {
  readonly question: Question
  readonly contest: Contested
  readonly people: Readonly<Record<number, string>>
  /** The name of this device. */
  readonly here: string
  readonly language: 'en' | 'cy'
}

/** Who said something, and when: by the clock of the device that it was said on. */
export const whoWhen =
  (people: ContestParts['people'], language: ContestParts['language']) =>
  ({ person, deviceClock }: Pick<AnswerEvent, 'person' | 'deviceClock'>): string =>
    `${people[person ?? 0] ?? contestWords[language].someone}, ${momentInWords(Date.parse(deviceClock), language)}`

/** The block that the server draws too, so that a contest looks the same wherever it was found. */
export const contestBlock = ({ question, contest, people, here, language }: ContestParts): HTMLElement => {
  const words = contestWords[language]
  const { id, answers, reasons } = question
  const valueOf = ({ value }: AnswerEvent): string =>
    answers.find(answer => answer.id === value)?.title[language] ?? value ?? words.takenBack
  const by = whoWhen(people, language)
  const why = (event: AnswerEvent): string =>
    event.reasons.map(each => reasons.find(reason => reason.id === each)?.text[language] ?? each).join('; ')
  const { heads } = contest
  const hint = (head: AnswerEvent): string =>
    toldApart(head, { heads, here, whoWhen: by(head), why: why(head), language })
  const hidden = h('span', { class: 'govuk-visually-hidden' }, ` ${words.of} ${id}`)
  return h(
    'div',
    { class: 'app-contest', 'data-contest': id },
    h('h2', { class: 'govuk-heading-s' }, words.contested(heads.length), hidden),
    p(words.contestLead(heads.length)),
    ...(contest.base ? [p(words.contestBase(valueOf(contest.base), by(contest.base)))] : []),
    h(
      'fieldset',
      { class: 'govuk-fieldset govuk-form-group' },
      h('legend', { class: 'govuk-fieldset__legend' }, words.choose, hidden.cloneNode(true)),
      h(
        'div',
        { class: 'govuk-radios govuk-radios--small' },
        ...heads.map((head, i) => choice(`choose-${id}`, `choose-${id}-${i}`, head.id, valueOf(head), hint(head))),
      ),
    ),
    h(
      'div',
      { class: 'govuk-checkboxes govuk-checkboxes--small govuk-form-group' },
      h(
        'div',
        { class: 'govuk-checkboxes__item' },
        h('input', {
          class: 'govuk-checkboxes__input',
          type: 'checkbox',
          id: `join-${id}-here`,
          name: `join-${id}`,
          value: 'yes',
          checked: true,
        }),
        h(
          'label',
          { class: 'govuk-label govuk-checkboxes__label', for: `join-${id}-here` },
          words.join,
          hidden.cloneNode(true),
        ),
      ),
    ),
  )
}

const choice = (name: string, id: string, value: string, text: string, hint: string): HTMLElement =>
  h(
    'div',
    { class: 'govuk-radios__item' },
    h('input', { class: 'govuk-radios__input', type: 'radio', id, name, value, 'aria-describedby': `${id}-hint` }),
    h('label', { class: 'govuk-label govuk-radios__label', for: id }, text),
    h('div', { class: 'govuk-hint govuk-radios__hint', id: `${id}-hint` }, hint),
  )
