/** What programs ask of published reports: the public keys by which signed bundles are checked. */
import { data } from '../platform/web/data.ts'
import { anyone } from '../platform/web/page.ts'
import { listKeys } from './actions/make.ts'
import { reportPaths } from './rules/paths.ts'

/** The public keys, the one that signs now first. */
export const publicationKeys = data(reportPaths.keys, {
  who: anyone,
  read: async use => ({ algorithm: 'Ed25519', keys: await listKeys(use) }),
})
