/** Where each bar of a chart stands. Labels lie above their bars, so that a phone 320 pixels wide can show them. */
import type { ChartPlan } from '../pure/chart.ts'

/** Width of the drawing in its own units; shown on 290 pixels, its 14-unit text is still 12 pixels high. */
export const width = 330
/** Length of the whole scale; the rest of the width is for the value beside the bar. */
export const scaleLength = 184
export const thickness = 18
export const textSize = 14
/** A little smaller, so that a score with the longest usual comment fits beside the bar. */
export const valueSize = 13
export const lineHeight = 17

const gap = 14
/** Widest usual advance of a letter, in ems, measured on titles of criteria set in Arial. */
const letterWidth = 0.53
const lettersInLine = Math.floor(width / (letterWidth * textSize))

/** A bar in its place: baseline of its label's first line, top of the bar, in units from the top of the drawing. */
export interface Place {
  readonly lines: readonly string[]
  readonly baseline: number
  readonly top: number
}

/** Breaks a label at spaces into lines that fit the drawing; a longer word keeps a line to itself. */
export const wrap = (label: string, letters: number = lettersInLine): readonly string[] =>
  label.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && last.length + 1 + word.length <= letters
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word]
  }, [])

/** Places every row of a plan, one below another, and says how high the drawing is. */
export const place = (plan: ChartPlan): { readonly places: readonly Place[]; readonly height: number } => {
  let next = 0
  const places = plan.rows.map(({ label }) => {
    const lines = wrap(label)
    const baseline = next + textSize
    const top = next + lines.length * lineHeight + 3
    next = top + thickness + gap
    return { lines, baseline, top }
  })
  return { places, height: Math.max(next - gap, 1) }
}
