/** The page of the device: what is safe, what waits and why, and the ways out for it, with or without a network. */
import type { Framework } from '../../../framework/rules/framework.ts'
import { shortName } from '../../rules/contest-words.ts'
import { assessmentPaths } from '../../rules/paths.ts'
import { caseStateWords } from '../../rules/states.ts'
import { countContents } from '../device/keeping.ts'
import { readDrafts } from '../device/drafts.ts'
import type { HeldOperation } from '../device/operations.ts'
import { moveOperations, readOperations } from '../device/operations.ts'
import type { KeptCase } from '../device/kept.ts'
import { find, keysOf } from '../device/kept.ts'
import type { Device } from '../device/open.ts'
import { deviceName } from '../device/register.ts'
import { wipe } from '../device/wipe.ts'
import { hear, tell } from '../sync/channel.ts'
import type { Loop } from '../sync/loop.ts'
import type { Meeting } from '../sync/send.ts'
import type { Here } from './begin.ts'
import { othersHere } from './begin.ts'
import { loadEdition } from './case/load.ts'
import { describe } from './describe.ts'
import { button, h, heading, keepingFocus, link, list, p, wayToSignIn } from './dom.ts'
import { exportButton } from './export-button.ts'
import type { DeviceWords } from './words.ts'
import { inMegabytes } from './words.ts'

const status = { class: 'govuk-body', role: 'status' }

/** Fills the page, and keeps it right while other tabs and the loop go on; answers what to tell of how the server was met. */
export const fillDevicePage = (
  place: Element,
  here: Here | null,
  loop: Loop | null,
  words: DeviceWords,
): ((meeting: Meeting) => void) => {
  let met: Meeting | null = null
  // What was asked of the user, and what was said to them, outlasts every drawing.
  const [said, removal] = [h('p', status), h('p', status)]
  const door = here ? exportButton(here.device, words, () => void saved(here)) : []
  // What is locked has waited for its file alone, and leaves the device as the page begins again.
  const saved = ({ keeping }: Here): unknown => (keeping.state === 'open' ? draw() : location.reload())
  // Pressing a button redraws the page; two drawings at once would show everything twice.
  let drawing = Promise.resolve()
  const draw = (): Promise<void> =>
    // One drawing that failed, as while another tab wiped the store, is no reason never to draw again.
    (drawing = drawing
      .catch(() => undefined)
      .then(async () => {
        const mine = here ? await own(here, { loop, words, draw, met, said, door, removal }) : [p(words.signedOutHere)]
        const all = [...missed(words), ...mine, ...(await others(here, words)), ...(await storage(words))]
        keepingFocus(place, () => place.replaceChildren(...all))
      }))
  void draw()
  hear(() => void draw())
  return meeting => {
    const isNews = meeting !== met
    met = meeting
    if (isNews) void draw()
  }
}

const missed = (words: DeviceWords): readonly Node[] =>
  new URLSearchParams(location.search).has('missed')
    ? [h('div', { class: 'govuk-inset-text', role: 'status' }, words.missed)]
    : []

interface Drawing {
  readonly loop: Loop | null
  readonly words: DeviceWords
  readonly draw: () => Promise<void>
  readonly met: Meeting | null
  /** How the server was met. */
  readonly said: HTMLElement
  /** The emergency door, with what it asks once a file is made. */
  readonly door: readonly HTMLElement[]
  /** What came of removing everything. */
  readonly removal: HTMLElement
}

const own = async (
  { device, keeping }: Here,
  { loop, words, draw, met, said, door, removal }: Drawing,
): Promise<readonly Node[]> => {
  const { waiting, refused, unsafe } = await countContents(device)
  const meeting = h('p', {}, ...(met && waiting > 0 ? [words.meetings[met], ...wayToSignIn(met, words)] : []))
  // A screen reader says only what is new.
  if (said.textContent !== meeting.textContent) said.replaceChildren(...meeting.childNodes)
  const sendNow = async (): Promise<void> => {
    await loop?.now()
    await draw()
  }
  const state = h(
    'p',
    { class: 'govuk-body govuk-!-font-weight-bold', 'data-device-state': true },
    [waiting + refused === 0 ? words.allSafe : words.waiting(waiting), refused > 0 ? words.refusedCount(refused) : '']
      .join(' ')
      .trim(),
  )
  const sending = waiting > 0 && loop ? [button(words.sendNow, sendNow)] : []
  const locked =
    keeping.state === 'open'
      ? []
      : [h('div', { class: 'govuk-inset-text' }, `${words.locked[keeping.why]} ${words.lockedNext}`)]
  const open = keeping.state === 'open' ? await contents(device, words, draw) : []
  const removing = unsafe === 0 ? [remove(device, words, removal)] : []
  return [...locked, state, ...sending, said, ...open, ...door, ...removing, removal]
}

