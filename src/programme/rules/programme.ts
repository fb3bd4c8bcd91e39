/** What a programme of inspections is: which services, by which framework, and what was found nationally. */
import type { Day } from '../../platform/pure/days.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Quota } from './quotas.ts'

export type Nation = 'england' | 'wales'

/** The nations in words. */
export const nations: Record<Nation, Words> = {
  england: { en: 'England', cy: 'Lloegr' },
  wales: { en: 'Wales', cy: 'Cymru' },
}

/** One youth offending service in the register. */
export interface Service {
  readonly id: number
  readonly slug: string
  readonly name: Words
  readonly nation: Nation
  readonly region: Words
  /** The organisation in `access` whose people work for it, or null while nobody can sign in for it. */
  readonly organisation: number | null
  /** Its first day, where it has not always been. */
  readonly beganOn?: Day | null
}

/** A programme to be opened; it inspects everywhere and promises nothing where that is not said. */
export type NewProgramme = Omit<Programme, 'id' | 'quotas' | 'nations' | 'regions'> &
  Partial<Pick<Programme, 'quotas' | 'nations' | 'regions'>>

/** A run of inspections under one edition of one framework. */
export interface Programme {
  readonly id: number
  readonly slug: string
  readonly title: Words
  readonly frameworkId: string
  /** Hash of the edition that its inspections pin. */
  readonly frameworkHash: string
  readonly from: Day
  readonly to: Day | null
  readonly nations: readonly Nation[]
  /** The regions in which it inspects, by their English names; all of its nations’ where there is none. */
  readonly regions: readonly string[]
  /** What it promises; nothing where it was not said. */
  readonly quotas: readonly Quota[]
}

/** Lowest, highest and average percentage of a headline theme, as they stood on a day. */
export interface Comparator {
  readonly frameworkId: string
  readonly theme: string
  readonly asAt: Day
  readonly lowest: number
  readonly highest: number
  readonly average: number
  readonly source: string
}

/** Whether a programme inspects a service, by where the service is. */
export const covers = (
  { nations: of, regions }: Pick<Programme, 'nations' | 'regions'>,
  { nation, region }: Pick<Service, 'nation' | 'region'>,
): boolean => of.includes(nation) && (regions.length === 0 || regions.includes(region.en))
