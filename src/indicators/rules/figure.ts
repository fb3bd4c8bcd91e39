/** A published figure about a place: what it counts, of when, and who published it. */
import type { Words } from '../../platform/pure/words.ts'

export type Unit = 'people' | 'percent' | 'per-thousand'

export interface Figure {
  /** A stable name, such as population. */
  readonly measure: string
  readonly title: Words
  readonly value: number
  readonly unit: Unit
  /** The same for England and Wales, where it was published. */
  readonly national: number | null
  /** The period as its source gives it: a year or a date. */
  readonly asAt: string
  readonly source: string
}

/** Reasons to refuse a figure, each saying what to put right. */
export function* faultsOf(figure: Figure): Generator<string> {
  const { measure, unit } = figure
  for (const [name, value] of Object.entries({ value: figure.value, national: figure.national })) {
    if (value === null) continue
    if (!Number.isFinite(value) || value < 0) yield `${measure}: "${name}" is ${value}; give a number of nought or more`
    if (unit === 'percent' && value > 100) yield `${measure}: "${name}" is ${value}; a percentage ends at 100`
  }
  if (!figure.asAt.trim()) yield `${measure}: say in "asAt" of which year or day the figure is`
  if (!figure.source.trim()) yield `${measure}: say in "source" who published the figure`
}

/** A figure in words, such as "616,200", "9.8%" or "33 per 1,000". */
export function inWords(value: number, unit: Unit): Words {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '')
  if (unit === 'percent') return { en: `${grouped}%`, cy: `${grouped}%` }
  if (unit === 'per-thousand') return { en: `${grouped} per 1,000`, cy: `${grouped} fesul 1,000` }
  return { en: grouped, cy: grouped }
}
