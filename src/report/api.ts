/** What programs ask of published reports: open data, and the public keys by which signed bundles are checked. */
import { data } from '../platform/web/data.ts'
import type { Open } from '../platform/web/open.ts'
import { anyone } from '../platform/web/page.ts'
import { listKeys } from './actions/make.ts'
import { openCsv, openDataPackage, openJson } from './api/files.ts'
import { openBundle, openInspection, openInspections, openScores } from './api/inspections.ts'
import { openComparison, openFramework, openFrameworks, openKeys } from './api/method.ts'
import { reportPaths } from './rules/paths.ts'

/** The public keys, the one that signs now first. */
export const publicationKeys = data(reportPaths.keys, {
  who: anyone,
  read: async use => ({ algorithm: 'Ed25519', keys: await listKeys(use) }),
})

/** Every address of open data, in the order of their description. */
export const openData: readonly Open[] = [
  openInspections,
  openInspection,
  openScores,
  openBundle,
  openCsv,
  openJson,
  openDataPackage,
  openFrameworks,
  openFramework,
  openComparison,
  openKeys,
]
