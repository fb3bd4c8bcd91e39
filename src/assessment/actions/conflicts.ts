/** Declaring conflicts of interest, and withdrawing what no longer holds. */
import { findEdition } from '../../framework/actions.ts'
import type { CaseAttribute } from '../../framework/rules/framework.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Use } from '../../platform/use.ts'
import type { About, Conflict, ConflictKind } from '../rules/conflict.ts'
import { conflictDeclared, conflictWithdrawn } from '../rules/events.ts'
import { mayDeclare } from '../rules/may.ts'
import { addConflict, readConflicts, withdrawConflict } from '../store/conflict.ts'

/** What somebody has declared in an inspection, and the attributes of which they may declare more. */
export interface Declarations {
  readonly inspection: Inspection
  readonly mine: readonly Conflict[]
  readonly attributes: readonly CaseAttribute[]
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
    mine: all.filter(({ person }) => person === actor.person),
    attributes: caseAttributes.filter(({ id }) => allocation?.conflictsBy.includes(id)),
  }
}

/** Keeps a declaration of the actor; cases that it touches are theirs to read no more when cases are next shared out. */
export async function declareConflict(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string; readonly kind: ConflictKind; readonly about: About },
): Promise<number> {
  const { inspection } = await findDeclarations(use, ask)
  const at = { inspection: inspection.id, service: inspection.service.id }
  const { kind, about, actor } = ask
  const id = await addConflict(use.db, at, { person: actor.person ?? 0, kind, about, declaredAt: use.now })
  await use.journal(conflictDeclared, { inspection: inspection.id, conflict: id, kind, about: about.about })
  return id
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
