/** Things put together by what they share. */

/**
 * The things of each key, keys and things in the order in which they come. `Map.groupBy` does the same, but rules also
 * run in the browsers of older tablets, which lack it.
 */
export const groupBy = <Key, Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): Map<Key, Thing[]> => {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}
