/** An inspection whose sample was drawn from a list and confirmed, with inspectors who can share its cases out. */
import { addDemonstrationPerson, keepOrganisation } from '../../src/access/store.ts'
import { loadEdition } from '../../src/framework/actions.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Actor } from '../../src/platform/pure/actor.ts'
import type { Use } from '../../src/platform/use.ts'
import { confirmDraw, drawSample } from '../../src/sample/actions/draw.ts'
import { confirmList, fixSeed } from '../../src/sample/actions/list.ts'
import { caseListRows, headings } from './case-list.ts'
import { aLead, makeInspection } from './inspection.ts'
import { shippedFramework } from './listed.ts'

/** What was made. */
export interface Drawn {
  readonly id: number
  readonly slug: string
  readonly framework: Framework
  /** Inspectors, by id. */
  readonly assessors: readonly number[]
}

/** Makes it: a list of so many cases of the shipped framework, and inspectors named so. */
export async function makeDrawn(
  use: Use,
  {
    cases = 60,
    inspectors = ['Ash', 'Birch', 'Cedar', 'Dogwood'],
  }: { cases?: number; inspectors?: readonly string[] } = {},
): Promise<Drawn> {
  const framework = await shippedFramework()
  await loadEdition(use, framework)
  const organisation = await keepOrganisation(use.db, 'service', { en: 'Northshire', cy: 'Northshire' })
  const inspectorate = await keepOrganisation(use.db, 'inspectorate', { en: 'The inspectorate', cy: 'Yr arolygiaeth' })
  const assessors: number[] = []
  for (const name of inspectors)
    assessors.push(await addDemonstrationPerson(use.db, { name, organisation: inspectorate, role: 'inspector' }))
  const team = assessors.map(person => ({ person, role: 'inspector' }))
  const { id, slug } = await makeInspection(use, { framework, stage: 'list-requested', organisation, team })
  const head: Actor = { person: 901, name: 'Jo Head', organisation, roles: ['head-of-service'] }
  await fixSeed(use, { actor: aLead, slug })
  const rows = [headings, ...caseListRows(cases)].map(row => row.slice(0, 13))
  const lines = rows.map((_, at) => at + 1)
  const { read } = await confirmList(use, { actor: head, slug, table: { lines, rows }, said: {}, supplier: '' })
  if (read.faults.length > 0) throw new Error('the list that was made has faults')
  await drawSample(use, { actor: aLead, slug })
  const confirmed = await confirmDraw(use, { actor: aLead, slug })
  if (!confirmed.ok) throw new Error(confirmed.problems.map(({ message }) => message.en).join('\n'))
  return { id, slug, framework, assessors }
}
