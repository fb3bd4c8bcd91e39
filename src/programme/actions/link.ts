/** Which organisation's people work for a service: by it a head of service comes to their own inspection. */
import { readOrganisations } from '../../access/store/accounts.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { mayKeepProgramme } from '../rules/may.ts'
import { saveOrganisation } from '../store/history.ts'
import { readServices } from '../store.ts'

/** An organisation whose people may work for a service. */
export interface ServiceOrganisation {
  readonly id: number
  readonly name: Words
}

/** The organisations that are youth justice services. */
export async function listServiceOrganisations(
  use: Use,
  { actor }: { readonly actor: Actor },
): Promise<readonly ServiceOrganisation[]> {
  insist(mayKeepProgramme(actor))
  return (await readOrganisations(use.db)).filter(({ kind }) => kind === 'service')
}

/** Lets an organisation's people work for a service, or nobody's; one organisation works for one service. */
export async function linkService(
  use: Use,
  ask: { readonly actor: Actor; readonly service: number; readonly organisation: number | null },
): Promise<Result<true, Words>> {
  const { service, organisation } = ask
  const known = await listServiceOrganisations(use, ask)
  if (organisation !== null && !known.some(({ id }) => id === organisation)) return refused([unknown])
  const taken = (await readServices(use.db)).find(
    each => organisation !== null && each.organisation === organisation && each.id !== service,
  )
  if (taken) return refused([worksElsewhere(taken.name)])
  await saveOrganisation(use.db, service, organisation)
  await use.journal('programme.service-linked', { service, organisation })
  return ok(true)
}

const unknown: Words = {
  en: 'Choose an organisation from the list, or nobody',
  cy: 'Dewiswch sefydliad o’r rhestr, neu neb',
}

const worksElsewhere = ({ en, cy }: Words): Words => ({
  en: `This organisation works for ${en} already. Choose another, or take it away there first.`,
  cy: `Mae’r sefydliad hwn yn gweithio i ${cy} eisoes. Dewiswch un arall, neu tynnwch ef yno yn gyntaf.`,
})
