/** Signing a report off, step by step: what is signed is kept whole, so that whatever changes afterwards can be told. */
import { readNames } from '../../access/store/names.ts'
import { canonicalJson } from '../../framework/rules/canonical.ts'
import type { SigningStep } from '../../framework/rules/publication.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'
import { denied } from '../../platform/pure/permission.ts'
import { Problem } from '../../platform/pure/problem.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import { compose } from '../rules/compose.ts'
import { reportSentBack, reportSigned } from '../rules/events.ts'
import type { ReportFault } from '../rules/material.ts'
import { maySeeChecks, maySign } from '../rules/may.ts'
import { cantCompose, noSignOff } from '../rules/problems.ts'
import type { Difference, SignedContent } from '../rules/sign-off/content.ts'
import { differencesOf, signable, signedContentOf } from '../rules/sign-off/content.ts'
import type { SigningFault } from '../rules/sign-off/faults.ts'
import { changedMeanwhile, notConfirmed, noSendingReason } from '../rules/sign-off/faults.ts'
import type { Signature, Standing } from '../rules/sign-off/signatures.ts'
import { signedAnother, standingOf, unchecked } from '../rules/sign-off/signatures.ts'
import { addSignature, readSignatures, readSigned } from '../store/sign-off.ts'
import { sha256 } from './check-bundle.ts'
import { gather } from './gather.ts'

/** Whose sign-off, for whom. */
interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** Where the sign-off of a report stands, for one reader. */
export interface FoundSignOff {
  readonly inspection: Inspection
  /** Hash of the report as it stands. */
  readonly hash: string
  readonly standing: Standing
  /** Every entry that was ever made, the latest last. */
  readonly record: readonly Signature[]
  /** By person, of all who are in the record. */
  readonly names: ReadonlyMap<number, string>
  /** What differs from what was signed, by the step whose signature is void. */
  readonly differences: ReadonlyMap<string, readonly Difference[]>
  /** Whether the reader may sign what is next; why not otherwise. */
  readonly mayNow: Permission
}

/** The sign-off, for those who may see it: a 404 or a 403 otherwise, and a 422 where the report can't be composed. */
export async function findSignOff(use: Use, { actor, slug }: Asked): Promise<FoundSignOff> {
  const inspection = await findInspection(use, { actor, slug })
  insist(maySeeChecks(actor, inspection))
  const { steps, samePerson, content, hash, record } = await layOut(use, inspection)
  const standing = standingOf({ steps }, record, hash)
  const differences = new Map<string, readonly Difference[]>()
  for (const { step, state, signature } of standing.steps) {
    const then = state === 'void' && signature ? await readSigned(use.db, inspection.id, signature.hash) : null
    if (then) differences.set(step.id, differencesOf(then, content))
  }
  const names = await readNames(use.db, [...new Set(record.map(({ by }) => by))])
  const mayNow = whoMay({ actor, inspection, standing, record, samePerson })
  return { inspection, hash, standing, record, names, differences, mayNow }
}

/**
 * Signs the step whose turn it is, with every point of its checklist confirmed and for the very text that was seen;
 * answers what is amiss beside its field, and signs nothing where anything is.
 */
export async function signReport(
  use: Use,
  ask: Asked & { readonly checked: readonly string[]; readonly hash: string },
): Promise<Result<SigningStep, SigningFault>> {
  const { inspection, content, hash, step, by } = await takeTurn(use, ask)
  const left = unchecked(step, ask.checked)
  const faults = [
    ...(ask.hash === hash ? [] : [changedMeanwhile]),
    ...(left.length > 0 ? [notConfirmed(left.length, step.checks.length)] : []),
  ]
  if (faults.length > 0) return refused(faults)
  const checked = step.checks.map(({ id }) => id)
  const signature = { step: step.id, deed: 'signed', hash, checked, reason: null, at: use.now, by } as const
  await addSignature(use.db, inspection.id, signature, content)
  await use.journal(reportSigned, { inspection: inspection.id, step: step.id, hash })
  return ok(step)
}

/** Sends the report back to the first who signs, with the reason that they are told: the signatures begin anew. */
export async function sendBack(
  use: Use,
  ask: Asked & { readonly reason: string },
): Promise<Result<SigningStep, SigningFault>> {
  const { inspection, content, hash, step, by } = await takeTurn(use, ask)
  const reason = ask.reason.trim()
  if (reason === '') return refused([noSendingReason])
  const signature = { step: step.id, deed: 'sent-back', hash, checked: [], reason, at: use.now, by } as const
  await addSignature(use.db, inspection.id, signature, content)
  await use.journal(reportSentBack, { inspection: inspection.id, step: step.id })
  return ok(step)
}

/** Whether every signature that the framework asks for stands on the report as it is now. */
export async function isSignedOff(use: Use, inspection: Inspection): Promise<boolean> {
  const laid = await tryLayOut(use, inspection)
  return laid.ok && standingOf(laid.value, laid.value.record, laid.value.hash).next === null
}

interface Laid {
  readonly steps: readonly SigningStep[]
  readonly samePerson: boolean
  readonly content: SignedContent
  readonly hash: string
  readonly record: readonly Signature[]
}

async function layOut(use: Use, inspection: Inspection): Promise<Laid> {
  const laid = await tryLayOut(use, inspection)
  if (!laid.ok) throw new Problem(cantCompose(laid.problems))
  return laid.value
}

async function tryLayOut(use: Use, inspection: Inspection): Promise<Result<Laid, ReportFault>> {
  const material = signable(await gather(use, inspection, 'en'))
  const [en, cy] = [compose(material), compose({ ...material, language: 'cy' })]
  if (!en.ok || !cy.ok) return refused([en, cy].flatMap(each => (each.ok ? [] : each.problems)))
  const texts = { en: en.value, cy: cy.value }
  const content = signedContentOf(material, texts, { sampled: material.sampled })
  const { steps = [], samePerson } = material.framework.signOff ?? {}
  const record = await readSignatures(use.db, inspection.id)
  const hash = sha256(canonicalJson(content))
  return ok({ steps, samePerson: samePerson?.may ?? false, content, hash, record })
}

async function takeTurn(use: Use, { actor, slug }: Asked) {
  const inspection = await findInspection(use, { actor, slug })
  insist(maySeeChecks(actor, inspection))
  const laid = await layOut(use, inspection)
  const standing = standingOf(laid, laid.record, laid.hash)
  const may = whoMay({ actor, inspection, standing, ...laid })
  insist(may)
  const { next: step } = standing
  if (step === null || actor.person === null) throw new Problem(noSignOff)
  return { inspection, step, by: actor.person, content: laid.content, hash: laid.hash }
}

function whoMay(of: {
  readonly actor: Actor
  readonly inspection: Inspection
  readonly standing: Standing
  readonly record: readonly Signature[]
  readonly samePerson: boolean
}): Permission {
  const { actor, inspection, record, samePerson } = of
  const { next } = of.standing
  if (next === null) return denied(noSignOff.next)
  const may = maySign(actor, inspection, next)
  if (!may.may || samePerson || actor.person === null || !signedAnother(record, next, actor.person)) return may
  return denied({
    en: 'You have signed another step of this report. Somebody else must sign this one.',
    cy: 'Rydych wedi llofnodi cam arall o’r adroddiad hwn. Rhaid i rywun arall lofnodi’r cam hwn.',
  })
}
