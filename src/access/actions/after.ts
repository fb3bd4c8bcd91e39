/** Where somebody goes who has just got in. */
import type { Use } from '../../platform/use.ts'
import { paths } from '../rules/paths.ts'
import { findPerson } from '../store.ts'

/** The page that they wanted; whoever acts for several organisations is asked first for which. */
export const firstPage = async (use: Use, person: number, to: string): Promise<string> => {
  const known = await findPerson(use.db, person)
  if ((known?.parts.length ?? 0) < 2) return to
  return `${paths.actingFor()}?${new URLSearchParams({ return: to }).toString()}`
}
