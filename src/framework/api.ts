/** Editions of frameworks over JSON: for a browser that judges cases without a network, and for anybody's programs. */
import { notFound } from '../platform/pure/refusal.ts'
import type { Data } from '../platform/web/data.ts'
import { data } from '../platform/web/data.ts'
import { anyone } from '../platform/web/page.ts'
import { findEdition } from './actions.ts'
import { frameworkPaths } from './rules/paths.ts'

/** One edition whole, by its hash: what stands at an address never changes. */
const edition = data(frameworkPaths.edition, {
  who: anyone,
  read: async (use, { params }) => {
    const found = await findEdition(use, params.edition)
    if (!found) throw notFound(noSuchEdition)
    return found
  },
})

/** Every address. */
export const frameworkApi: readonly Data[] = [edition]

const noSuchEdition = {
  en: 'There is no edition of a framework with that hash. The page of frameworks lists them all.',
  cy: 'Nid oes argraffiad o fframwaith â’r stwnsh hwnnw. Mae’r dudalen fframweithiau yn eu rhestru i gyd.',
}
