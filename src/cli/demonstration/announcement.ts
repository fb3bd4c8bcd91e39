/** The announcement of the demonstration's inspection: the checklist marked, and what the service sent beforehand. */
import { markStep } from '../../inspection/actions/announcement.ts'
import { answerByFiles, answerInWords } from '../../inspection/actions/requests.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { refused } from '../../platform/pure/result.ts'
import { use as useOf } from '../../platform/use.ts'
import type { Use } from '../../platform/use.ts'
import { must } from './fault.ts'
import type { Under } from './fault.ts'
import { readYamlIfThere } from './files.ts'
import { announcementFile } from './schema.ts'

/** The same as on a day of then, so that the record has the days on which things are said to have happened. */
export const onDay = (use: Use, day: string): Use => useOf({ db: use.db, now: new Date(`${day}T11:00:00Z`) })

/** Marks the checklist and answers the requests, each on its day; does nothing where the demonstration has no such file. */
export async function loadAnnouncement(
  use: Use,
  { actor, service, file: { slug }, folder }: Under & { readonly service: Actor },
): Promise<void> {
  const file = await readYamlIfThere(folder, 'announcement.yaml', announcementFile)
  if (!file) return
  const { marks, answers } = must(file)
  for (const { step, on, note } of marks) await markStep(onDay(use, on), { actor, slug, step, done: true, note })
  const encoder = new TextEncoder()
  for (const { request, on, files, comment, notHeld } of answers) {
    const at = { actor: service, slug, request }
    const then = onDay(use, on)
    if (files.length > 0) {
      const sent = files.map(({ name, text }) => ({ filename: name, bytes: encoder.encode(text) }))
      const { refused: reasons } = await answerByFiles(then, { ...at, files: sent })
      if (reasons.length > 0) must(refused(reasons), ({ en }) => `announcement.yaml: ${en}`)
    }
    if (comment !== undefined) await answerInWords(then, { ...at, kind: 'comment', text: comment })
    if (notHeld !== undefined) await answerInWords(then, { ...at, kind: 'not-held', text: notHeld })
  }
}
