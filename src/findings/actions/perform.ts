/** The deeds that every list of passages has on its buttons. */
import type { Use } from '../../platform/use.ts'
import { movePassage, setAside, takeBack } from './arrange.ts'
import type { Asked } from './desk.ts'

/** What the buttons are called in a form. */
export const arrangements = ['up', 'down', 'set-aside', 'take-back'] as const
export type Arrangement = (typeof arrangements)[number]

/** Moves a passage up or down, sets it aside with a reason or without, or takes it back. */
export async function arrange(
  use: Use,
  ask: Asked & { readonly passage: number; readonly deed: Arrangement; readonly note: string },
): Promise<void> {
  if (ask.deed === 'set-aside') return setAside(use, ask)
  if (ask.deed === 'take-back') return takeBack(use, ask)
  return movePassage(use, { ...ask, way: ask.deed })
}
