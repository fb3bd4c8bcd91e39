/** Who is away on which days of fieldwork, and what an assessor's own week holds. */
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Day } from '../../platform/pure/days.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Use } from '../../platform/use.ts'
import type { Desk } from '../rules/allocation/desk.ts'
import { daysAwaySaid } from '../rules/events.ts'
import type { Contested } from '../rules/contested.ts'
import { mayMoveCase, maySeeOwnCases } from '../rules/may.ts'
import type { Who } from '../store/conflict.ts'
import { saveAbsences } from '../store/conflict.ts'
import type { OwnReading } from '../store/own.ts'
import { readOwn } from '../store/own.ts'
import { findContested } from './contested.ts'
import { layDesk } from './desk.ts'

/** Puts somebody's days away in the place of those said before; days that are no fieldwork are passed over. */
export async function sayDaysAway(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string; readonly who: Who; readonly days: readonly Day[] },
): Promise<void> {
  const inspection = await findInspection(use, ask)
  insist(mayMoveCase(ask.actor, inspection))
  const { days: all } = await layDesk(use, inspection)
  const days = all.filter(day => ask.days.includes(day))
  await saveAbsences(use.db, inspection.id, ask.who, days)
  const person = 'person' in ask.who ? { person: ask.who.person } : {}
  await use.journal(daysAwaySaid, { inspection: inspection.id, days: days.length, ...person })
}

/** The table, for one assessor to find their own cases on; who else reads a case is for no page to show them. */
export async function findOwnDesk(
  use: Use,
  { actor, slug }: { readonly actor: Actor; readonly slug: string },
): Promise<Desk> {
  const inspection = await findInspection(use, { actor, slug })
  insist(maySeeOwnCases(actor, inspection))
  const desk = await layDesk(use, inspection)
  const mine = <Value>(all: ReadonlyMap<number, Value>, of: (value: Value, id: number) => boolean) =>
    new Map([...all].filter(([id, value]) => of(value, id)))
  const { first, second, interviews } = desk.allocation
  const theirs = (person: number) => person === actor.person
  const own = { first: mine(first, theirs), second: mine(second, theirs) }
  return {
    ...desk,
    cases: desk.cases.filter(({ id }) => own.first.has(id) || own.second.has(id)),
    conflicts: desk.conflicts.filter(({ person }) => person === actor.person),
    allocation: { ...own, interviews: mine(interviews, (_, id) => own.first.has(id)) },
  }
}

/** An assessor's own readings of an inspection that they may see, how far each has come, and what is contested in it. */
export async function findOwnReadings(
  use: Use,
  {
    actor,
    inspection,
    framework,
  }: { readonly actor: Actor; readonly inspection: { readonly id: number }; readonly framework: Framework },
): Promise<readonly (OwnReading & { readonly contested: Contested })[]> {
  const contested = await findContested(use, inspection.id, framework)
  return (await readOwn(use.db, inspection.id, actor.person ?? 0)).map(one => ({
    ...one,
    contested: contested.get(one.assessment) ?? { answers: 0, beside: [] },
  }))
}
