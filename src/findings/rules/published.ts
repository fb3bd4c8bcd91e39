/** A published figure beside the same figure computed from answers: do they agree, and how each is printed. */
import type { Tally } from '../../platform/pure/proportion.ts'
import { wholePercent } from '../../platform/pure/proportion.ts'

/** What a report prints. Several parts may stand together, such as "24 of 27 (89%)"; all must hold. */
export interface PublishedValue {
  /** A whole percentage, halves rounded up. */
  readonly percent?: number
  /** So many of so many. */
  readonly of?: readonly [part: number, whole: number]
  /** So many, whatever the base. */
  readonly count?: number
  /** All except so many; 0 is all of them. */
  readonly allBut?: number
  /** A fraction in words; it holds where both round to the same whole percentage. */
  readonly fraction?: readonly [part: number, whole: number]
  /** More than this percentage. */
  readonly above?: number
  /** Less than this percentage. */
  readonly under?: number
  /** The reasons given more often than any other. */
  readonly commonest?: readonly string[]
  /** Id of the band whose comment stands beside a score. */
  readonly comment?: string
  /** The phrase in print that `fraction`, `above` and `under` stand for. */
  readonly words?: string
}

/** The same figure, counted in a set of answers. `sufficient` counts the side of the line that the report speaks of. */
export interface Computed extends Tally {
  readonly comment?: string | null
  readonly reasons?: Readonly<Record<string, number>>
}

/** Whether every part of a published value holds for what was counted. */
export function agrees(value: PublishedValue, computed: Computed): boolean {
  const { sufficient: part, scoreable: whole } = computed
  const checks = [
    value.percent === undefined || wholePercent(computed) === value.percent,
    value.of === undefined || (part === value.of[0] && whole === value.of[1]),
    value.count === undefined || part === value.count,
    value.allBut === undefined || (whole > 0 && whole - part === value.allBut),
    value.fraction === undefined || wholePercent(computed) === percentOf(value.fraction),
    value.above === undefined || 100 * part > value.above * whole,
    value.under === undefined || 100 * part < value.under * whole,
    value.comment === undefined || computed.comment === value.comment,
    value.commonest === undefined || outnumber(value.commonest, computed.reasons ?? {}),
  ]
  return checks.every(Boolean)
}

/** A published value in a few words, for a table. */
export function printedWords(value: PublishedValue): string {
  const parts = [
    value.words,
    value.of && `${value.of[0]} of ${value.of[1]}`,
    value.count !== undefined && String(value.count),
    value.allBut !== undefined && (value.allBut === 0 ? 'all' : `all but ${value.allBut}`),
    value.percent !== undefined && `${value.percent}%`,
    value.commonest?.join(', '),
    value.comment?.toUpperCase(),
  ]
  return parts.filter(part => part !== undefined && part !== false).join(', ')
}

/** What was counted, as "13 of 16 (81%)"; reasons with how often each was given, the most frequent first. */
export function computedWords(value: PublishedValue, computed: Computed): string {
  if (value.commonest) {
    return Object.entries(computed.reasons ?? {})
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([reason, times]) => `${reason} ${times}`)
      .join(', ')
  }
  const percent = wholePercent(computed)
  const counts = `${computed.sufficient} of ${computed.scoreable}${percent === null ? '' : ` (${percent}%)`}`
  return value.comment === undefined ? counts : `${counts}, ${computed.comment?.toUpperCase() ?? 'no comment'}`
}

/** The parts, out of so many, that a value allows; none where no whole number does. */
export const partsAllowed = (value: PublishedValue, whole: number): readonly number[] =>
  Array.from({ length: whole + 1 }, (_, part) => part).filter(part =>
    agrees(withoutWords(value), { sufficient: part, scoreable: whole }),
  )

function withoutWords({ comment: _comment, commonest: _commonest, ...numbers }: PublishedValue): PublishedValue {
  return numbers
}

const percentOf = ([part, whole]: readonly [number, number]) => wholePercent({ sufficient: part, scoreable: whole })

function outnumber(commonest: readonly string[], reasons: Readonly<Record<string, number>>): boolean {
  const others = Object.entries(reasons).filter(([reason]) => !commonest.includes(reason))
  const most = Math.max(0, ...others.map(([, times]) => times))
  return commonest.every(reason => (reasons[reason] ?? 0) > most)
}
