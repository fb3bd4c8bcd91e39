/** Beside every page: whose work is on this device, what is sent, and on pages of a case all that is done in the browser. */
import { assessmentPaths } from '../../rules/paths.ts'
import type { Loop } from '../sync/loop.ts'
import { startLoop } from '../sync/loop.ts'
import { checkStanding } from '../sync/still-own.ts'
import type { Here } from './begin.ts'
import { begin } from './begin.ts'
import { startCase } from './case/start.ts'
import { fillDevicePage } from './device-page.ts'
import { h, say } from './dom.ts'
import { searchHere } from './guidance.ts'
import type { Guarded } from './guard.ts'
import { guardClosing, guardSignOut, signOutAtLast } from './guard.ts'
import { showOwnLedger } from './own-ledger.ts'
import { offerTaking } from './take-panel.ts'
import { isLost, isUnsent, watchUnsent } from './unsent.ts'
import { canKeep, delivered } from './who.ts'
import type { Delivered } from './who.ts'
import type { DeviceWords } from './words.ts'
import { momentInWords, wordsIn } from './words.ts'
import { sendWhenBack, startWorker } from './worker.ts'

// Somebody may sign out everywhere, or lose a case, while a page of theirs stays open elsewhere.
const CHECK_MS = 5 * 60_000

const start = async (): Promise<void> => {
  const page = delivered()
  const words = wordsIn(page.language)
  let opened: (guarded: Guarded | null) => void = () => undefined
  guardSignOut(new Promise(done => (opened = done)))
  if (await signOutAtLast(page)) return
  const judged = document.querySelector<HTMLElement>('form[data-assessment], [data-overview], [data-beside]')
  const devicePage = document.querySelector('[data-device-page]')
  const here = await begin(page, judged !== null && page.reader !== null)
  const listeners = new Set<Parameters<typeof startLoop>[2]>()
  const loop =
    here &&
    startLoop(
      here.device,
      (path, init) => fetch(path, init),
      meeting => {
        for (const listen of listeners) listen(meeting)
        if (meeting !== 'met') void sendWhenBack()
      },
    )
  if (here && loop) opened({ device: here.device, words, isUnsent, isLost, sendAll: loop.now })
  else opened(null)
  if (devicePage) listeners.add(fillDevicePage(devicePage, here, loop, words))
  const { reader } = page
  if (reader && page.keptAt === null) {
    await offerTaking({ reader, device: here?.device ?? null, worker: page.worker, words, language: page.language })
  }
  const isOpen = here === null || here.keeping.state === 'open'
  if (isOpen) listeners.add(await showOwnLedger(here?.device ?? null, { words, language: page.language }))
  if (!here || !loop) return
  sayCopy(page, words)
  if (page.keptAt !== null) await searchHere(here.device, page.language, words)
  if (judged && here.keeping.state === 'open') {
    const met = await startCase(judged, here, loop, { words, language: page.language })
    listeners.add(met)
  }
  await startWorker(page.worker)
  await guard(here, loop, words)
  await loop.now()
  const check = (): Promise<void> => lookAfter(here, words)
  addEventListener('online', () => void check())
  setInterval(() => {
    if (document.visibilityState === 'visible') void check()
  }, CHECK_MS)
  await check()
}

/** Goes by what the server says of this person and their cases: what is theirs no more leaves the device. */
const lookAfter = async ({ device, keeping }: Here, words: DeviceWords): Promise<void> => {
  const { closed, ended } = await checkStanding(device, Date.now())
  if (closed && keeping.state === 'open') location.assign(assessmentPaths.device())
  if (ended.length === 0) return
  const told = h(
    'div',
    { class: 'govuk-inset-text', role: 'status', 'data-ended': true },
    words.ended(ended.join(', ')),
  )
  document.querySelector('main')?.prepend(told)
}

/** Says that a page is a copy, and of when. */
const sayCopy = ({ keptAt, language }: Delivered, words: DeviceWords): void => {
  if (keptAt === null) return
  const text = words.copyOf(momentInWords(keptAt, language))
  document.querySelector('main')?.prepend(h('div', { class: 'govuk-inset-text', 'data-copy': true }, text))
}

const guard = async ({ device }: Here, loop: Loop, words: DeviceWords): Promise<void> => {
  await watchUnsent(device)
  guardClosing({ device, words, isUnsent, isLost, sendAll: loop.now })
}

if (canKeep()) void start().then(() => (document.documentElement.dataset['started'] = ''))
else say(document.querySelector('[data-ledger]'), wordsIn(delivered().language).noStore)
