/** Reading the files of a demonstration: YAML with its shape checked, and tables with the lines of their rows. */
import { createReadStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import { readCsv } from '../../platform/csv/read.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'

/** One row of a table: its line in the file, and the values by the name of their column; empty ones are left out. */
export interface Row {
  readonly line: number
  readonly values: Readonly<Record<string, string>>
}

/** A YAML file in the shape wanted, or every place where it has another shape. */
export async function readYaml<Shape extends z.ZodType>(
  file: string,
  shape: Shape,
): Promise<Result<z.infer<Shape>, string>> {
  const read = shape.safeParse(parse(await readFile(file, 'utf8')))
  if (read.success) return ok(read.data)
  return refused(read.error.issues.map(({ path, message }) => `${basename(file)}: ${path.join('.')}: ${message}`))
}

/** The same of a file that a demonstration may do without; undefined where it has none. */
export async function readYamlIfThere<Shape extends z.ZodType>(
  folder: string,
  name: string,
  shape: Shape,
): Promise<Result<z.infer<Shape>, string> | undefined> {
  const file = join(folder, name)
  return existsSync(file) ? readYaml(file, shape) : undefined
}

/**
 * The rows of a CSV file with a header.
 * @throws Error when the file can't be read as a table at all
 */
export async function readTable(file: string): Promise<readonly Row[]> {
  const rows: Row[] = []
  let header: readonly string[] | undefined
  const fault = await readCsv(createReadStream(file), (cells, line) => {
    if (header) rows.push({ line, values: valuesOf(header, cells) })
    else header = cells.map(cell => cell.trim())
  })
  if (fault) throw new Error(`${file}, line ${fault.line}: ${fault.reason}`)
  return rows
}

/** A row's values without its key column, and the key. */
export function keyed({ values }: Row, ...names: readonly string[]): { key: string; rest: Record<string, string> } {
  const column = names.find(name => name in values) ?? ''
  const { [column]: key = '', ...rest } = values
  return { key, rest }
}

const valuesOf = (header: readonly string[], cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    header.flatMap((name, place) => {
      const value = cells[place]?.trim() ?? ''
      return name === '' || value === '' ? [] : [[name, value]]
    }),
  )
