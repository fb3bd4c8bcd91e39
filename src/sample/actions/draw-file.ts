/** Drawing a sample from a file, without a database: the same reading, rule and method as on the pages. */
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Framework } from '../../framework/rules/framework.ts'
import { readCsv } from '../../platform/csv/read.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import { readXlsx } from '../../platform/xlsx/read.ts'
import type { Draw } from '../rules/draw.ts'
import { draw } from '../rules/draw.ts'
import { groupingsOf, listedCases } from '../rules/groups.ts'
import type { ListFault } from '../rules/list/fault.ts'
import { cellFault, rowFault } from '../rules/list/fault.ts'
import type { ListReader, ReadList } from '../rules/list/read.ts'
import { listReader } from '../rules/list/read.ts'
import { fileReasons, listReasons } from '../rules/list/reasons.ts'
import { personalReason } from '../rules/personal-data.words.ts'
import type { Excluded } from '../rules/population.ts'
import { excludedFrom, populationOf } from '../rules/population.ts'
import type { WholeRule } from '../rules/rule.ts'
import { wholeRule } from '../rules/rule.ts'
import { sampleSize } from '../rules/size.ts'
import { isWorkbook } from './table.ts'

export interface DrawnFile {
  readonly list: ReadList
  readonly rule: WholeRule
  readonly draw: Draw
  /** How many cases may be drawn. */
  readonly population: number
  readonly excluded: readonly Excluded[]
  /** Attributes of the sample rule for which the list has no column. */
  readonly lacking: readonly string[]
}

export interface DrawFile {
  readonly framework: Framework
  readonly source: Readable
  /** Cases to draw; left out, the framework's rule says how many. */
  readonly size?: number | undefined
  readonly seed: string
  readonly today: Day
}

/** Draws from a case list as CSV or XLSX; every fault of it where there is any. */
export async function drawFile({
  framework,
  source,
  size,
  seed,
  today,
}: DrawFile): Promise<Result<DrawnFile, ListFault>> {
  const reader = listReader({ framework, today, needed: [] })
  const stopped = await readInto(reader, await buffer(source))
  const list = reader.done()
  if (stopped) return refused(stopped.line === 1 ? [stopped] : [...list.faults, stopped])
  if (list.personal.length > 0)
    return refused(list.personal.map(({ heading, kind }) => cellFault(1, heading, heading, personalReason[kind])))
  if (list.faults.length > 0) return refused(list.faults)
  const { exclude } = framework.sampleRule
  const population = populationOf(list.cases, exclude)
  const wanted = size ?? sampleSize(framework.sampleRule, population.length)
  if (wanted > population.length) return refused([rowFault(1, tooFew(population.length, wanted))])
  const groupings = groupingsOf(framework, population)
  const rule = wholeRule(framework, groupings, wanted)
  return ok({
    list,
    rule,
    population: population.length,
    excluded: excludedFrom(list.cases, exclude),
    draw: draw(listedCases(population, groupings), rule, seed),
    lacking: framework.sampleRule.balance.filter(id => !groupings.some(({ attribute }) => attribute === id)),
  })
}

/** Reads every row of a file; what stopped it, where something did. */
async function readInto(reader: ListReader, bytes: Buffer): Promise<ListFault | null> {
  const take = (cells: readonly string[], line: number): boolean => reader.take(cells, line)
  if (isWorkbook(bytes)) {
    const fault = readXlsx(bytes, take)
    return fault === null ? null : rowFault(1, fileReasons[fault])
  }
  const stopped = await readCsv(Readable.from([bytes]), take)
  return stopped === null ? null : rowFault(stopped.line, listReasons.unreadable)
}

const tooFew = (cases: number, size: number): Words => ({
  en: `the list has ${cases} cases, fewer than the ${size} to be drawn; ask for no more than there are`,
  cy: `mae gan y rhestr ${cases} achos, llai na’r ${size} sydd i’w dewis; gofynnwch am ddim mwy nag sydd yno`,
})
