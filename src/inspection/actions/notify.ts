/** Telling the service and the visiting team by letter what a stage says to them. */
import type { Use } from '../../platform/use.ts'
import { knowInspection } from '../actions.ts'
import { audiences, notices, reasonIsTold, roleOf } from '../rules/notices.ts'
import { hasReached, stages, stageWords } from '../rules/stages.ts'
import { readPassages } from '../store.ts'
import { addressesOf } from './recipients.ts'
import { mailLetters } from './send-letters.ts'

/** Writes the letters of the stage that an inspection came to; answers how many. A stage unknown says nothing. */
export async function writeNotices(
  use: Use,
  { inspection: id, to }: { readonly inspection: number; readonly to: string },
): Promise<number> {
  const stage = stages.find(each => each === to)
  if (!stage) return 0
  const inspection = await knowInspection(use, id)
  // Who was never told of an inspection is not told that it is off.
  if (!hasReached(inspection, 'announced')) return 0
  const passage = (await readPassages(use.db, id)).findLast(each => each.to === stage)
  const reason = reasonIsTold(stage) ? passage?.reason : null
  // Whoever gets the letter of a stage needs no notice of it besides; a stage that is resumed was written of before.
  const mailed = passage?.from === 'suspended' ? null : await mailLetters(use, { inspection, stage })
  const { name } = inspection.service
  const subject = `${name.en}: ${stageWords[stage].en} / ${name.cy}: ${stageWords[stage].cy}`
  let letters = mailed?.letters ?? 0
  for (const audience of audiences) {
    const said = notices[stage]?.[audience]
    if (!said || mailed?.roles.includes(roleOf[audience])) continue
    const [en, cy] = [said.en, said.cy].map(text => (reason ? `${text}\n\n${reason}` : text))
    for (const address of await addressesOf(use, inspection, [roleOf[audience]])) {
      await use.write({ to: address, subject, body: `${en ?? ''}\n\n---\n\n${cy ?? ''}\n` })
      letters += 1
    }
  }
  return letters
}
