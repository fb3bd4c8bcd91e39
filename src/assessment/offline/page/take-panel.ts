/** "Take these cases with me", on the page of one's own cases. */
import { placesOfCase } from '../../rules/paths.ts'
import { find, keysOf } from '../device/kept.ts'
import type { Device } from '../device/open.ts'
import { openDevice } from '../device/open.ts'
import { noteContact } from '../device/keeping.ts'
import { notePresent } from '../device/register.ts'
import { wipeCase } from '../device/wipe.ts'
import { button, h, p, say } from './dom.ts'
import type { Place } from './case/load.ts'
import { casesOn, takeCases } from './take.ts'
import type { Reader } from './who.ts'
import type { DeviceWords } from './words.ts'
import { inMegabytes, momentInWords } from './words.ts'
import { startWorker } from './worker.ts'

/** What the panel is drawn from. */
export interface PanelParts {
  readonly reader: Reader
  /** The reader's store, if they have one here. */
  readonly device: Device | null
  readonly worker: string
  readonly words: DeviceWords
  readonly language: 'en' | 'cy'
}

/** Puts the panel after what the page says first, where there is a case to take. */
export const offerTaking = async (parts: PanelParts): Promise<void> => {
  const cases = casesOn(document)
  if (parts.device) await leaveEnded(parts.device, cases)
  // Other pages link to cases too, to look one over or to compare: nobody takes cases along from there.
  const isMeant = document.querySelector('[data-own-ledger], form[data-assessment], [data-overview]') !== null
  // Whoever has a benchmark to pass first takes nothing new along; what is here already stays.
  const isHeldBack = document.querySelector('[data-calibrate-first]') !== null
  const before = document.querySelector('main h1 ~ p')
  if (cases.length === 0 || !before || !isMeant || isHeldBack) return
  const { reader, words, worker } = parts
  const said = h('p', { class: 'govuk-body', role: 'status', 'data-taking': true })
  const take = async (): Promise<void> => {
    const device = parts.device ?? (await openDevice(reader.id))
    await notePresent(reader)
    await noteContact(device, Date.now())
    await startWorker(worker)
    await navigator.serviceWorker.ready
    const taken = await takeCases(device, cases, (done, of) => say(said, words.taking(done, of)))
    say(said, taken === 'taken' ? await state(device, parts) : taken === 'full' ? words.takeFull : words.takeFailed)
  }
  const known = parts.device ? await state(parts.device, parts) : ''
  say(said, known)
  if (document.querySelector('[data-own-ledger]') === null) {
    if (await lacksOne(parts.device, cases)) before.after(folded(words, take, said))
    return
  }
  before.after(
    h(
      'section',
      { class: 'app-take', 'aria-labelledby': 'take-title' },
      h('h2', { class: 'govuk-heading-m', id: 'take-title' }, words.takeTitle),
      p(words.takeHelp),
      button(known === '' ? words.take : words.takeAgain, take, known === '' ? '' : 'govuk-button--secondary'),
      said,
    ),
  )
}

/** On a page of one case, where its questions are what matters: out of the way until somebody wants it. */
const folded = (words: DeviceWords, take: () => Promise<void>, said: HTMLElement): HTMLElement =>
  h(
    'details',
    { class: 'govuk-details' },
    h(
      'summary',
      { class: 'govuk-details__summary' },
      h('span', { class: 'govuk-details__summary-text' }, words.takeOneTitle),
    ),
    h('div', { class: 'govuk-details__text' }, p(words.takeOneHelp), button(words.takeOne, take), said),
  )

/** Whether one of these cases was not taken along yet. */
const lacksOne = async (device: Device | null, cases: readonly Place[]): Promise<boolean> => {
  for (const { assessment } of cases) {
    const kept = device && (await find(device, 'cases', String(assessment)))
    if (!kept?.value.taken) return true
  }
  return false
}

/** Removes the cases of this inspection that are no longer the reader's, unless something of them is not safe yet. */
const leaveEnded = async (device: Device, own: readonly Place[]): Promise<void> => {
  const [, inspection] = /^\/inspections\/([^/]+)\/my-cases$/.exec(location.pathname) ?? []
  if (inspection === undefined) return
  for (const key of await keysOf(device, 'cases')) {
    const kept = await find(device, 'cases', key)
    const isOwn = own.some(({ assessment }) => String(assessment) === key)
    if (kept?.value.inspection !== inspection || isOwn) continue
    const assessment = Number(key)
    await wipeCase(device, assessment, placesOfCase({ inspection, assessment }))
  }
}

/** What was taken and when, and the room that it needs; '' where nothing was. */
const state = async (device: Device, { words, language }: PanelParts): Promise<string> => {
  const kept = await Promise.all((await keysOf(device, 'cases')).map(key => find(device, 'cases', key)))
  const taken = kept.filter(each => each?.value.taken)
  if (taken.length === 0) return ''
  const when = Math.max(...taken.map(each => each?.keptAt ?? 0))
  const { usage = 0, quota = 0 } = await navigator.storage.estimate()
  const room = words.storage(inMegabytes(usage), inMegabytes(quota))
  return `${words.taken(taken.length, momentInWords(when, language))} ${room}`
}
