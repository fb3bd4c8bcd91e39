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
import { mayKeepProgramme } from '../rules/may.ts'
import * as history from '../store/history.ts'
import { readServices, saveService } from '../store.ts'

const said = z.string().trim().min(1)
const words = z.strictObject({ en: said, cy: said })

/** The file of a register: regions with their services, and where all of it is from. */
export const registerFile = z.strictObject({
  provenance: z.strictObject({ kind: z.enum(['source', 'unconfirmed']), note: said }),
  regions: z.array(
    z.strictObject({
      nation: z.enum(['england', 'wales']),
      title: words,
      services: z.array(
        z.strictObject({
          slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'write small letters, with hyphens between words'),
          name: z.union([said.transform(name => ({ en: name, cy: name })), words]),
        }),
      ),
    }),
  ),
})

/** Adds the services of a file that are not in the register yet; those that are stay as they are. Answers how many. */
export async function takeInRegister(
  use: Use,
  { actor, yaml }: { readonly actor: Actor; readonly yaml: string },
): Promise<Result<number, LineFault>> {
  insist(mayKeepProgramme(actor))
  const read = readYaml(yaml, registerFile)
  if (!read.ok) return read
  const known = new Set((await readServices(use.db)).map(({ slug }) => slug))
  const { kind, note } = read.value.provenance
  let added = 0
  for (const { nation, title: region, services } of read.value.regions)
    for (const { slug, name } of services.filter(service => !known.has(service.slug))) {
      const id = await saveService(use.db, { slug, name, nation, region, organisation: null })
      await history.saveProvenance(use.db, id, `${kind}: ${note.trim()}`)
      added++
    }
  if (added > 0) await use.journal('programme.register-taken-in', { services: added })
  return ok(added)
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
