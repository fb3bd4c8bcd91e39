/** The page of one's own cases: of everything that was answered in all of them, how much is safe and how much waits here. */
import { find, keysOf } from '../device/kept.ts'
import type { Device } from '../device/open.ts'
import { hear } from '../sync/channel.ts'
import type { Meeting } from '../sync/send.ts'
import type { Unsent } from './case/desk.ts'
import { openDesk } from './case/desk.ts'
import { ledgerText } from './case/show.ts'
import type { Said } from './case/show.ts'
import { link, p } from './dom.ts'

/**
 * Shows it where the page keeps its place, and keeps it right while other tabs and the loop go on; answers what to tell
 * of how the server was met. Of cases that are not on this device the server's own count is taken: nothing of them can
 * wait here.
 */
export const showOwnLedger = async (device: Device | null, said: Said): Promise<(meeting: Meeting) => void> => {
  const place = document.querySelector<HTMLElement>('[data-own-ledger]')
  const onServer = JSON.parse(place?.dataset['ownLedger'] ?? '{}') as Readonly<Record<string, number>>
  if (!place || Object.keys(onServer).length === 0) return () => undefined
  let meeting: Meeting | null = null
  const show = async (): Promise<void> => {
    const kept = new Set(device ? await keysOf(device, 'cases') : [])
    let [safe, of] = [0, 0]
    const states: Unsent[] = []
    for (const [assessment, answered] of Object.entries(onServer)) {
      const desk = device && kept.has(assessment) ? await deskOf(device, assessment) : null
      const own = desk?.ledger() ?? { safe: answered, of: answered }
      ;[safe, of] = [safe + own.safe, of + own.of]
      if (desk) states.push(...desk.unsent().values())
    }
    const text = ledgerText({ safe, of }, states, meeting, said)
    if (place.querySelector('p')?.firstChild?.textContent !== text) {
      place.replaceChildren(p(text, ' ', link('/device', said.words.showAll)))
    }
  }
  // Two counts at once could show the older one last.
  let counting = show()
  const again = (): void => void (counting = counting.then(show))
  hear(again)
  await counting
  return now => {
    meeting = now
    again()
  }
}

const deskOf = async (device: Device, assessment: string) => {
  const kept = await find(device, 'cases', assessment)
  return kept && openDesk(device, { inspection: kept.value.inspection, assessment: Number(assessment) })
}
