/** The pages of one case: opens the case, and starts what its page is made for. */
import type { Loop } from '../../sync/loop.ts'
import type { Meeting } from '../../sync/send.ts'
import type { Here } from '../begin.ts'
import { startBeside } from './beside/start.ts'
import { offerConcern } from './concern.ts'
import type { Desk } from './desk.ts'
import { openDesk } from './desk.ts'
import { offerKeys } from './keys.ts'
import { startOverview } from './overview.ts'
import { startSection } from './section.ts'
import type { Said } from './show.ts'
import { takeOverSubmit } from './submit.ts'

// Others who judge the same case, or their other device, are heard of this often while the page is looked at.
const FRESHEN_MS = 30_000

/** Starts it; answers what to tell of how the server was met. A page on which nothing can be saved is left as it is. */
export const startCase = async (
  place: HTMLElement,
  { device, delivered }: Here,
  loop: Loop,
  said: Said,
): Promise<(meeting: Meeting) => void> => {
  const { assessment, overview, beside, inspection = '' } = place.dataset
  const form = place instanceof HTMLFormElement && place.querySelector('button[name="then"]') ? place : null
  const desk = await openDesk(device, { inspection, assessment: Number(assessment ?? overview) })
  if (!desk) return () => undefined
  const isFresh = delivered.keptAt === null
  if (!form && overview === undefined && beside === undefined) return () => undefined
  await offerConcern(desk, loop, { ...said, isFresh })
  if (overview !== undefined) return startOverview(place, desk, loop, said)
  const met = form
    ? await startPart(form, desk, loop, { ...said, isFresh })
    : await startBeside(place, desk, loop, { ...said, isFresh })
  const freshen = async (): Promise<void> => {
    if (document.visibilityState === 'visible' && (await desk.freshen())) met('met')
  }
  setInterval(() => void freshen(), FRESHEN_MS)
  return met
}

const startPart = async (
  form: HTMLFormElement,
  desk: Desk,
  loop: Loop,
  said: Said & { readonly isFresh: boolean },
): Promise<(meeting: Meeting) => void> => {
  const section = await startSection(form, desk, loop, said)
  takeOverSubmit(section, loop.now, said.words)
  await offerKeys(section, said)
  form.dataset['ready'] = ''
  return section.met
}