const contents = async (device: Device, words: DeviceWords, draw: () => Promise<void>): Promise<readonly Node[]> => {
  const cases = await casesHere(device)
  const drafts = await readDrafts(device)
  const waiting = await readOperations(device, { state: 'waiting' })
  const refused = await readOperations(device, { state: 'refused' })
  const editions = await editionsOf([...cases.values()])
  const language = document.documentElement.lang === 'cy' ? 'cy' : 'en'
  const line = ({ assessment, body }: Pick<HeldOperation, 'assessment' | 'body'>): string => {
    const known = cases.get(assessment)
    const framework = editions.get(known?.edition ?? '') ?? null
    return describe(body, { reference: known?.reference ?? '', framework, words, language })
  }
  return [
    ...(waiting.length + drafts.length === 0
      ? []
      : [
          heading(words.waitingTitle),
          list([
            ...waiting.map(each => [line(each)]),
            ...drafts.map(({ operation }) => [`${line(operation)} (${words.writing})`]),
          ]),
        ]),
    ...(refused.length === 0
      ? []
      : [
          heading(words.refusedTitle),
          p(words.refusedHelp),
          ...refused.map(each => refusal(device, each, line, words, draw)),
        ]),
    heading(words.casesTitle),
    ...takenAlong(
      [...cases.values()].filter(({ taken }) => taken),
      words,
      language,
    ),
  ]
}

/** The cases with all of their pages, in the order of their references, below the page of each inspection that lists them. */
const takenAlong = (cases: readonly KeptCase[], words: DeviceWords, language: 'en' | 'cy'): readonly Node[] => {
  if (cases.length === 0) return [p(words.casesNone)]
  const inspections = [...new Set(cases.map(({ inspection }) => inspection))]
  return inspections.flatMap(inspection => [
    p(link(assessmentPaths.myCases({ inspection }), words.myCases(inspections.length > 1 ? inspection : ''))),
    list(
      cases
        .filter(each => each.inspection === inspection)
        .toSorted((one, other) => one.reference.localeCompare(other.reference))
        .map(({ address, reference, state }) => [link(address, reference), ` – ${caseStateWords[state][language]}`]),
    ),
  ])
}

/** Every case of which something is known here, also those that were not taken along. */
const casesHere = async (device: Device) => {
  const kept = await Promise.all((await keysOf(device, 'cases')).map(key => find(device, 'cases', key)))
  return new Map(kept.flatMap(each => (each ? [[each.value.assessment, each.value] as const] : [])))
}

/** The editions by which these cases are judged, as far as they are on the device. */
const editionsOf = async (cases: readonly { readonly edition: string }[]): Promise<ReadonlyMap<string, Framework>> => {
  const hashes = [...new Set(cases.map(({ edition }) => edition))]
  const read = await Promise.all(hashes.map(async hash => [hash, await loadEdition(hash).catch(() => null)] as const))
  return new Map(read.flatMap(([hash, framework]) => (framework ? [[hash, framework] as const] : [])))
}

const refusal = (
  device: Device,
  operation: HeldOperation,
  line: (operation: HeldOperation) => string,
  words: DeviceWords,
  draw: () => Promise<void>,
): HTMLElement => {
  const move = (to: 'waiting' | 'settled') => async () => {
    await moveOperations(device, [operation.id], to)
    tell({ person: device.person, what: 'changed' })
    await draw()
  }
  const problem = operation.receipt?.problem as { readonly en: string; readonly cy: string } | undefined
  const why = problem ? problem[document.documentElement.lang === 'cy' ? 'cy' : 'en'] : words.changedBefore
  return h(
    'div',
    { class: 'govuk-inset-text', 'data-refused': operation.id },
    p(h('strong', {}, line(operation))),
    p(why),
    h(
      'div',
      { class: 'govuk-button-group' },
      button(words.tryAgain, move('waiting'), 'govuk-button--secondary'),
      button(words.settle, move('settled'), 'govuk-button--secondary'),
    ),
  )
}

const remove = (device: Device, words: DeviceWords, said: HTMLElement): HTMLElement =>
  button(
    words.remove,
    async () => {
      const removed = await wipe(device)
      if (removed) tell({ person: device.person, what: 'wiped' })
      said.replaceChildren(removed ? words.removed : words.notRemoved)
    },
    'govuk-button--warning',
  )

const others = async (here: Here | null, words: DeviceWords): Promise<readonly Node[]> => {
  const waiting = (await othersHere(here?.device.person ?? null)).filter(({ unsafe }) => unsafe > 0)
  if (waiting.length === 0) return here ? [] : [p(words.nobody)]
  return [heading(words.othersTitle), list(waiting.map(({ unsafe, name }) => [words.others(unsafe, name)]))]
}

const storage = async (words: DeviceWords): Promise<readonly Node[]> => {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate()
  const persisted = await navigator.storage.persisted()
  return [
    heading(words.storageTitle),
    p(`${words.storage(inMegabytes(usage), inMegabytes(quota))} ${persisted ? words.persisted : words.notPersisted}`),
    p(words.called(shortName(await deviceName()))),
  ]
}
