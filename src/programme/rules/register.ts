/** Finding services in the register. */
import type { Words } from '../../platform/pure/words.ts'
import type { Succession } from './history.ts'
import { wasThere } from './history.ts'
import type { Service } from './programme.ts'

/** A service with its councils, as the register lists it. */
export interface Entry {
  readonly service: Service
  /** Its councils; one of its own name where none is recorded. */
  readonly councils: readonly Words[]
  readonly former: boolean
}

/** What somebody looks for; what is empty lets everything through. */
export interface Search {
  /** Words of a service's name, of its councils, or of its region, in any order and either language. */
  readonly words: string
  readonly nation: string
  /** A region by its English name. */
  readonly region: string
  /** Whether services that have become others are listed too. */
  readonly former: boolean
}

/** The register as of a day. */
export const entriesOf = (
  services: readonly Service[],
  councils: ReadonlyMap<number, readonly Words[]>,
  successions: readonly Succession[],
  day: string,
): readonly Entry[] =>
  services.map(service => ({
    service,
    councils: councils.get(service.id) ?? [service.name],
    former: !wasThere(service, successions, { from: day, to: null }),
  }))

/** The entries that a search finds. */
export const search = (entries: readonly Entry[], wanted: Search): readonly Entry[] =>
  entries.filter(
    ({ service, councils, former }) =>
      (wanted.former || !former) &&
      (wanted.nation === '' || service.nation === wanted.nation) &&
      (wanted.region === '' || service.region.en === wanted.region) &&
      holdsAll([service.name, service.region, ...councils], wanted.words),
  )

function holdsAll(texts: readonly Words[], words: string): boolean {
  const all = texts
    .map(({ en, cy }) => `${en} ${cy}`)
    .join(' ')
    .toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every(word => all.includes(word))
}
