/** The page of dates and deadlines, worked in the browser. */
import type { CaseRecord } from '../../../../rules/beside/case-record.ts'
import { workOutRecord } from '../../../../rules/beside/case-record.ts'
import { submitRecord } from '../../../../rules/beside/record-form.ts'
import type { Apart, DatedPart, WorkedPart } from '../../../../rules/beside/record-parts.ts'
import { datedParts, workedParts } from '../../../../rules/beside/record-parts.ts'
import { recordWords } from '../../../../rules/beside/record-words.ts'
import { h, p, say } from '../../dom.ts'
import { whoWhen } from '../contest.ts'
import type { Desk } from '../desk.ts'
import type { Said } from '../show.ts'
import { isBlank } from './fields.ts'
import type { Sheet } from './sheet.ts'
import { deedButton, isOpen, keptMark, swap } from './sheet.ts'

/** Everything dated in a case as this device knows it; null where it took along too little to tell. */
export const recordOf = (desk: Desk): CaseRecord | null => {
  const calendar = desk.calendar()
  return calendar && workOutRecord(desk.beside(), calendar)
}

export const recordSheet: Sheet = {
  show: (place, desk, said) => {
    const record = recordOf(desk)
    if (!record) return
    const apart: Apart = { here: desk.deviceName, whoWhen: whoWhen(desk.people(), said.language) }
    for (const part of datedParts(desk.beside(), record, apart, said.language)) showDated(place, desk, part, said)
    for (const part of workedParts(desk.beside(), record, apart, said.language)) showWorked(place, part)
  },
  submit: (desk, form, { language }) => {
    const record = recordOf(desk)
    return record && submitRecord(desk.beside(), record, form, language)
  },
  kindOf: deed => (deed.startsWith('verdict ') ? 'timeliness' : 'record-event'),
  begin: () => null,
}

const showDated = (place: HTMLElement, desk: Desk, part: DatedPart, said: Said): void => {
  const words = recordWords[said.language]
  const entries = part.entries.map(({ id, text, hidden, deed }) => {
    const button = isOpen(place) && deed !== '' ? [' ', deedButton(words.takeBack, hidden, deed)] : []
    return h('dd', {}, text, ...button, ...keptMark(id, desk, said))
  })
  const none = h('dd', { class: 'govuk-hint govuk-!-margin-bottom-0' }, words.notEntered)
  swap(
    place.querySelector(`[data-dated="${CSS.escape(part.id)}"]`),
    h('dt', {}, part.title),
    ...(entries.length > 0 ? entries : [none]),
    ...(part.contested === '' ? [] : [h('dd', { class: 'govuk-error-message' }, part.contested)]),
  )
}

const showWorked = (place: HTMLElement, part: WorkedPart): void => {
  const section = place.querySelector(`[data-rule="${CSS.escape(part.id)}"]`)
  const tag = section?.querySelector('.govuk-tag') ?? null
  say(tag, part.outcome)
  if (tag) tag.className = `govuk-tag ${part.classes}`
  const texts = [part.needs, ...part.arithmetic].filter(text => text !== '')
  swap(section?.querySelector('[data-worked]') ?? null, ...texts.map(text => p(text)))
  swap(
    section?.querySelector('[data-proposed]') ?? null,
    ...(part.proposes === '' ? [] : [p(part.proposes)]),
    ...(part.verdict === '' ? [] : [p(h('strong', {}, part.verdict))]),
  )
  const form = section?.querySelector('form')
  // What was begun here stays in sight, though the verdict was given elsewhere meanwhile.
  if (form) form.hidden = !part.isOpen && isBlank(form)
}
