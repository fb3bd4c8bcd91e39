/** A service's list of 5,000 cases from its upload to its confirmation, through the pages. */
import { createDemonstrationPeople } from '../src/access/actions.ts'
import { buildServer } from '../src/app/server.ts'
import { caseloadBytes } from '../src/cli/demonstration/caseload-file.ts'
import { makeCaseload, readCaseloadShape } from '../src/cli/demonstration/caseload.ts'
import { transaction } from '../src/platform/db/database.ts'
import { use as useOf } from '../src/platform/use.ts'
import { makeListed } from '../test/make/listed.ts'
import type { Answer, Visitor } from '../test/people.ts'
import { exampleOrganisations, visitorAs } from '../test/people.ts'
import { patientServerParts } from '../test/server-parts.ts'
import { openBenchDatabase } from './lib/postgres.ts'
import { inMs, race, verdict } from './lib/timing.ts'

const CASES = 5000
const AIM = 5000
const page = '/inspections/northshire-2012/case-list'

const database = await openBenchDatabase()
const now = new Date()
try {
  await transaction(database.db, async db => {
    const use = useOf({ db, now })
    await createDemonstrationPeople(use, exampleOrganisations)
    await makeListed(use)
  })
  const server = await buildServer({ ...patientServerParts, db: database.db, clock: () => now })
  const service = visitorAs(server, 'head-of-service')
  const shape = await readCaseloadShape()
  const made = makeCaseload(shape, { cases: CASES, seed: 'bench', tidy: true })
  for (const name of ['list.xlsx', 'list.csv']) {
    const bytes = await caseloadBytes(made, name)
    let steps: readonly number[] = []
    const [whole] = await race([async () => (steps = await sendAndConfirm(service, bytes))], { rounds: 5, warmUp: 1 })
    console.log(`  Input: ${CASES} rows as ${name.slice(5)}, ${Math.round(bytes.length / 1024)} KiB`)
    const [upload = 0, map = 0, confirm = 0] = steps
    console.log(
      `  Upload, check and confirm: ${inMs(whole!)}; of the last: ${upload.toFixed(0)} ms until its columns are asked ` +
        `about, ${map.toFixed(0)} ms until it is found sound, ${confirm.toFixed(0)} ms until it is kept`,
    )
    verdict(`${CASES} rows are uploaded, checked and confirmed in under ${AIM / 1000} s`, whole!.p95 < AIM)
  }
  await server.close()
} finally {
  await database.close()
}

/** Walks the steps of the page as a browser does; answers what each took, in milliseconds. */
async function sendAndConfirm(service: Visitor, bytes: Uint8Array): Promise<readonly number[]> {
  const marks = [performance.now()]
  let shown = await service.upload(page, {}, { list: bytes })
  marks.push(performance.now())
  // Once its columns are known the page goes on by itself.
  if (shown.text.includes('What do these columns hold?')) shown = await goOn(service, shown, { do: 'check' })
  if (!shown.text.includes('The list is sound')) throw new Error('the list was not found sound')
  marks.push(performance.now())
  const kept = await goOn(service, shown, { do: 'confirm' })
  if (kept.status !== 303) throw new Error(`confirming answered ${kept.status}`)
  marks.push(performance.now())
  return marks.slice(1).map((mark, i) => mark - (marks[i] ?? 0))
}

function goOn(service: Visitor, { html }: Answer, form: Record<string, string>): Promise<Answer> {
  const fields = [...html.matchAll(/(?:type="hidden" name="(packed|supplier|holds-\d+)" value="([^"]*)")/g)]
  const selects = [...html.matchAll(/<select [^>]*name="(holds-\d+)"/g)].map(([, name = '']) => [name, ''] as const)
  const hidden = fields.map(([, name = '', value = '']) => [name, value] as const)
  return service.upload(page, { ...Object.fromEntries([...selects, ...hidden]), ...form }, {})
}
