/** The emergency door where it is needed most: beside what the device could not keep. */
import type { Device } from '../../device/open.ts'
import { h } from '../dom.ts'
import { exportButton } from '../export-button.ts'
import { isLost } from '../unsent.ts'
import type { DeviceWords } from '../words.ts'

const notKept = ['kept', 'form-kept'].flatMap(mark => [`[data-${mark}="full"]`, `[data-${mark}="failed"]`]).join(', ')

/**
 * Puts the door after the first mark that says so, and takes it away once nothing is on the screen alone, unless it is
 * still asking whether its file was saved. Call it whenever something was kept, or was not.
 */
export const showDoor = (device: Device, words: DeviceWords): void => {
  const known = document.querySelector('[data-door]')
  if (!isLost()) {
    if (!known?.querySelector('[role="status"] button')) known?.remove()
  } else if (!known) {
    document
      .querySelector(notKept)
      ?.after(h('div', { class: 'govuk-inset-text', 'data-door': true }, ...exportButton(device, words)))
  }
}
