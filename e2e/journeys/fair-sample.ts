/**
 * From a plan to cases shared out, as new users walk it: the lead inspector plans and announces, the service sends its
 * untidy list and corrects it, the sample is drawn and proved, and assessors are given its cases. The browser test
 * walks it and looks at every page; the tour walks it and takes pictures.
 */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { caseloadBytes } from '../../src/cli/demonstration/caseload-file.ts'
import { makeCaseload, readCaseloadShape } from '../../src/cli/demonstration/caseload.ts'
import type { Walk } from './walk.ts'
import { enter, move } from './walk.ts'

/** What the journey leaves behind. */
export interface Walked {
  /** The lead inspector's window, still signed in. */
  readonly lead: Page
  /** The address of the inspection. */
  readonly inspection: string
  /** Where the bundle of the draw was saved. */
  readonly bundle: string
  /** Where the annotated copy of the untidy list was saved. */
  readonly annotated: string
  readonly assessors: readonly string[]
}

const CASES = 250
const FIRST_DAY = { day: '5', month: '3', year: '2012' }

/** Walks it on a site that has the demonstration and no more. */
export async function walkToFairSample({ visit, shown }: Walk): Promise<Walked> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-journey-'))
  const lists = await generatedLists(folder)
  const lead = await visit()
  await enter(lead, 'lead inspector')
  const inspection = await plan(lead, shown)
  await announce(lead, inspection, shown)
  const service = await visit()
  await enter(service, 'head of service')
  const annotated = await sendList(service, inspection, lists, folder, shown)
  const bundle = await drawSample(lead, inspection, folder, shown)
  const assessors = await shareOut(lead, inspection, shown)
  return { lead, inspection, bundle, annotated, assessors }
}

/** The same caseload twice, with faults and without, as workbooks. */
async function generatedLists(folder: string): Promise<{ readonly untidy: string; readonly tidy: string }> {
  const shape = await readCaseloadShape()
  const paths = { untidy: join(folder, 'caseload.xlsx'), tidy: join(folder, 'caseload-corrected.xlsx') }
  for (const [kind, path] of Object.entries(paths)) {
    const made = makeCaseload(shape, { cases: CASES, seed: 'the journey', tidy: kind === 'tidy' })
    await writeFile(path, await caseloadBytes(made, path))
  }
  return paths
}

async function plan(lead: Page, shown: Walk['shown']): Promise<string> {
  await lead.goto('/plan-an-inspection')
  // Only where there are several is there a choice to make.
  const programme = lead.getByRole('combobox', { name: 'Programme' })
  if ((await programme.count()) > 0) await programme.selectOption({ label: 'Core Case Inspection 2009-12' })
  await lead.getByLabel('Service').selectOption({ label: 'Cambridgeshire' })
  await lead.getByLabel('Day').fill(FIRST_DAY.day)
  await lead.getByLabel('Month').fill(FIRST_DAY.month)
  await lead.getByLabel('Year').fill(FIRST_DAY.year)
  await lead.getByRole('button', { name: 'Plan the inspection' }).click()
  await lead.getByText('12 months should lie between two').waitFor()
  await shown(lead, 'plan', 'Plan an inspection')
  await lead.getByRole('checkbox', { name: 'Plan it all the same' }).check()
  await lead.getByRole('button', { name: 'Plan the inspection' }).click()
  await lead.getByText('The inspection is planned.').waitFor()
  return new URL(lead.url()).pathname
}

async function announce(lead: Page, inspection: string, shown: Walk['shown']): Promise<void> {
  await move(lead, inspection, 'announced')
  await lead.goto(`${inspection}/draw`)
  await lead.getByRole('button', { name: 'Fix the seed' }).click()
  await lead.getByText('The seed is fixed').waitFor()
  await move(lead, inspection, 'list-requested')
  await shown(lead, 'announced', 'Cambridgeshire')
}

async function sendList(
  service: Page,
  inspection: string,
  lists: { readonly untidy: string; readonly tidy: string },
  folder: string,
  shown: Walk['shown'],
): Promise<string> {
  const send = async (file: string): Promise<void> => {
    await service.goto(`${inspection}/case-list`)
    await service.getByLabel('The list, as CSV').setInputFiles(file)
    await service.getByLabel('Case system that wrote it').fill('Harbour')
    await service.getByRole('button', { name: 'Check the list' }).click()
    await service.getByRole('heading', { level: 1, name: 'What do these columns hold?' }).waitFor()
  }
  await send(lists.untidy)
  await shown(service, 'columns', 'What do these columns hold?')
  await service.getByRole('button', { name: 'Go on' }).click()
  await service.getByRole('heading', { level: 1, name: /faults to put right/ }).waitFor()
  await shown(service, 'faults', /^There are 6 faults to put right/)
  const downloading = service.waitForEvent('download')
  await service.getByRole('button', { name: 'Download the annotated copy as a workbook' }).click()
  const annotated = join(folder, 'annotated.xlsx')
  await (await downloading).saveAs(annotated)
  await send(lists.tidy)
  await service.getByRole('button', { name: 'Go on' }).click()
  await service.getByRole('heading', { level: 1, name: 'The list is sound' }).waitFor()
  await shown(service, 'sound', 'The list is sound')
  await service.getByRole('button', { name: 'Confirm this list' }).click()
  await service.getByText(`The list of ${CASES} cases has been received.`).waitFor()
  await shown(service, 'received', 'Case list')
  return annotated
}

async function drawSample(lead: Page, inspection: string, folder: string, shown: Walk['shown']): Promise<string> {
  await lead.goto(`${inspection}/draw`)
  await lead.getByRole('button', { name: 'Freeze the list and draw' }).click()
  await lead.getByText('cases have been drawn.').waitFor()
  await shown(lead, 'drawn', 'The draw')
  const downloading = lead.waitForEvent('download')
  await lead.getByRole('link', { name: 'Download the bundle of the draw' }).click()
  const bundle = join(folder, 'draw.json')
  await (await downloading).saveAs(bundle)
  await lead.getByRole('button', { name: 'Confirm the sample' }).click()
  await lead.getByText(/The sample of \d+ cases is confirmed\./).waitFor()
  return bundle
}

async function shareOut(lead: Page, inspection: string, shown: Walk['shown']): Promise<readonly string[]> {
  await lead.goto(`${inspection}/team`)
  const people = lead.locator('input[name="people"]')
  const assessors: string[] = []
  // A lead inspector could read cases too; the six who do hold other parts.
  for (const box of await people.all()) {
    if ((await box.getAttribute('value'))?.endsWith(' lead-inspector')) continue
    await box.check()
    assessors.push(await lead.locator(`label[for="${(await box.getAttribute('id')) ?? ''}"]`).innerText())
  }
  await lead.getByRole('button', { name: 'Add to the team' }).click()
  await lead.getByText(`${assessors.length} people have joined the team.`).waitFor()
  await shown(lead, 'team', 'Team')
  await lead.goto(`${inspection}/allocation`)
  await lead.getByRole('button', { name: 'Share the cases out' }).click()
  await lead.getByText('readings were shared out.').waitFor()
  await shown(lead, 'shared', 'Who judges which case')
  await lead.goto(`${inspection}/diary`)
  await shown(lead, 'diary', 'Interview diary')
  return assessors
}
