/** Moving, merging, setting aside and taking back: what leaves the words of a passage as they are. */
import { Problem } from '../../platform/pure/problem.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import type { Content, Passage } from '../rules/passage.ts'
import { companyOf, joined, movedPosition, standing } from '../rules/passage.ts'
import type { Fault } from '../rules/problems.ts'
import { figuresMovedOn, mergeNeedsTwo, noSuchPassage, overtakenWhileMerging } from '../rules/problems.ts'
import { referencesIn } from '../rules/reference.ts'
import { marksOf, printOf, seeAll } from '../rules/seen.ts'
import { readVersions } from '../store.ts'
import type { Asked, Desk } from './desk.ts'
import { findWritingDesk, passageOn } from './desk.ts'
import { continueWith } from './write.ts'

interface Arranging extends Asked {
  readonly passage: number
}

/** What arranging makes of the latest version; null where nothing is to be done. */
type Change = (passage: Passage, desk: Desk) => { readonly content: Content; readonly deed: string } | null

// Each try sees the version that overtook the one before; more than a few at once are a fault of ours.
const MOST_TRIES = 5

/** Makes a change to whatever version is the latest: nobody's words are in its way, so nobody is asked. */
async function change(use: Use, ask: Arranging, make: Change): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const desk = await findWritingDesk(use, ask)
    const passage = passageOn(desk, ask.passage)
    const changed = make(passage, desk)
    if (!changed) return
    if (await continueWith(use, desk.inspection, passage, changed.content, ask, changed.deed)) return
  }
  throw new Error(`Passage ${ask.passage} was overtaken ${MOST_TRIES} times`)
}

/** Moves a passage one step up or down among those of its kind, place and side. */
export const movePassage = (use: Use, ask: Arranging & { readonly way: 'up' | 'down' }): Promise<void> =>
  change(use, ask, (passage, { passages }) => {
    const position = movedPosition(companyOf(passages, passage), passage.id, ask.way)
    if (position === passage.latest.position) return null
    return { content: { ...passage.latest, position, note: null }, deed: `moved ${ask.way}` }
  })

/** Takes a passage out of the report; why may be said. It can be taken back. */
export const setAside = (use: Use, ask: Arranging & { readonly note: string }): Promise<void> =>
  change(use, ask, ({ latest }) => {
    const note = ask.note.trim() === '' ? null : ask.note.trim()
    return latest.state === 'standing' ? { content: { ...latest, state: 'set-aside', note }, deed: 'set aside' } : null
  })

/** Puts back what was set aside. */
export const takeBack = (use: Use, ask: Arranging): Promise<void> =>
  change(use, ask, ({ latest }) =>
    latest.state === 'set-aside' ? { content: { ...latest, state: 'standing', note: null }, deed: 'taken back' } : null,
  )

/**
 * Gives a passage the words of an earlier version again, in a version of its own; its place and whether it stands stay
 * as they are. Its figures are marked against those that were seen then. A 404 where there is no such version.
 */
export async function restore(use: Use, ask: Arranging & { readonly version: number }): Promise<void> {
  const { inspection } = await findWritingDesk(use, ask)
  const versions = await readVersions(use.db, inspection.id, ask.passage)
  const old = versions.find(({ number }) => number === ask.version)
  if (!old) throw new Problem(noSuchPassage)
  const { text, side, details, seen } = old
  await change(use, ask, ({ latest }) =>
    latest.number === old.number
      ? null
      : { content: { ...latest, text, side, details, seen, note: null }, deed: `restored version ${old.number}` },
  )
}

/**
 * Takes the new figures of a passage in: its words stay, and its author has seen what they now say. `print` is that of
 * the marks that were looked at; where the figures have moved on since, nothing is done.
 */
export async function takeFiguresIn(
  use: Use,
  ask: Arranging & { readonly print: string },
): Promise<Result<true, Fault>> {
  const outcome: Fault[] = []
  await change(use, ask, ({ latest }, { figures, isWhole }) => {
    const references = referencesIn(latest.text.en, latest.text.cy)
    if (!isWhole || printOf(marksOf(references, latest.seen, figures)) !== ask.print) {
      outcome.push(figuresMovedOn)
      return null
    }
    return { content: { ...latest, seen: seeAll(references, figures), note: null }, deed: 'took the new figures in' }
  })
  return outcome.length > 0 ? refused(outcome) : ok(true)
}

/**
 * Makes one finding of several of a criterion, in their order: the first takes up the words of the others, which live on
 * in it. Answers its id.
 */
export async function mergeFindings(
  use: Use,
  ask: Asked & { readonly criterion: string; readonly passages: readonly number[] },
): Promise<Result<number, Fault>> {
  const desk = await findWritingDesk(use, ask)
  const chosen = standing(desk.passages, 'finding', ask.criterion).filter(({ id }) => ask.passages.includes(id))
  // Strengths stand before areas for improvement, as on the page.
  const [first, ...others] = chosen.toSorted(
    (a, b) => Number(b.latest.side === 'strength') - Number(a.latest.side === 'strength'),
  )
  if (!first || others.length === 0) return refused([mergeNeedsTwo])
  const all = [first, ...others]
  const text = joined(
    all.map(({ latest }) => latest.text),
    ' ',
  )
  const seen = Object.assign({}, ...all.map(({ latest }) => latest.seen).toReversed()) as Content['seen']
  const merged = { ...first.latest, text, seen, note: null }
  const kept = [await continueWith(use, desk.inspection, first, merged, ask, 'merged')]
  for (const other of others) {
    const content: Content = {
      ...other.latest,
      state: 'merged',
      details: { ...other.latest.details, into: first.id },
      note: null,
    }
    kept.push(await continueWith(use, desk.inspection, other, content, ask, 'merged into another'))
  }
  // Whoever overtook us has just changed one of them: nothing is kept of the merger, and they lose no word.
  if (kept.includes(false)) throw new Problem(overtakenWhileMerging)
  return ok(first.id)
}
