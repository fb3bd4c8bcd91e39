/** A draw as text: the representativeness table for a person at a prompt. */
import type { Framework } from '../framework/rules/framework.ts'
import type { Draw } from '../sample/rules/draw.ts'
import { groupTitle } from '../sample/rules/groups.ts'
import type { WholeRule } from '../sample/rules/rule.ts'

/** Seed, table of margins, and the cases drawn with the first reserves. */
export function drawAsText(
  framework: Framework,
  population: number,
  rule: WholeRule,
  draw: Draw,
  seed: string,
): string {
  const size = draw.chosen.length
  const share = (n: number, of: number) => (of === 0 ? '' : `${((100 * n) / of).toFixed(0)}%`)
  const rows = draw.margins.map(({ attribute, value, population: all, sample, expected }, i) => {
    const known = framework.caseAttributes.find(({ id }) => id === attribute)
    const first = draw.margins[i - 1]?.attribute !== attribute
    const marks = [
      rule.balance.includes(attribute) ? 'balanced' : '',
      ...rule.overSample.flatMap(over =>
        over.attribute === attribute && over.values.includes(value) ? [`wanted x ${over.weight}`] : [],
      ),
    ].filter(mark => mark !== '')
    return [
      first ? (known?.title.en ?? attribute) : '',
      groupTitle(known, value).en,
      `${all}`,
      share(all, population),
      `${sample}`,
      share(sample, size),
      expected.toFixed(1),
      marks.join(', '),
    ]
  })
  const head = ['', '', 'list', '', 'drawn', '', 'expected', '']
  const gap = Math.max(
    0,
    ...draw.margins
      .filter(({ attribute }) => rule.balance.includes(attribute))
      .map(({ sample, expected }) => Math.abs(sample - expected)),
  )
  return [
    `${size} of ${population} cases, seed ${seed}`,
    '',
    ...aligned([head, ...rows]),
    '',
    `The largest gap of a balanced group from what was expected is ${gap.toFixed(2)} cases.`,
    ...draw.aboveCap.map(
      ({ value, sample }) => `${value} has ${sample} cases, more than the ${rule.capPer?.most ?? 0} wished.`,
    ),
    '',
    'Drawn:',
    ...lines(draw.chosen),
    '',
    'Next in reserve:',
    ...Object.entries(draw.reserves).map(
      ([group, reserves]) =>
        `  ${
          groupTitle(
            framework.caseAttributes.find(({ id }) => id === rule.reservesBy),
            group,
          ).en
        }: ${reserves.slice(0, 5).join(', ')}${reserves.length > 5 ? ` and ${reserves.length - 5} more` : ''}`,
    ),
  ].join('\n')
}

const numeric = new Set([2, 3, 4, 5, 6])

const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map(row => (row[at] ?? '').length))) ?? []
  return rows.map(row =>
    row
      .map((cell, at) => (numeric.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

const lines = (references: readonly string[]): readonly string[] => {
  const width = 10
  return Array.from(
    { length: Math.ceil(references.length / width) },
    (_, i) => `  ${references.slice(i * width, (i + 1) * width).join(' ')}`,
  )
}
