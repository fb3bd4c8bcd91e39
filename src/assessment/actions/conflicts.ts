/** Declaring conflicts of interest, and withdrawing what no longer holds. */
import { findEdition } from '../../framework/actions.ts'
import type { CaseAttribute } from '../../framework/rules/case-attribute.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { findKnownValues } from '../../sample/actions/known.ts'
import type { KnownValues } from '../../sample/rules/known-values.ts'
import { notOnList } from '../../sample/rules/known-values.ts'
import type { Desk } from '../rules/allocation/desk.ts'
import type { About, Conflict, ConflictKind } from '../rules/conflict.ts'
import { onList } from '../rules/conflict.ts'
import { conflictDeclared, conflictWithdrawn, nothingDeclared } from '../rules/events.ts'
import { mayDeclare } from '../rules/may.ts'
import {
  addConflict,
  addNothingToDeclare,
  readConflicts,
  readNothingToDeclare,
  withdrawConflict,
} from '../store/conflict.ts'

/** What somebody has declared in an inspection, and the attributes of which they may declare more. */
export interface Declarations {
  readonly inspection: Inspection
  readonly mine: readonly Conflict[]
  readonly attributes: readonly CaseAttribute[]
  /** Whether the actor has said that there is nothing to declare. */
  readonly nothing: boolean
}

/** The actor's own declarations. */
export async function findDeclarations(
  use: Use,
  { actor, slug }: { readonly actor: Actor; readonly slug: string },
): Promise<Declarations> {
  const inspection = await findInspection(use, { actor, slug })
  insist(mayDeclare(actor, inspection))
  const framework = await findEdition(use, inspection.frameworkHash)
  const { caseAttributes = [], allocation } = framework ?? {}
  const all = await readConflicts(use.db, { inspection: inspection.id, service: inspection.service.id })
  return {
    inspection,
    nothing: (await readNothingToDeclare(use.db, inspection.id)).some(person => person === actor.person),
    mine: all.filter(({ person }) => person === actor.person),
    attributes: caseAttributes.filter(({ id }) => allocation?.conflictsBy.includes(id)),
  }
}

/**
 * Keeps a declaration of the actor; cases that it touches are theirs to read no more when cases are next shared out. What
 * it names must be on the case list, once there is one: a slip of the pen would keep nobody from anything.
 */
export async function declareConflict(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string; readonly kind: ConflictKind; readonly about: About },
): Promise<Result<number, Words>> {
  const { inspection, attributes } = await findDeclarations(use, ask)
  const at = { inspection: inspection.id, service: inspection.service.id }
  const { kind, actor } = ask
  const known = ask.about.about === 'service' ? null : await findKnownValues(use, inspection.id, idsOf(attributes))
  const about = known ? onList(ask.about, known) : ask.about
  if (about === null) return refused([missingFrom(ask.about, known)])
  const id = await addConflict(use.db, at, { person: actor.person ?? 0, kind, about, declaredAt: use.now })
  await use.journal(conflictDeclared, { inspection: inspection.id, conflict: id, kind, about: about.about })
  return ok(id)
}

const idsOf = (attributes: readonly CaseAttribute[]): readonly string[] => attributes.map(({ id }) => id)

const missingFrom = (about: About, known: KnownValues | null): Words => {
  if (about.about === 'attribute') return notOnList(about.value, known?.values[about.attribute] ?? [])
  return notOnList(about.about === 'case' ? about.reference : '', known?.references ?? [])
}

/** Keeps that the actor has nothing to declare; said a second time it changes nothing. */
export async function declareNothing(use: Use, ask: { readonly actor: Actor; readonly slug: string }): Promise<void> {
  const { inspection } = await findDeclarations(use, ask)
  const person = ask.actor.person ?? 0
  const isNew = await addNothingToDeclare(use.db, inspection.id, { person, at: use.now })
  if (isNew) await use.journal(nothingDeclared, { inspection: inspection.id, person })
}

/** The conflicts on a table that name what the case list does not have: declared before it came, they bar nobody. */
export async function findEmptyConflicts(
  use: Use,
  { inspection, conflicts, rule }: Pick<Desk, 'inspection' | 'conflicts' | 'rule'>,
): Promise<readonly Conflict[]> {
  const naming = conflicts.filter(({ about }) => about.about !== 'service')
  if (naming.length === 0) return []
  const known = await findKnownValues(use, inspection.id, rule.conflictsBy)
  return known ? naming.filter(({ about }) => onList(about, known) === null) : []
}

/** Withdraws a declaration of the actor; one that is not theirs, or no longer stands, is left as it is. */
export async function withdrawDeclaration(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string; readonly conflict: number },
): Promise<void> {
  const { inspection } = await findDeclarations(use, ask)
  const withdrawn = await withdrawConflict(use.db, { id: ask.conflict, person: ask.actor.person ?? 0, at: use.now })
  if (withdrawn) await use.journal(conflictWithdrawn, { inspection: inspection.id, conflict: ask.conflict })
}
