/** What a programme promises, as data: each service so often, so many a year, and never too soon after each other. */
import type { Words } from '../../platform/pure/words.ts'
/** One promise. */
export type Quota =
  /** Every service of the register once in the programme, counted region by region. */
  | { readonly kind: 'every-service' }
  /** So many inspections in each year of the programme; of these so many in one nation, where that is promised too. */
  | {
      readonly kind: 'a-year'
      readonly count: number
      /** A nation of the register. */
      readonly nation?: 'england' | 'wales' | undefined
    }
  /** At least so many months between two inspections of one service. */
  | { readonly kind: 'apart'; readonly months: number }

/** The months that must lie between two inspections of one service; 0 where nothing is promised. */
export const monthsApart = (quotas: readonly Quota[]): number =>
  Math.max(0, ...quotas.map(quota => (quota.kind === 'apart' ? quota.months : 0)))

const inNation = {
  england: { en: ' in England', cy: ' yn Lloegr' },
  wales: { en: ' in Wales', cy: ' yng Nghymru' },
}

/** A promise in words. */
export function promiseWords(quota: Quota): Words {
  if (quota.kind === 'every-service')
    return {
      en: 'Every service once in the programme, by region',
      cy: 'Pob gwasanaeth unwaith yn y rhaglen, fesul rhanbarth',
    }
  if (quota.kind === 'apart')
    return {
      en: `${quota.months} months between two inspections of a service`,
      cy: `${quota.months} mis rhwng dau arolygiad o wasanaeth`,
    }
  const where = quota.nation ? inNation[quota.nation] : { en: '', cy: '' }
  return {
    en: `Inspections a year${where.en}: ${quota.count}`,
    cy: `Arolygiadau y flwyddyn${where.cy}: ${quota.count}`,
  }
}
