/** The demonstration's inspection as a reader meets it: its page, its questions, and its report beside a browser's print. */
import { buildServer } from '../src/app/server.ts'
import { loadDemonstration } from '../src/cli/demonstration/load.ts'
import { stranger } from '../src/platform/pure/actor.ts'
import { transaction } from '../src/platform/db/database.ts'
import type { Use } from '../src/platform/use.ts'
import { use } from '../src/platform/use.ts'
import { exportReport } from '../src/report/actions/export.ts'
import { drawCharts, findReport, printReport } from '../src/report/actions/make.ts'
import { reportPdf } from '../src/report/papers/report.ts'
import { launchChromium } from '../test/chromium.ts'
import { patientServerParts } from '../test/server-parts.ts'
import { openBenchDatabase } from './lib/postgres.ts'
import { inMs, race, ratio, verdict } from './lib/timing.ts'

// What the command line promises of a report when everything has been loaded once.
const AIM_PDF = 1000
const SLUG = 'cambridgeshire-2012'
const PAGES = ['', '/criteria/1.1', '/questions/1.1.1c', '/report'].map(rest => `/inspections/${SLUG}${rest}`)

const database = await openBenchDatabase()
const now = new Date()
const browser = await launchChromium()
try {
  const from = performance.now()
  await loadDemonstration(database.db, { now })
  console.log(`  Input: the demonstration, loaded in ${Math.round(performance.now() - from)} ms`)
  const server = await buildServer({ ...patientServerParts, db: database.db, clock: () => now })
  const read = (url: string) => async () => {
    const { statusCode } = await server.inject({ url })
    if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}`)
  }
  const timings = await race(PAGES.map(read), { rounds: 100, warmUp: 10 })
  for (const [i, url] of PAGES.entries()) console.log(`  ${url}: ${inMs(timings[i]!)}`)
  await server.close()

  const asked = { actor: stranger, slug: SLUG, language: 'en' } as const
  const reading = <Value>(read: (use: Use) => Promise<Value>) =>
    transaction(database.db, tx => read(use({ db: tx, now })))
  const html = String(await reading(use => exportReport(use, asked, 'html')))
  const { document } = await reading(use => findReport(use, asked))
  const charts = await drawCharts(document)
  // What was set before is remembered, so each round sets a report that was never seen.
  let edition = 0
  const unseen = () => ({ ...document, title: `${document.title} (${edition++})` })
  const whole = async () => {
    await reading(use => findReport(use, asked))
    await printReport(unseen())
  }
  const page = await browser.newPage()
  const print = async () => {
    await page.setContent(html)
    await page.pdf({ format: 'A4', tagged: true, outline: true })
  }
  const [set, chromium, all] = await race([() => reportPdf(unseen(), charts), print, whole], { rounds: 15, warmUp: 5 })
  console.log(
    `  A new report set as PDF: ${inMs(set!)}; the same page printed by a browser already open: ${inMs(chromium!)}; ${ratio('the browser', chromium!, set!)}`,
  )
  console.log(`  From the database to the PDF, its charts drawn too: ${inMs(all!)}`)
  verdict(`the report as PDF in under ${AIM_PDF} ms`, all!.median < AIM_PDF)
  verdict('the report as PDF no slower than a browser prints it', set!.median <= chromium!.median)
} finally {
  await browser.close()
  await database.close()
}
