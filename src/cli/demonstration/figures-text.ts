/** Published and computed figures as a table for the prompt, and as data. */
import type { Comparison } from '../../findings/rules/published-figure.ts'
import { computedWords, printedWords } from '../../findings/rules/published.ts'

interface Compared {
  readonly source: string
  readonly comparisons: readonly Comparison[]
}

/** A line a figure: where it is printed, what it counts, what is printed, what the cases give, and whether they agree. */
export function figuresText({ source, comparisons }: Compared): string {
  const rows = comparisons.map(({ figure, computed, agrees }) => [
    agrees ? 'yes' : 'NO',
    figure.at,
    figure.measure.side === 'below' ? `${figure.says} (below the line)` : figure.says,
    printedWords(figure.value),
    computedWords(figure.value, computed),
  ])
  const agreeing = comparisons.filter(({ agrees }) => agrees).length
  return [
    ...aligned([['Agrees', 'Printed at', 'What', 'Published', 'Computed'], ...rows]),
    '',
    `${agreeing} of ${comparisons.length} figures agree.`,
    'The cases and responses are synthetic; only the published figures are fact.',
    `Source: ${source}`,
  ].join('\n')
}

/** The same as JSON, with counts instead of words. */
export const figuresJson = ({ source, comparisons }: Compared): string =>
  JSON.stringify(
    {
      synthetic: true,
      source,
      figures: comparisons.map(({ figure: { id, at, says, value }, computed, agrees }) => ({
        id,
        at,
        says,
        published: value,
        computed,
        agrees,
      })),
    },
    null,
    2,
  )

// The few figures that are longer than this stick out; padding all the others to their length helps nobody.
const widest = 48

const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.min(widest, Math.max(...rows.map(row => row[column]?.length ?? 0))),
  )
  return rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
