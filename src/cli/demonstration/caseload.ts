/** Generated case lists, as untidy as those that case systems write: for trying the program, and synthetic throughout. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { addDays, daysBetween } from '../../platform/pure/days.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Dice } from '../../sample/rules/dice.ts'
import { diceFrom, shuffle } from '../../sample/rules/dice.ts'
import { must } from './fault.ts'
import { readYaml } from './files.ts'

const shares = z.record(z.string(), z.number().positive())

const shape = z.strictObject({
  reference: z.strictObject({ heading: z.string(), prefix: z.string(), digits: z.int().positive() }),
  columns: z.array(
    z.union([
      z.strictObject({ heading: z.string(), values: shares }),
      z.strictObject({ heading: z.string(), days: z.strictObject({ from: z.iso.date(), to: z.iso.date() }) }),
      z.strictObject({
        heading: z.string(),
        managers: z.strictObject({ of: z.string(), cases: z.int().positive() }),
      }),
    ]),
  ),
  untidy: z.array(z.strictObject({ column: z.string(), value: z.string() })),
})

/** What a generated list is made from: `demo/caseload/caseload.yaml`. */
export type CaseloadShape = z.infer<typeof shape>

const file = join(fileURLToPath(new URL('../../../demo/caseload/', import.meta.url)), 'caseload.yaml')

/** The shape that is shipped. */
export const readCaseloadShape = async (): Promise<CaseloadShape> => must(await readYaml(file, shape))

/** A cell that was spoilt on purpose: its row counted as a spreadsheet counts, the headings being row 1. */
export interface Spoilt {
  readonly row: number
  readonly column: string
  readonly value: string
}

export interface Caseload {
  /** The headings first. */
  readonly rows: readonly (readonly string[])[]
  readonly spoilt: readonly Spoilt[]
}

/**
 * A list of so many cases, the same for the same seed.
 * @param tidy whether it is without the faults that the shape names; the cases are the same ones either way
 */
export function makeCaseload(
  { reference, columns, untidy }: CaseloadShape,
  { cases, seed, tidy }: { readonly cases: number; readonly seed: string; readonly tidy: boolean },
): Caseload {
  const dice = diceFrom(`caseload ${seed}`)
  const headings = [reference.heading, ...columns.map(({ heading }) => heading)]
  const rows = Array.from({ length: cases }, (_, at) => {
    const row = new Map([[reference.heading, referenceOf(reference, at)]])
    for (const column of columns) row.set(column.heading, cellOf(column, row, cases, dice))
    return headings.map(heading => row.get(heading) ?? '')
  })
  // Drawn in any case, so that a tidy list has the very cells that an untidy one has beside its faults.
  const places = shuffle(
    rows.map((_, at) => at).filter(at => at > 0),
    dice,
  ).slice(0, untidy.length)
  const spoilt = tidy
    ? []
    : untidy.slice(0, places.length).map(({ column, value }, i): Spoilt => {
        const at = places[i] ?? 0
        // The reference of the case before, once more: a case that is listed twice.
        return { row: at + 2, column, value: value === 'repeat' ? (rows[at - 1]?.[0] ?? '') : value }
      })
  const spoiltRows = rows.map((row, at) =>
    row.map((cell, j) => spoilt.find(each => each.row === at + 2 && each.column === headings[j])?.value ?? cell),
  )
  return { rows: [headings, ...spoiltRows], spoilt }
}

const referenceOf = ({ prefix, digits }: CaseloadShape['reference'], at: number): string =>
  `${prefix}${String(at + 1).padStart(digits, '0')}`

function cellOf(
  column: CaseloadShape['columns'][number],
  row: ReadonlyMap<string, string>,
  cases: number,
  dice: Dice,
): string {
  if ('values' in column) return pick(column.values, dice)
  if ('days' in column) return written(dayIn(column.days, dice), dice)
  const { of, cases: each } = column.managers
  // A fifth of the managers in each of five teams: enough for the list, whatever the teams' sizes.
  const managers = Math.max(1, Math.round(cases / each / 5))
  return `${(row.get(of) ?? '').slice(0, 1)}M${String(Math.floor(dice() * managers) + 1).padStart(2, '0')}`
}

function pick(of: Readonly<Record<string, number>>, dice: Dice): string {
  let left = dice() * Object.values(of).reduce((sum, share) => sum + share, 0)
  for (const [value, share] of Object.entries(of)) {
    left -= share
    if (left < 0) return value
  }
  return Object.keys(of)[0] ?? ''
}

const dayIn = ({ from, to }: { readonly from: Day; readonly to: Day }, dice: Dice): Day =>
  addDays(from, Math.floor(dice() * (daysBetween(from, to) + 1)))

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day in one of the forms that case systems write. */
function written(day: Day, dice: Dice): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const forms = [
    `${date}/${month}/${year}`,
    `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`,
    day,
    String(daysBetween('1899-12-30', day)),
  ]
  return forms[Math.floor(dice() * dice() * forms.length)] ?? day
}
