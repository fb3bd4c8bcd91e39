/** How long somebody waits who keeps failing to sign in from one network address. */
import type { Words } from '../../platform/pure/words.ts'

// Typing mistakes are made by everybody.
const free = 5
const longestSeconds = 900

/** Seconds until the next try counts, after so many failures in a row. */
export const waitAfter = (failures: number): number =>
  failures <= free ? 0 : Math.min(longestSeconds, 2 ** Math.min(failures - free, 30))

/** What somebody who must wait is told. */
export const waitWords = (seconds: number): Words => {
  const minutes = Math.ceil(seconds / 60)
  return seconds < 60
    ? {
        en: `There were too many attempts from where you are. Try again in ${seconds} seconds.`,
        cy: `Bu gormod o ymdrechion o’r lle’r ydych. Rhowch gynnig arall arni ymhen ${seconds} eiliad.`,
      }
    : {
        en: `There were too many attempts from where you are. Try again in ${minutes} minutes.`,
        cy: `Bu gormod o ymdrechion o’r lle’r ydych. Rhowch gynnig arall arni ymhen ${minutes} munud.`,
      }
}
