/** All open data of two thousand published inspections: how long the file takes, and that memory does not grow with it. */
import { sql } from 'kysely'
import type { Db } from '../src/platform/db/database.ts'
import { transaction } from '../src/platform/db/database.ts'
import type { Use } from '../src/platform/use.ts'
import { use } from '../src/platform/use.ts'
import { findExtent, scoresCsv, scoresJson } from '../src/report/actions/open-data.ts'
import { findOpen, listOpen } from '../src/report/actions/open-list.ts'
import { testSigner } from '../test/database.ts'
import { makePublished } from '../test/make/published.ts'
import { openBenchDatabase } from './lib/postgres.ts'
import { inMs, race, verdict } from './lib/timing.ts'

const INSPECTIONS = 2000
// The heap of a server at rest is some 100 MB; a file of any length may add so much to it.
const AIM_MB = 64
const AIM_PAGE = 100

const database = await openBenchDatabase()
const now = new Date()

/** Copies one published inspection; its bundles are read as files are, and nobody verifies them here. */
const copied = async (db: Db, copies: number): Promise<void> => {
  await sql`
    insert into inspection.inspection (slug, service_id, programme_id, framework_id, framework_hash, stage, published_on, synthetic)
    select 'copy-' || n, service_id, programme_id, framework_id, framework_hash, stage, published_on, synthetic
    from inspection.inspection, generate_series(1, ${copies}::int) as n where slug = 'northshire-2012'`.execute(db)
  await sql`
    insert into report.bundle (inspection_id, edition, hash, before, key_id, bundle, published_at)
    select copy.id, 1, bundle.hash || copy.slug, null, key_id, replace(bundle.bundle, 'northshire-2012', copy.slug),
      published_at
    from report.bundle, inspection.inspection as copy where copy.slug like 'copy-%'`.execute(db)
  await sql`
    insert into report.release (inspection_id, edition, released_at, hash, correction, scores)
    select copy.id, 1, released_at, release.hash || copy.slug, release.correction, scores
    from report.release, inspection.inspection as copy where copy.slug like 'copy-%'`.execute(db)
}

const visit = <T>(work: (use: Use) => Promise<T>): Promise<T> => transaction(database.db, db => work(use({ db, now })))

const heapInMb = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** Reads a file to its end as a slow reader does, one piece after another, and keeps nothing. */
const readThrough = async (content: AsyncIterable<Uint8Array>) => {
  const before = heapInMb()
  const from = performance.now()
  let bytes = 0
  let pieces = 0
  let most = 0
  for await (const piece of content) {
    bytes += piece.byteLength
    if (++pieces % 2000 === 0) most = Math.max(most, heapInMb() - before)
  }
  return { seconds: (performance.now() - from) / 1000, mb: bytes / 1e6, most: Math.max(most, heapInMb() - before) }
}

try {
  await visit(using => makePublished({ ...using, signer: testSigner }))
  await transaction(database.db, db => copied(db, INSPECTIONS - 1))
  const extent = await visit(findExtent)
  console.log(`  Input: ${extent.inspections} published inspections`)
  for (const [name, content] of [
    ['CSV', scoresCsv(visit, extent)],
    ['JSON', scoresJson(visit, extent)],
  ] as const) {
    const { seconds, mb, most } = await readThrough(content)
    console.log(`  ${name}: ${mb.toFixed(1)} MB in ${seconds.toFixed(1)} s; ${most.toFixed(1)} MB more on the heap`)
    verdict(`${name} in less than ${AIM_MB} MB more`, most < AIM_MB)
  }
  const wish = { sort: '-published', page: 40, per_page: 20 } as const
  const [list, one] = await race([
    () => visit(using => listOpen(using, wish)),
    () => visit(using => findOpen(using, 'copy-1000')),
  ])
  console.log(`  A page of the list: ${inMs(list!)}; one inspection: ${inMs(one!)}`)
  verdict(`each in under ${AIM_PAGE} ms`, list!.median < AIM_PAGE && one!.median < AIM_PAGE)
} finally {
  await database.close()
}
