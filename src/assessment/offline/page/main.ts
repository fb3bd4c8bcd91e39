/** Beside every page: whose work is on this device, what is sent, and on pages of a case all that is done in the browser. */
import { startLoop } from '../sync/loop.ts'
import { begin } from './begin.ts'
import { fillDevicePage } from './device-page.ts'
import { guardClosing, guardSignOut } from './guard.ts'
import { isUnsent, watchUnsent } from './unsent.ts'
import { canKeep, delivered } from './who.ts'
import { wordsIn } from './words.ts'
import { startWorker } from './worker.ts'

const start = async (): Promise<void> => {
  const page = delivered()
  const words = wordsIn(page.language)
  const devicePage = document.querySelector('[data-device-page]')
  const here = await begin(page, false)
  const loop =
    here &&
    startLoop(
      here.device,
      (path, init) => fetch(path, init),
      () => undefined,
    )
  if (devicePage) fillDevicePage(devicePage, here, loop, words)
  if (!here || !loop) return
  await startWorker(page.worker)
  await watchUnsent(here.device)
  const guarded = { device: here.device, words, isUnsent, sendAll: loop.now }
  guardClosing(guarded)
  guardSignOut(guarded)
  await loop.now()
}

if (canKeep()) void start()
