/** Differences between two texts, word by word, and the joining of changes that two people made to one text. */
import { diffArrays } from 'diff'
import type { Stretch } from '../pure/differences.ts'

// What stands between braces is one word; so is a run of white space, and any other sign.
const token = /\{[^{}]*\}|\s+|[\p{L}\p{N}’'-]+|./gu

const tokensOf = (text: string): readonly string[] => text.match(token) ?? []

/** The way from one text to another, in stretches that stayed, went and came; what went stands before what came. */
export const differencesIn = (before: string, after: string): readonly Stretch[] =>
  diffArrays([...tokensOf(before)], [...tokensOf(after)]).map(({ value, added, removed }) => ({
    text: value.join(''),
    how: added ? 'added' : removed ? 'removed' : 'same',
  }))

/** A change to a text: the tokens from `from` up to, not with, `to` give way to others. */
interface Change {
  readonly from: number
  readonly to: number
  readonly put: readonly string[]
}

/**
 * Both changes to a text in one, or null where they touch: where they change the same words, or words between which
 * none stayed as it was. Two who made the same change agree.
 */
export const mergeTexts = (base: string, mine: string, theirs: string): string | null => {
  if (mine === theirs || theirs === base) return mine
  if (mine === base) return theirs
  const tokens = tokensOf(base)
  const [ours, others] = [changesTo(tokens, mine), changesTo(tokens, theirs)]
  const own = ours.filter(one => !others.some(each => isSame(one, each)))
  const rest = others.filter(one => !ours.some(each => isSame(one, each)))
  if (own.some(one => rest.some(each => touch(one, each, tokens)))) return null
  const all = [...ours, ...rest].toSorted((a, b) => a.from - b.from)
  const pieces: string[] = []
  let after = 0
  for (const { from, to, put } of all) {
    pieces.push(...tokens.slice(after, from), ...put)
    after = to
  }
  return [...pieces, ...tokens.slice(after)].join('')
}

const changesTo = (base: readonly string[], text: string): readonly Change[] => {
  const changes: Change[] = []
  let at = 0
  for (const { value, added, removed } of diffArrays([...base], [...tokensOf(text)])) {
    const last = changes.at(-1)
    const put = added ? value : []
    const length = added ? 0 : value.length
    if (added || removed) {
      if (last?.to === at) changes.splice(-1, 1, { ...last, to: at + length, put: [...last.put, ...put] })
      else changes.push({ from: at, to: at + length, put })
    }
    at += length
  }
  return changes
}

const isSame = (a: Change, b: Change): boolean =>
  a.from === b.from && a.to === b.to && a.put.join('') === b.put.join('')

/** Whether no word that both left alone stands between two changes. */
const touch = (a: Change, b: Change, tokens: readonly string[]): boolean => {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a]
  return tokens.slice(first.to, Math.max(first.to, second.from)).every(each => each.trim() === '')
}
