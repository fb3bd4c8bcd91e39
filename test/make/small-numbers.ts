/** A report whose make-up of the sample has small numbers, made by the actions that people use. */
import { hashOf } from '../../src/framework/load/hash.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Use } from '../../src/platform/use.ts'
import { decideOn, findDisclosure } from '../../src/report/actions/disclosure.ts'
import { undecided } from '../../src/report/rules/disclosure/item.ts'
import { actorOf } from './allotted.ts'
import type { Wanted } from './inspection.ts'
import { aLead } from './inspection.ts'
import { makeReport, reportFramework } from './report.ts'

const provenance = { kind: 'unconfirmed', note: 'made for tests' } as const
const { hash: _, ...content } = reportFramework
const small: Omit<Framework, 'hash'> = {
  ...content,
  caseAttributes: content.caseAttributes.map(attribute => ({ ...attribute, describesSample: true })),
  outline: [
    ...content.outline,
    {
      id: 'case-characteristics',
      kind: 'case-characteristics',
      title: { en: 'The cases', cy: 'Yr achosion' },
      appendix: false,
      text: [],
    },
  ],
  disclosure: { fewest: { value: 4, provenance }, shareBase: { value: 4, provenance } },
}

/** The framework of `report.ts`, in which fewer than four cases are few; its sample is described by setting. */
export const smallFramework: Framework = { ...small, hash: hashOf(small) }

/** The report of `report.ts` under that framework, led by the demonstration's lead inspector where there is one. */
export async function makeSmallNumbers(use: Use, wanted: Omit<Wanted, 'framework'> = {}) {
  const { person } = await actorOf(use, 'lead-inspector')
  const team = [{ person: person ?? 0, role: 'lead-inspector' }]
  return makeReport(use, { stage: 'sign-off', team, ...wanted, framework: smallFramework })
}

/** Accepts everything that is still to be decided, as the lead inspector. */
export async function acceptAll(use: Use, slug: string): Promise<void> {
  const { states } = await findDisclosure(use, { actor: aLead, slug })
  const items = undecided(states).map(({ item }) => item)
  const done = await decideOn(use, { actor: aLead, slug, items, choice: 'accept', reason: 'The cases are made up.' })
  if (!done.ok) throw new Error(done.problems.map(({ message }) => message.en).join('\n'))
}
