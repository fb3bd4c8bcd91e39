/** Who is too near to a service to judge it: whoever works there, or for another service of its region. */
import type { Service } from '../../programme/rules/programme.ts'
import type { Words } from '../../platform/pure/words.ts'

/** How near: at the service inspected itself, or at a partner of it in the same region. */
export type Nearness = 'there' | 'nearby'

/** What of an inspection nearness depends on. */
export interface Place {
  readonly service: Pick<Service, 'organisation'>
  /** The organisations of the other services of the region. */
  readonly partners: readonly number[]
}

/** What of a service tells who its neighbours are. */
export interface Neighbour extends Pick<Service, 'id' | 'organisation'> {
  readonly region: Pick<Words, 'en'>
}

/** The organisations of the other services of a service's region. */
export const partnersOf = (
  { id, region, organisation }: Neighbour,
  register: readonly Neighbour[],
): readonly number[] =>
  register
    .filter(other => other.id !== id && other.region.en === region.en && other.organisation !== organisation)
    .flatMap(other => (other.organisation === null ? [] : [other.organisation]))

/** How near somebody is who works for all of these organisations; null where nothing stands against their part. */
export function nearness(organisations: readonly (number | null)[], { service, partners }: Place): Nearness | null {
  const all = organisations.filter(each => each !== null)
  if (service.organisation !== null && all.includes(service.organisation)) return 'there'
  return all.some(each => partners.includes(each)) ? 'nearby' : null
}

/** Said to somebody who is too near, of themselves. */
export const tooNear: Readonly<Record<Nearness, Words>> = {
  there: {
    en: 'You have a part in the service inspected, so you have none in inspecting it. To see what the service sees, act for it: your account page offers that.',
    cy: 'Mae gennych ran yn y gwasanaeth a arolygir, felly nid oes gennych ran yn ei arolygu. I weld yr hyn y mae’r gwasanaeth yn ei weld, gweithredwch drosto: mae tudalen eich cyfrif yn cynnig hynny.',
  },
  nearby: {
    en: 'You have a part in a service of the same region. Region partners do not inspect each other, so you see of this inspection what everybody sees once it is published.',
    cy: 'Mae gennych ran mewn gwasanaeth yn yr un rhanbarth. Nid yw partneriaid rhanbarth yn arolygu ei gilydd, felly gwelwch o’r arolygiad hwn yr hyn y mae pawb yn ei weld ar ôl ei gyhoeddi.',
  },
}

/** Said to whoever would put them in a team. */
export const tooNearToJoin: Readonly<Record<Nearness, (name: string) => Words>> = {
  there: name => ({
    en: `${name} has a part in the service inspected, and nobody inspects their own service.`,
    cy: `Mae gan ${name} ran yn y gwasanaeth a arolygir, ac nid oes neb yn arolygu ei wasanaeth ei hun.`,
  }),
  nearby: name => ({
    en: `${name} has a part in a service of the same region, and region partners do not inspect each other.`,
    cy: `Mae gan ${name} ran mewn gwasanaeth yn yr un rhanbarth, ac nid yw partneriaid rhanbarth yn arolygu ei gilydd.`,
  }),
}
