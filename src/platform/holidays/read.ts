/** The bank holidays that are shipped in `holidays/`: read once, checked by schema, and remembered. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { holidaysOfYear } from '../pure/bank-holidays.ts'
import type { Holiday, HolidayCalendar } from '../pure/bank-holidays.ts'
import type { Day } from '../pure/days.ts'
import { readYaml } from '../yaml/read.ts'

const shelf = fileURLToPath(new URL('../../../holidays/', import.meta.url))

const words = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) })
const month = z.number().int().min(1).max(12)
const file = z.strictObject({
  nations: z.array(z.string()).min(1),
  from: z.number().int(),
  regular: z.array(
    z.strictObject({
      title: words,
      on: z.union([
        z.strictObject({ month, day: z.number().int().min(1).max(31) }),
        z.strictObject({ month, monday: z.union([z.literal('last'), z.number().int().min(1).max(4)]) }),
        z.strictObject({ easter: z.number().int() }),
      ]),
    }),
  ),
  provenance: z.strictObject({ kind: z.string(), source: z.string(), note: z.string() }),
  special: z.array(z.strictObject({ day: z.iso.date(), instead: z.iso.date().optional(), title: words })),
  specialProvenance: z.strictObject({ kind: z.string(), note: z.string() }),
})

let reading: Promise<readonly HolidayCalendar[]> | undefined

/**
 * The bank holidays of a nation from one day to another, both included, in their order.
 * @throws Error where a file of holidays is not sound, or none is for the nation: both are faults of what was shipped
 */
export async function holidaysBetween(nation: string, from: Day, to: Day): Promise<readonly Holiday[]> {
  const calendar = await holidayCalendar(nation)
  const first = Number(from.slice(0, 4))
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => first + i)
  return years.flatMap(year => holidaysOfYear(calendar, year)).filter(({ day }) => day >= from && day <= to)
}

/**
 * The rules by which the bank holidays of a nation are told in any year: what a device takes along.
 * @throws Error where a file of holidays is not sound, or none is for the nation: both are faults of what was shipped
 */
export async function holidayCalendar(nation: string): Promise<HolidayCalendar> {
  const calendar = (await (reading ??= readAll())).find(({ nations }) => nations.includes(nation))
  if (!calendar) throw new Error(`holidays/ has no file for ${nation}`)
  return calendar
}

const readAll = async (): Promise<readonly HolidayCalendar[]> => {
  const names = (await readdir(shelf)).filter(name => name.endsWith('.yaml'))
  return Promise.all(
    names.map(async name => {
      const read = readYaml(await readFile(join(shelf, name), 'utf8'), file)
      if (read.ok) return read.value
      throw new Error(read.problems.map(({ line, message }) => `holidays/${name}, line ${line}: ${message}`).join('\n'))
    }),
  )
}
