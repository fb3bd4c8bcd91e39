/** Keeping the register of services, the programmes, and the national figures that stand beside a score. */
import type { Actor } from '../platform/pure/actor.ts'
import type { Day } from '../platform/pure/days.ts'
import { insist } from '../platform/pure/refusal.ts'
import type { Result } from '../platform/pure/result.ts'
import { ok, refused } from '../platform/pure/result.ts'
import type { Use } from '../platform/use.ts'
import { faultsOf, knownOn } from './rules/comparator.ts'
import { mayKeepProgramme } from './rules/may.ts'
import type { Comparator, NewProgramme, Programme, Service } from './rules/programme.ts'
import { readComparators, readProgrammes, readServices, saveComparator, saveProgramme, saveService } from './store.ts'

/** Adds a service to the register, or puts its row right; answers its id. */
export async function registerService(
  use: Use,
  { actor, service }: { readonly actor: Actor; readonly service: Omit<Service, 'id'> },
): Promise<number> {
  insist(mayKeepProgramme(actor))
  const id = await saveService(use.db, service)
  await use.journal('programme.service-registered', { service: id, slug: service.slug })
  return id
}

/** Opens a programme on one edition of a framework; answers its id. */
export async function openProgramme(
  use: Use,
  { actor, programme }: { readonly actor: Actor; readonly programme: NewProgramme },
): Promise<number> {
  insist(mayKeepProgramme(actor))
  const id = await saveProgramme(use.db, programme)
  await use.journal('programme.opened', { programme: id, framework: programme.frameworkHash })
  return id
}

/** Keeps national figures as they stood on a day; answers every fault and keeps nothing where there is one. */
export async function recordComparators(
  use: Use,
  { actor, comparators }: { readonly actor: Actor; readonly comparators: readonly Comparator[] },
): Promise<Result<number, string>> {
  insist(mayKeepProgramme(actor))
  const faults = comparators.flatMap(comparator => [...faultsOf(comparator)])
  if (faults.length > 0) return refused(faults)
  for (const comparator of comparators) await saveComparator(use.db, comparator)
  await use.journal('programme.comparators-recorded', { count: comparators.length })
  return ok(comparators.length)
}

/** For each theme of a framework, the latest national figures that were known on the day. */
export const findComparators = async (
  use: Use,
  { frameworkId, on }: { readonly frameworkId: string; readonly on: Day },
): Promise<readonly Comparator[]> => knownOn(await readComparators(use.db, frameworkId), on)

/** The whole register, by slug. */
export const listServices = (use: Use): Promise<readonly Service[]> => readServices(use.db)

/** All programmes, the latest first. */
export const listProgrammes = (use: Use): Promise<readonly Programme[]> => readProgrammes(use.db)
