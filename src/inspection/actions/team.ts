/** Who is in the team of an inspection, who could join it, and who leaves it before its cases are read. */
import { readPeopleInRole, readPeopleOfKind } from '../../access/store.ts'
import { readNames } from '../../access/store/names.ts'
import type { Role } from '../../access/rules/roles.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { findInspection, joinTeam, whyNotJoin } from '../actions.ts'
import { teamLeft } from '../rules/events.ts'
import type { Inspection, TeamMember } from '../rules/inspection.ts'
import { mayPlan } from '../rules/may.ts'
import { cannotLeave, chooseSomebody } from '../rules/problems.ts'
import { guestKind, guestPart, mayLeave, partsToGive } from '../rules/team.ts'
import { removeTeamMember } from '../store/team.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** A person and the part that they have, or could have. */
export interface NamedMember extends TeamMember {
  readonly name: string
}

/** A team, and everybody who could join it: by part, then by name. */
export interface Team {
  readonly inspection: Inspection
  readonly members: readonly NamedMember[]
  readonly candidates: readonly NamedMember[]
}

/** The team of an inspection, for those who put it together. */
export async function findTeam(use: Use, { actor, slug }: Asked): Promise<Team> {
  insist(mayPlan(actor))
  const inspection = await findInspection(use, { actor, slug })
  const names = await readNames(
    use.db,
    inspection.team.map(({ person }) => person),
  )
  const place = ({ role }: TeamMember) => partsToGive.indexOf(role as Role)
  const members = inspection.team
    .map(member => ({ ...member, name: names.get(member.person) ?? String(member.person) }))
    .toSorted((one, other) => place(one) - place(other) || one.name.localeCompare(other.name))
  const candidates: NamedMember[] = []
  for (const role of partsToGive)
    for (const { id, name } of await readPeopleInRole(use.db, role))
      if (!inspection.team.some(({ person }) => person === id)) candidates.push({ person: id, role, name })
  for (const { id, name } of await readPeopleOfKind(use.db, guestKind))
    if (![...inspection.team, ...candidates].some(({ person }) => person === id))
      candidates.push({ person: id, role: guestPart, name })
  return { inspection, members, candidates }
}

/** Gives people parts in an inspection; all of them join, or it is said of each who can't why not. */
export async function fillTeam(
  use: Use,
  ask: Asked & { readonly chosen: readonly TeamMember[] },
): Promise<Result<number, Words>> {
  const { inspection, candidates } = await findTeam(use, ask)
  const joining = candidates.filter(({ person, role }) =>
    ask.chosen.some(each => each.person === person && each.role === role),
  )
  if (joining.length === 0) return refused([chooseSomebody])
  const refusals: Words[] = []
  for (const { person } of joining) refusals.push(...[await whyNotJoin(use, person, inspection)].filter(isSaid))
  if (refusals.length > 0) return refused(refusals)
  for (const { person, role } of joining)
    await joinTeam(use, { actor: ask.actor, inspection: inspection.id, member: { person, role } })
  return ok(joining.length)
}

const isSaid = (words: Words | null): words is Words => words !== null

/** Takes somebody out of a team, while no case is read yet; the last lead inspector stays. */
export async function leaveTeam(use: Use, ask: Asked & { readonly person: number }): Promise<Result<string, Words>> {
  const { inspection, members } = await findTeam(use, ask)
  const member = members.find(({ person }) => person === ask.person)
  if (!member || !mayLeave(inspection, member)) return refused([cannotLeave])
  await removeTeamMember(use.db, inspection.id, member.person)
  await use.journal(teamLeft, { inspection: inspection.id, person: member.person, role: member.role })
  return ok(member.name)
}
