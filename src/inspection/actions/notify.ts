/** Telling the service and the visiting team by letter what a stage says to them. */
import { readAddresses, readHolders } from '../../access/store.ts'
import type { Use } from '../../platform/use.ts'
import { knowInspection } from '../actions.ts'
import type { InspectionSummary } from '../rules/inspection.ts'
import { audiences, notices, reasonIsTold } from '../rules/notices.ts'
import type { Audience } from '../rules/notices.ts'
import { hasReached, stages, stageWords } from '../rules/stages.ts'
import { readPassages } from '../store.ts'

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
  const reason = reasonIsTold(stage)
    ? (await readPassages(use.db, id)).findLast(each => each.to === stage)?.reason
    : null
  const { name } = inspection.service
  const subject = `${name.en}: ${stageWords[stage].en} / ${name.cy}: ${stageWords[stage].cy}`
  let letters = 0
  for (const audience of audiences) {
    const said = notices[stage]?.[audience]
    if (!said) continue
    const [en, cy] = [said.en, said.cy].map(text => (reason ? `${text}\n\n${reason}` : text))
    for (const address of await addressesOf(use, inspection, audience)) {
      await use.write({ to: address, subject, body: `${en ?? ''}\n\n---\n\n${cy ?? ''}\n` })
      letters += 1
    }
  }
  return letters
}

async function addressesOf(
  use: Use,
  { service, team }: InspectionSummary,
  audience: Audience,
): Promise<readonly string[]> {
  const ofTheService =
    service.organisation === null ? [] : await readHolders(use.db, service.organisation, 'head-of-service')
  if (audience === 'service') return readAddresses(use.db, ofTheService)
  const visiting = team.filter(({ role }) => role === 'local-assessor').map(({ person }) => person)
  return readAddresses(use.db, visiting)
}
