/** What dates and interviews say beside the questions of a part, with all that only this device knows. */
import { statementsByQuestion } from '../../../../rules/beside/said-parts.ts'
import { deadlinesByQuestion, toldWords } from '../../../../rules/beside/told.ts'
import { h, link, list, p } from '../../dom.ts'
import type { Desk } from '../desk.ts'
import type { Said } from '../show.ts'
import { recordOf } from './record.ts'
import { swap } from './sheet.ts'

/** Shows it beside each question of the page. */
export const showBesideQuestions = (form: Element, desk: Desk, { language }: Said): void => {
  const statements = statementsByQuestion(desk.beside(), language)
  const record = recordOf(desk)
  const deadlines = record && deadlinesByQuestion(record.worked, desk.place, language)
  for (const place of form.querySelectorAll<HTMLElement>('[data-question]')) {
    const question = place.dataset['question'] ?? ''
    const said = (statements.get(question) ?? []).map(text => [text])
    const title = h('p', { class: 'govuk-body govuk-!-font-weight-bold' }, toldWords[language].statements)
    fill(place.querySelector('[data-statements]'), said.length === 0 ? [] : [title, list(said)])
    if (!deadlines) continue
    const told = (deadlines.get(question) ?? []).map(each => p(`${each.text} `, link(each.href, each.link)))
    fill(place.querySelector('[data-timeliness]'), told)
  }
}

const fill = (place: HTMLElement | null, nodes: readonly Node[]): void => {
  swap(place, ...nodes)
  if (place) place.hidden = nodes.length === 0
}
