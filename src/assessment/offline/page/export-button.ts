/** The emergency door on a page: a button that writes everything of a person to a file, with or without a network. */
import { londonTime } from '../../../platform/pure/london.ts'
import { confirmExport, makeExport } from '../sync/export.ts'
import type { Device } from '../device/open.ts'
import { deviceName } from '../device/register.ts'
import { tell } from '../sync/channel.ts'
import { noteInFile, onScreenOnly } from './unsent.ts'
import { button, h, p } from './dom.ts'
import type { DeviceWords } from './words.ts'

/**
 * The button, what it means, and the question whether the file was saved: only then is it counted as safe. `done` hears
 * of that.
 */
export const exportButton = (
  device: Device,
  words: DeviceWords,
  done: () => void = () => undefined,
): readonly HTMLElement[] => {
  const answer = h('div', { role: 'status' })
  const write = async (): Promise<void> => {
    const now = new Date()
    const onScreen = onScreenOnly()
    const made = await makeExport(device, { name: await deviceName(), now, onScreen })
    const { day, time } = londonTime(now.getTime())
    save(`plumbline-${day}T${time.replace(':', '-')}.json`, JSON.stringify(made.file, null, 1))
    const confirm = async (): Promise<void> => {
      noteInFile(onScreen)
      // A full device can't mark what the file holds: that goes on counting as unsent, and is sent when it can be.
      await confirmExport(device, made).catch((error: unknown) => {
        if ((error as Error).name !== 'QuotaExceededError') throw error
      })
      tell({ person: device.person, what: 'changed' })
      answer.replaceChildren()
      done()
    }
    answer.replaceChildren(
      p(words.exported(made.file.operations.length)),
      button(words.exportSafe, confirm, 'govuk-button--secondary'),
    )
  }
  return [p(words.exportHelp), button(words.export, write, 'govuk-button--secondary'), answer]
}

const save = (name: string, text: string): void => {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  h('a', { href, download: name }).click()
  // The browser reads the file a moment later.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
