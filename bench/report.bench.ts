/** A report of forty pages as a page of the service, in print and in Word, each made from the document anew. */
import { buildServer } from '../src/app/server.ts'
import { transaction } from '../src/platform/db/database.ts'
import { use } from '../src/platform/use.ts'
import { hashOf, printReport, wordReport } from '../src/report/actions/make.ts'
import { addPublication } from '../src/report/store.ts'
import { extractText, getDocumentProxy } from 'unpdf'
import { makeReport } from '../test/make/report.ts'
import { patientServerParts } from '../test/server-parts.ts'
import { longReport } from './lib/long-report.ts'
import { openBenchDatabase } from './lib/postgres.ts'
import { inMs, race, verdict } from './lib/timing.ts'

const AIM_PAGE = 100
const AIM_FILE = 1000
const SECTIONS = 17

const database = await openBenchDatabase()
const now = new Date()
try {
  const document = longReport(SECTIONS)
  const slug = await transaction(database.db, async db => {
    const made = await makeReport(use({ db, now }), { stage: 'published' })
    const published = { document, hash: hashOf(document), edition: 1 }
    await addPublication(db, made.id, published, { at: now, by: null })
    return made.slug
  })
  const server = await buildServer({ ...patientServerParts, db: database.db, clock: () => now })
  const page = async () => {
    const { statusCode } = await server.inject({ url: `/inspections/${slug}/report` })
    if (statusCode !== 200) throw new Error(`the report answered ${statusCode}`)
  }
  // What was made before is remembered, so each round makes a report that was never seen, its charts drawn anew.
  let made = 0
  const unseen = () => ({ ...document, title: `${document.title} (${made++})` })
  const { totalPages } = await extractText(await getDocumentProxy(new Uint8Array(await printReport(document))))
  console.log(`  Input: a report of ${totalPages} printed pages`)
  const contenders = [page, () => printReport(unseen()), () => wordReport(unseen())]
  const [shown, set, worded] = await race(contenders, { rounds: 15, warmUp: 3 })
  console.log(`  As a page: ${inMs(shown!)}; as PDF: ${inMs(set!)}; in Word: ${inMs(worded!)}`)
  verdict(`the page in under ${AIM_PAGE} ms`, shown!.median < AIM_PAGE)
  verdict(`the PDF in under ${AIM_FILE} ms`, set!.median < AIM_FILE)
  verdict(`the Word file in under ${AIM_FILE} ms`, worded!.median < AIM_FILE)
  await server.close()
} finally {
  await database.close()
}
