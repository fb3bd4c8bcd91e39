/** A page beside the questions of a case: its forms become operations on this device, and what stands follows at once. */
import type { Form } from '../../../../../platform/pure/fields.ts'
import { one } from '../../../../../platform/pure/fields.ts'
import type { Words } from '../../../../../platform/pure/words.ts'
import { dropDraft } from '../../../device/drafts.ts'
import { readOperations } from '../../../device/operations.ts'
import { deviceName } from '../../../device/register.ts'
import { hear } from '../../../sync/channel.ts'
import type { Loop } from '../../../sync/loop.ts'
import type { Meeting } from '../../../sync/send.ts'
import { finishOrphans, holdTab, sortDrafts } from '../../../sync/turn.ts'
import { h } from '../../dom.ts'
import { recount } from '../../unsent.ts'
import type { Desk } from '../desk.ts'
import { showDoor } from '../door.ts'
import type { Said } from '../show.ts'
import { markKept, showLedger } from '../show.ts'
import type { Keeping, Writing } from '../writing.ts'
import { beginWriting } from '../writing.ts'
import { deedOf, fieldsOf, fillFields, isBlank } from './fields.ts'
import { clearProblems, showDone, showProblems } from './problems.ts'
import { recordSheet } from './record.ts'
import { interviewSheet, practiceSheet } from './said.ts'
import type { Sheet } from './sheet.ts'

const sheets: Readonly<Record<string, Sheet>> = {
  record: recordSheet,
  interviews: interviewSheet,
  practice: practiceSheet,
}

/** A page at work. */
interface Beside {
  readonly place: HTMLElement
  readonly sheet: Sheet
  readonly desk: Desk
  readonly writing: Writing
  readonly refresh: () => Promise<void>
  /** The forms of what was made here and has no receipt yet, by the ids of the operations. */
  readonly sent: Map<string, HTMLFormElement>
  readonly said: Said
}

const FRESHEN_MS = 3_000

/** Starts it; answers what to tell of how the server was met. */
export const startBeside = async (
  place: HTMLElement,
  desk: Desk,
  loop: Loop,
  { isFresh, ...said }: Said & { readonly isFresh: boolean },
): Promise<(meeting: Meeting) => void> => {
  const sheet = sheets[place.dataset['beside'] ?? '']
  if (!sheet) return () => undefined
  const { device } = desk
  const tab = crypto.randomUUID()
  const sent: Beside['sent'] = new Map()
  let meeting: Meeting | null = null
  const refresh = async (): Promise<void> => {
    await desk.reread()
    await recount(device)
    sheet.show(place, desk, said)
    showLedger(desk, meeting, said)
    await tellRefused(desk, sent, said)
  }
  const writing = beginWriting({
    device,
    assessment: desk.place.assessment,
    tab,
    deviceName: await deviceName(),
    told: (name, keeping) => {
      showKept(place, name, keeping, said)
      showDoor(device, said.words)
    },
    ended: () => undefined,
    reopened: () => undefined,
    made: () => void refresh().then(() => loop.now()),
  })
  await holdTab(tab)
  const page: Beside = { place, sheet, desk, writing, refresh, sent, said }
  listen(page)
  hear(news => {
    if (news.person === device.person) void refresh()
  })
  await finishOrphans(device)
  // What the page shows is as old as itself; nobody waits long for news.
  if (isFresh) await Promise.race([desk.freshen(), new Promise(done => setTimeout(done, FRESHEN_MS))])
  await refresh()
  if (!(await takeUp(page))) begin(page)
  sheet.show(place, desk, said)
  place.dataset['ready'] = ''
  return now => {
    meeting = now
    void refresh()
  }
}

const listen = (page: Beside): void => {
  const { place } = page
  place.addEventListener('input', event => {
    const form = (event.target as Element).closest('form')
    if (form) hold(page, form)
  })
  place.addEventListener('submit', event => {
    event.preventDefault()
    void submit(page, event.target as HTMLFormElement, event.submitter)
  })
}

/** The name under which a form is held: many pages have a button that keeps something. */
const nameOf = (place: HTMLElement, deed: string | null): string => `${place.dataset['beside']} ${deed ?? ''}`

