/** An urgent concern, raised without leaving the question: kept at each keystroke, and sent before anything else. */
import type { ConcernContent } from '../../../rules/operation/case-work.ts'
import { dropDraft } from '../../device/drafts.ts'
import { deviceName } from '../../device/register.ts'
import { hear } from '../../sync/channel.ts'
import type { Loop } from '../../sync/loop.ts'
import { holdTab, sortDrafts } from '../../sync/turn.ts'
import { button, h, link, list, p, say } from '../dom.ts'
import type { DeviceWords } from '../words.ts'
import { momentInWords } from '../words.ts'
import type { Desk } from './desk.ts'
import { showDoor } from './door.ts'
import type { Said } from './show.ts'
import { markKept } from './show.ts'
import type { Keeping, Writing } from './writing.ts'
import { beginWriting } from './writing.ts'

/** The name under which a concern is held until it is sent. */
const SHEET = 'concern'

interface Fields {
  readonly about: HTMLSelectElement
  readonly text: HTMLTextAreaElement
  /** How what is typed is kept; empty where nothing is. */
  readonly mark: HTMLElement
  /** What became of it. */
  readonly said: HTMLElement
}

/** Puts the form where the page keeps its place, if the framework says what concerns there are. */
export const offerConcern = async (
  desk: Desk,
  loop: Loop,
  { language, words, isFresh }: Said & { readonly isFresh: boolean },
): Promise<void> => {
  const place = document.querySelector('[data-concerns]')
  const kinds = desk.model.framework.caseWork?.concerns.kinds ?? []
  if (!place || kinds.length === 0) return
  const fields: Fields = {
    about: h(
      'select',
      { class: 'govuk-select', id: 'concern-about' },
      ...kinds.map(({ id, title }) => h('option', { value: id }, title[language])),
    ),
    text: h('textarea', { class: 'govuk-textarea', id: 'concern-text', rows: '4' }),
    mark: h('p', { class: 'govuk-hint app-kept' }),
    said: h('p', { class: 'govuk-body', role: 'status', 'data-concern-said': true }),
  }
  const writing = await beginConcern(desk, fields, words)
  // The server's own page of concerns stays at hand where it answers; raising one here works without a network too.
  const href = isFresh ? (place.querySelector('a')?.getAttribute('href') ?? '') : ''
  const told = place instanceof HTMLElement ? (place.dataset['told'] ?? '') : ''
  const raised = h('div', { 'data-concerns-raised': true })
  const press = async (): Promise<void> => {
    await raise(fields, writing, loop, words)
    await showRaised(raised, desk, { language, words })
  }
  const panel = drawPanel(fields, { words, href, told, raised, raise: press })
  hear(news => {
    if (news.person === desk.device.person) void showRaised(raised, desk, { language, words })
  })
  await showRaised(raised, desk, { language, words })
  for (const field of [fields.about, fields.text]) field.addEventListener('input', () => hold(fields, writing))
  place.replaceChildren()
  place.after(panel)
  panel.open = await takeUp(desk, fields, writing)
}

const beginConcern = async ({ device, place }: Desk, { mark }: Fields, words: DeviceWords): Promise<Writing> => {
  const tab = crypto.randomUUID()
  const told = (_: string, keeping: Keeping): void => {
    markKept(mark, keeping, words, words.concernHeld)
    showDoor(device, words)
  }
  const nothing = (): void => undefined
  await holdTab(tab)
  const { assessment } = place
  const heard = { told, ended: nothing, reopened: nothing, made: nothing }
  return beginWriting({ device, assessment, tab, deviceName: await deviceName(), ...heard })
}

const contentOf = ({ about, text }: Fields): ConcernContent => ({ about: about.value, text: text.value })

/** Keeps what is typed; it becomes a concern only when its button is pressed. */
const hold = (fields: Fields, writing: Writing): void => {
  const content = contentOf(fields)
  say(fields.said, '')
  if (content.text.trim() !== '') {
    writing.hold(SHEET, { kind: 'concern', content }, [JSON.stringify(content)])
    return
  }
  writing.forget(SHEET)
  clearMark(fields)
}

const clearMark = ({ mark }: Fields): void => {
  delete mark.dataset['formKept']
  say(mark, '')
}

const raise = async (fields: Fields, writing: Writing, loop: Loop, words: DeviceWords): Promise<void> => {
  const content = contentOf(fields)
  if (content.text.trim() === '') {
    say(fields.said, words.concernEmpty)
    fields.text.focus()
    return
  }
  const isKept = await writing.settle(SHEET, [{ kind: 'concern', content: { ...content, text: content.text.trim() } }])
  if (!isKept) return
  fields.text.value = ''
  clearMark(fields)
  say(fields.said, (await loop.now()) === 'met' ? words.concernSent : words.concernWaits)
}

/** The concerns that were raised in the case, the latest first, each with whether the server has it and tells of it. */
const showRaised = async (place: HTMLElement, desk: Desk, { language, words }: Said): Promise<void> => {
  await desk.reread()
  const all = desk.operations().flatMap(each => (each.kind === 'concern' ? [each] : []))
  const lines = all.toReversed().map(({ id, content, deviceClock }) => {
    const state = desk.unsent().get(id) === 'waiting' ? words.concernWaiting : words.concernTold
    const when = momentInWords(Date.parse(deviceClock), language)
    return [`${when}: ${content.text} – `, h('strong', {}, state)]
  })
  place.replaceChildren(...(lines.length === 0 ? [] : [p(words.concernsRaised), list(lines)]))
}

/** Puts what a tab that is gone left unsent back into the form; answers whether there was anything. */
const takeUp = async ({ device, place }: Desk, fields: Fields, writing: Writing): Promise<boolean> => {
  let found = false
  for (const draft of (await sortDrafts(device)).orphans) {
    const [typed] = draft.unfinished ?? []
    if (draft.question !== SHEET || draft.operation.assessment !== place.assessment || typed === undefined) continue
    const { about, text } = JSON.parse(typed) as ConcernContent
    // Of two that were left the second waits until the first is sent.
    if (found && (fields.about.value !== about || fields.text.value !== text)) continue
    fields.about.value = about
    fields.text.value = text
    hold(fields, writing)
    if (await writing.held(SHEET)) await dropDraft(device, draft)
    found = true
  }
  return found
}

const drawPanel = (
  { about, text, mark, said }: Fields,
  parts: {
    readonly words: DeviceWords
    readonly href: string
    readonly told: string
    readonly raised: HTMLElement
    readonly raise: () => Promise<void>
  },
): HTMLDetailsElement => {
  const { words, href, told, raised, raise } = parts
  const group = (label: string, field: HTMLElement): HTMLElement =>
    h('div', { class: 'govuk-form-group' }, h('label', { class: 'govuk-label', for: field.id }, label), field)
  return h(
    'details',
    { class: 'govuk-details', 'data-concern': true },
    h(
      'summary',
      { class: 'govuk-details__summary' },
      h('span', { class: 'govuk-details__summary-text' }, words.concern),
    ),
    h(
      'div',
      { class: 'govuk-details__text' },
      p(words.concernHelp, ...(told === '' ? [] : [` ${words.concernGoesTo(told)}`])),
      group(words.concernAbout, about),
      group(words.concernText, text),
      mark,
      button(words.concernRaise, raise, 'govuk-button--warning'),
      said,
      raised,
      ...(href === '' ? [] : [p(link(href, words.concernPage))]),
    ),
  )
}
