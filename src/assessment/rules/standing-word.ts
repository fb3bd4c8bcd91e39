/** What stands of words that take each other's place: of two that were given apart from one another neither wins. */

/** A word under its id; `replaces` are those that its writer saw and put it in the place of. */
export interface Word {
  readonly id: string
  /** Absent in what was sent before devices said so: it then takes the place of every word received before it. */
  readonly replaces?: readonly string[] | undefined
}

/**
 * The words that nothing has taken the place of, in the order received; repeating or reordering them makes no difference
 * where each says what it replaces. Words that replace one another in a circle are all put to a person.
 */
export function standingWords<Each extends Word>(all: readonly Each[]): readonly Each[] {
  const replaced = new Set(all.flatMap(({ replaces }, at) => replaces ?? all.slice(0, at).map(({ id }) => id)))
  const heads = all.filter(({ id }) => !replaced.has(id))
  return heads.length > 0 ? heads : all
}

/** Whether words that stand together contradict each other. */
export const contradict = <Each>(heads: readonly Each[], same: (a: Each, b: Each) => boolean): boolean => {
  const [first, ...others] = heads
  return first !== undefined && others.some(each => !same(each, first))
}