/** Keeps what a form says, at each keystroke. */
const hold = ({ place, sheet, desk, writing, said }: Beside, form: HTMLFormElement): void => {
  const deed = deedOf(form)
  if (deed === null) return
  if (isBlank(form)) {
    writing.forget(nameOf(place, deed))
    keptPlace(form)?.remove()
    return
  }
  const fields = fieldsOf(form)
  const [whole] = sheet.submit(desk, { ...fields, deed }, said)?.operations ?? []
  writing.hold(nameOf(place, deed), whole ?? { kind: sheet.kindOf(deed), content: fields }, [JSON.stringify(fields)])
}

/** Makes operations of a form, or says what is wrong with it. */
const submit = async (page: Beside, form: HTMLFormElement, pressed: HTMLElement | null): Promise<void> => {
  const { place, sheet, desk, writing, said } = page
  // Pressed twice it is still one thing.
  if (place.getAttribute('aria-busy') === 'true') return
  const fields = fieldsOf(form, pressed)
  const outcome = sheet.submit(desk, fields, said)
  if (!outcome) {
    // Too little was taken along to tell; the server can.
    if (pressed instanceof HTMLButtonElement)
      form.append(h('input', { type: 'hidden', name: pressed.name, value: pressed.value }))
    form.submit()
    return
  }
  if (outcome.problems.length > 0) {
    showProblems(form, outcome.problems, said.words)
    return
  }
  place.setAttribute('aria-busy', 'true')
  const { operations } = outcome
  const ids = operations.length === 0 ? [] : await writing.settle(nameOf(place, one(fields, 'deed')), operations)
  place.removeAttribute('aria-busy')
  if (!ids) return
  clearProblems()
  if (deedOf(form) !== null) {
    fillFields(form, {})
    keptPlace(form)?.remove()
    // A correction is made once: what is typed next is something new.
    history.replaceState(null, '', location.pathname)
  }
  showDone(outcome.said, said.words)
  for (const id of ids) page.sent.set(id, form)
  await page.refresh()
}

/** Says at its form what the server did not take, once it has said so; what it took needs no word. */
const tellRefused = async (
  { device, place: { assessment } }: Desk,
  sent: Beside['sent'],
  { language, words }: Said,
): Promise<void> => {
  if (sent.size === 0) return
  for (const { id, state, receipt } of await readOperations(device, { assessment })) {
    const form = sent.get(id)
    if (!form || state === 'waiting') continue
    sent.delete(id)
    const problem = receipt?.problem as Words | undefined
    const field = form.querySelector('select, textarea, input:not([type="hidden"])')?.id ?? ''
    if (state === 'refused' && problem) showProblems(form, [{ field, message: problem[language] }], words)
  }
}

/** Puts what was left unfinished in a tab that is gone back into its form; answers whether there was anything. */
const takeUp = async (page: Beside): Promise<boolean> => {
  const { place, desk, writing } = page
  const forms = new Map([...place.querySelectorAll('form')].map(form => [nameOf(place, deedOf(form)), form]))
  let found = false
  for (const draft of (await sortDrafts(desk.device)).orphans) {
    const form = forms.get(draft.question)
    const [typed] = draft.unfinished ?? []
    if (!form || typed === undefined || draft.operation.assessment !== desk.place.assessment) continue
    // Of two that were left of one form the second waits until the first is done, unless both say the same.
    if (!isBlank(form) && JSON.stringify(fieldsOf(form)) !== typed) continue
    fillFields(form, JSON.parse(typed) as Form)
    hold(page, form)
    if (await writing.held(draft.question)) await dropDraft(desk.device, draft)
    found = true
  }
  return found
}

/** Fills in what the page's address asks for, as the server does where it knows of it. */
const begin = ({ place, sheet, desk }: Beside): void => {
  const fields = sheet.begin(desk, new URLSearchParams(location.search))
  const form = [...place.querySelectorAll('form')].find(each => deedOf(each) !== null)
  if (fields && form && isBlank(form)) fillFields(form, fields)
}

const keptPlace = (form: HTMLFormElement): HTMLElement | null => form.querySelector('[data-form-kept]')

/** Says at the end of a form how what was typed there is kept. */
const showKept = (place: HTMLElement, name: string, keeping: Keeping, { words }: Said): void => {
  const form = [...place.querySelectorAll('form')].find(each => nameOf(place, deedOf(each)) === name)
  if (!form) return
  const mark = keptPlace(form) ?? h('p', { class: 'govuk-hint app-kept', 'data-form-kept': keeping })
  markKept(mark, keeping, words)
  if (!mark.isConnected) form.append(mark)
}
