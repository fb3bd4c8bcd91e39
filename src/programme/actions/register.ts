/** The register of services: taken in from a file, and kept true as services are renamed and joined. */
import { z } from 'zod'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Day } from '../../platform/pure/days.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import type { LineFault } from '../../platform/yaml/read.ts'
import { readYaml } from '../../platform/yaml/read.ts'
import type { NameSince, Succession } from '../rules/history.ts'
import { mayKeepProgramme } from '../rules/may.ts'
import type { Service } from '../rules/programme.ts'
import type { Entry } from '../rules/register.ts'
import { entriesOf } from '../rules/register.ts'
import * as history from '../store/history.ts'
import { readServices, saveService } from '../store.ts'
import { londonDay } from '../../platform/pure/london.ts'

const said = z.string().trim().min(1)
const words = z.strictObject({ en: said, cy: said })
const name = z.union([said.transform(same => ({ en: same, cy: same })), words])
const day = z.iso.date('write the day as 2014-04-01')
const provenance = z.strictObject({ kind: z.enum(['source', 'unconfirmed']), note: said })
const slug = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'write small letters, with hyphens between words')

/** The file of a register: regions with their services, which became which, and where all of it is from. */
export const registerFile = z.strictObject({
  provenance,
  regions: z.array(
    z.strictObject({
      nation: z.enum(['england', 'wales']),
      title: words,
      services: z.array(
        z.strictObject({
          slug,
          name,
          councils: z.array(name).min(2).default([]),
          began: day.nullable().default(null),
        }),
      ),
    }),
  ),
  joined: z
    .array(
      z.strictObject({
        later: slug,
        on: day,
        earlier: z.array(z.strictObject({ slug, name })).min(1),
        provenance,
      }),
    )
    .default([]),
  renamed: z.array(z.strictObject({ service: slug, was: name, since: day, provenance })).default([]),
})

type RegisterFile = z.infer<typeof registerFile>

/** Adds the services of a file that are not in the register yet; those that are stay as they are. Answers how many. */
export async function takeInRegister(
  use: Use,
  { actor, yaml }: { readonly actor: Actor; readonly yaml: string },
): Promise<Result<number, LineFault>> {
  insist(mayKeepProgramme(actor))
  const read = readYaml(yaml, registerFile)
  if (!read.ok) return read
  const known = new Set((await readServices(use.db)).map(({ slug }) => slug))
  const source = sourceOf(read.value.provenance)
  let added = 0
  for (const { nation, title: region, services } of read.value.regions)
    for (const { slug, name, councils, began } of services.filter(service => !known.has(service.slug))) {
      const id = await saveService(use.db, { slug, name, nation, region, organisation: null, beganOn: began })
      await history.saveProvenance(use.db, id, source)
      await history.saveCouncils(use.db, id, councils)
      added++
    }
  added += await takeInHistory(use, read.value, known)
  if (added > 0) await use.journal('programme.register-taken-in', { services: added })
  return ok(added)
}

const sourceOf = ({ kind, note }: RegisterFile['provenance']): string => `${kind}: ${note.trim()}`

/** What services were before: those that ended, and older names. What tells of services that were known stays as it is. */
async function takeInHistory(use: Use, { joined, renamed }: RegisterFile, known: ReadonlySet<string>): Promise<number> {
  const services = new Map((await readServices(use.db)).map(service => [service.slug, service]))
  let added = 0
  for (const { later: into, on, earlier, provenance } of joined) {
    const later = services.get(into)
    if (!later || known.has(into)) continue
    const source = sourceOf(provenance)
    for (const { slug, name } of earlier) {
      const row = { slug, name, nation: later.nation, region: later.region, organisation: null }
      const id = services.get(slug)?.id ?? (await saveService(use.db, row))
      if (!services.has(slug)) added++
      await history.saveProvenance(use.db, id, source)
      await history.saveSuccession(use.db, { earlier: id, later: later.id, on, source })
    }
  }
  for (const { service: slug, was, since, provenance } of renamed) {
    const service = services.get(slug)
    if (!service || known.has(slug)) continue
    const source = sourceOf(provenance)
    await history.saveName(use.db, service.id, { since: null, name: was, source })
    await history.saveName(use.db, service.id, { since, name: service.name, source })
  }
  return added
}

/** Gives a service another name from a day on; inspections of before keep the name of their day. */
export async function renameService(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly service: number
    readonly name: Words
    readonly since: Day
    readonly source: string
  },
): Promise<void> {
  insist(mayKeepProgramme(ask.actor))
  const { service, name, since, source } = ask
  const [now] = await readServices(use.db, [service])
  if (!now) throw new Error(`there is no service ${service}`)
  const names = await history.readNames(use.db, service)
  if (names.length === 0)
    await history.saveName(use.db, service, { since: null, name: now.name, source: 'the register' })
  await history.saveName(use.db, service, { since, name, source })
  const latest = (await history.readNames(use.db, service)).at(-1)
  if (latest) await history.savePresentName(use.db, service, latest.name)
  await use.journal('programme.service-renamed', { service, since })
}

/** Records that services became one other on a day. */
export async function joinServices(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly earlier: readonly number[]
    readonly later: number
    readonly on: Day
    readonly source: string
  },
): Promise<void> {
  insist(mayKeepProgramme(ask.actor))
  const { later, on, source } = ask
  for (const earlier of ask.earlier) await history.saveSuccession(use.db, { earlier, later, on, source })
  await use.journal('programme.services-joined', { earlier: ask.earlier, later, on })
}

/** The register as it is today, each service with its councils. */
export const listRegister = async (use: Use): Promise<readonly Entry[]> =>
  entriesOf(
    await readServices(use.db),
    await history.readCouncils(use.db),
    await history.readSuccessions(use.db),
    londonDay(use.now),
  )

/** A service with what is known of its past; null where there is none at that address. */
export async function findService(use: Use, slug: string): Promise<ServiceWithPast | null> {
  const register = await listRegister(use)
  const entry = register.find(({ service }) => service.slug === slug)
  if (!entry) return null
  const { id } = entry.service
  const nameOf = new Map(register.map(({ service }) => [service.id, service]))
  const successions = await history.readSuccessions(use.db)
  const told = (each: Succession, which: 'earlier' | 'later') => {
    const service = nameOf.get(each[which])
    return service ? [{ service, on: each.on, source: each.source }] : []
  }
  return {
    ...entry,
    names: await history.readNames(use.db, id),
    from: successions.filter(({ later }) => later === id).flatMap(each => told(each, 'earlier')),
    into: successions.filter(({ earlier }) => earlier === id).flatMap(each => told(each, 'later')),
    provenance: await history.readProvenance(use.db, id),
  }
}

/** One that a service came from, or became, on a day. */
interface Told {
  readonly service: Service
  readonly on: Day
  readonly source: string
}

/** A service of the register with its past. */
export interface ServiceWithPast extends Entry {
  readonly names: readonly NameSince[]
  readonly from: readonly Told[]
  readonly into: readonly Told[]
  /** Where its row is from; null for one that somebody entered. */
  readonly provenance: string | null
}
