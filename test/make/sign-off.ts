/** A report that people sign before it is published, and their signatures, given by the action that the page uses. */
import { hashOf } from '../../src/framework/load/hash.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { SigningStep } from '../../src/framework/rules/publication.ts'
import type { Actor } from '../../src/platform/pure/actor.ts'
import type { Use } from '../../src/platform/use.ts'
import { findSignOff, signReport } from '../../src/report/actions/sign-off.ts'
import { actorOf } from './allotted.ts'
import type { Wanted } from './inspection.ts'
import { makeReport, reportFramework } from './report.ts'

const provenance = { kind: 'unconfirmed', note: 'made for tests' } as const
const step = (id: string, role: string): SigningStep => ({
  id,
  title: { en: `The ${id}`, cy: `Y ${id}` },
  role,
  checks: [{ id: `read-${id}`, text: { en: `Read by the ${id}.`, cy: `Darllenwyd gan y ${id}.` } }],
  provenance,
})

const { hash: _, ...content } = reportFramework
const signed: Omit<Framework, 'hash'> = {
  ...content,
  signOff: {
    steps: [step('lead', 'lead-inspector'), step('head', 'programme-manager'), step('chief', 'chief-inspector')],
    samePerson: { may: false, provenance },
  },
}

/** The framework of `report.ts` with three signatures: of the lead, the programme manager and the chief inspector. */
export const signedFramework: Framework = { ...signed, hash: hashOf(signed) }

/** The roles that sign, in their order. */
export const signingRoles = ['lead-inspector', 'programme-manager', 'chief-inspector'] as const

/** The report of `report.ts` under that framework, led by the demonstration's lead inspector. */
export async function makeSignedReport(use: Use, wanted: Omit<Wanted, 'framework'> = {}) {
  const { person } = await actorOf(use, 'lead-inspector')
  const team = [{ person: person ?? 0, role: 'lead-inspector' }]
  return makeReport(use, { stage: 'sign-off', team, ...wanted, framework: signedFramework })
}

/** Signs the next step as somebody, every point confirmed. */
export async function signNext(use: Use, slug: string, actor: Actor): Promise<void> {
  const { hash, standing } = await findSignOff(use, { actor, slug })
  const checked = (standing.next?.checks ?? []).map(({ id }) => id)
  const done = await signReport(use, { actor, slug, checked, hash })
  if (!done.ok) throw new Error(done.problems.map(({ message }) => message.en).join('\n'))
}

/** Every signature that the report needs, each by the demonstration's person of its role. */
export async function signAll(use: Use, slug: string): Promise<void> {
  for (const role of signingRoles) await signNext(use, slug, await actorOf(use, role))
}
