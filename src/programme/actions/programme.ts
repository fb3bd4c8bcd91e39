/** Opening a programme, and changing one, from what somebody chose. */
import { listEditions } from '../../framework/actions.ts'
import type { EditionLine } from '../../framework/store.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist, notFound } from '../../platform/pure/refusal.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { openProgramme } from '../actions.ts'
import { mayKeepProgramme } from '../rules/may.ts'
import type { Nation, NewProgramme, Programme } from '../rules/programme.ts'
import { readProgrammes, readServices, saveProgramme } from '../store.ts'

/** What may be chosen for a programme. */
export interface ProgrammeChoices {
  /** Every edition that was taken in, the newest of each framework first. */
  readonly editions: readonly EditionLine[]
  readonly regions: readonly { readonly nation: Nation; readonly title: Words }[]
}

/** What is decided of a programme; its address is made from its title. */
export type Decided = Omit<NewProgramme, 'slug' | 'frameworkId'>

/** The editions and regions from which a programme is made. */
export async function findProgrammeChoices(use: Use, { actor }: { readonly actor: Actor }): Promise<ProgrammeChoices> {
  insist(mayKeepProgramme(actor))
  const regions = new Map(
    (await readServices(use.db)).map(({ nation, region }) => [region.en, { nation, title: region }]),
  )
  return { editions: await listEditions(use), regions: [...regions.values()] }
}

/** A programme that may be changed; a 404 where there is none at that address. */
export async function findProgramme(
  use: Use,
  { actor, slug }: { readonly actor: Actor; readonly slug: string },
): Promise<Programme> {
  insist(mayKeepProgramme(actor))
  const found = (await readProgrammes(use.db)).find(programme => programme.slug === slug)
  if (!found) throw notFound(nowhere)
  return found
}

/** Opens a programme; answers its address. */
export async function openDecided(
  use: Use,
  { actor, decided }: { readonly actor: Actor; readonly decided: Decided },
): Promise<string> {
  const frameworkId = await frameworkOf(use, decided.frameworkHash)
  const taken = new Set((await readProgrammes(use.db)).map(({ slug }) => slug))
  const slug = slugOf(decided.title.en, taken)
  await openProgramme(use, { actor, programme: { ...decided, slug, frameworkId } })
  return slug
}

/**
 * Changes a programme. Inspections that are planned keep the edition and the first day that they have; what changed, and
 * from what, is in the journal.
 */
export async function changeProgramme(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string; readonly decided: Decided },
): Promise<void> {
  const { id, ...before } = await findProgramme(use, ask)
  const frameworkId = await frameworkOf(use, ask.decided.frameworkHash)
  await saveProgramme(use.db, { ...ask.decided, slug: ask.slug, frameworkId })
  await use.journal('programme.changed', { programme: id, before, after: { ...ask.decided, frameworkId } })
}

async function frameworkOf(use: Use, hash: string): Promise<string> {
  const edition = (await listEditions(use)).find(each => each.hash === hash)
  if (!edition) throw new Error(`no edition ${hash} was taken in`)
  return edition.id
}

/** An address from a title: `core-case-inspection-2009-12`, with a number behind it where that is taken. */
function slugOf(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const base = plain === '' ? 'programme' : plain
  let slug = base
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`
  return slug
}

const nowhere: Words = {
  en: 'There is no programme at this address. Look for it in the list of programmes.',
  cy: 'Nid oes rhaglen yn y cyfeiriad hwn. Chwiliwch amdani yn y rhestr o raglenni.',
}
