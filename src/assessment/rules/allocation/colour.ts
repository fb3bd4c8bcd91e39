/** Giving the interviews of one day their slots, so that nobody is in two places at once. */

/** An interview between two people who are each in one place at a time. */
export interface Meeting {
  readonly manager: string
  readonly person: number
}

/**
 * A slot for each meeting, in their order, from 0; no two of one manager and no two of one person share a slot. As many
 * slots are used as the busiest of them has meetings: König's theorem on bipartite multigraphs, by the alternating paths
 * of its proof.
 */
export function slotsFor(meetings: readonly Meeting[]): readonly number[] {
  const ends = meetings.map(({ manager, person }) => [`manager ${manager}`, `person ${person}`] as const)
  const slots: number[] = []
  // For each end, the meeting that takes each of its slots.
  const taken = new Map<string, Map<number, number>>(ends.flat().map(end => [end, new Map()]))
  const at = (end: string): Map<number, number> => taken.get(end) ?? new Map<number, number>()
  const put = (meeting: number, slot: number): void => {
    slots[meeting] = slot
    for (const end of ends[meeting] ?? []) at(end).set(slot, meeting)
  }
  for (const [meeting, [manager, person]] of ends.entries()) {
    const [mine, theirs] = [firstFree(at(manager)), firstFree(at(person))]
    if (mine !== theirs) swapAlong(person, mine, theirs)
    put(meeting, mine)
  }
  return slots

  /** Changes the two slots about on the path that leaves `end` by `wanted`; it never comes back to the other end. */
  function swapAlong(end: string, wanted: number, other: number): void {
    const path: number[] = []
    let [here, slot] = [end, wanted]
    for (let next = at(here).get(slot); next !== undefined; next = at(here).get(slot)) {
      path.push(next)
      const [one, two] = ends[next] ?? ['', '']
      here = here === one ? two : one
      slot = slot === wanted ? other : wanted
    }
    const swapped = path.map(each => [each, slots[each] === wanted ? other : wanted] as const)
    for (const each of path) for (const side of ends[each] ?? []) at(side).delete(slots[each] ?? 0)
    for (const [each, to] of swapped) put(each, to)
  }
}

function firstFree(taken: ReadonlyMap<number, number>): number {
  let slot = 0
  while (taken.has(slot)) slot += 1
  return slot
}
