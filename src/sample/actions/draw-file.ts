/** Drawing a sample from a file, without a database: the same reading, rule and method as on the pages. */
import type { Readable } from 'node:stream'
import type { Framework } from '../../framework/rules/framework.ts'
import type { CsvFault } from '../../platform/csv/read.ts'
import { readCsv } from '../../platform/csv/read.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Draw } from '../rules/draw.ts'
import { draw } from '../rules/draw.ts'
import { groupingsOf, listedCases } from '../rules/groups.ts'
import type { ListFault } from '../rules/list/fault.ts'
import { cellFault, rowFault } from '../rules/list/fault.ts'
import type { ReadList } from '../rules/list/read.ts'
import { listReader } from '../rules/list/read.ts'
import { listReasons } from '../rules/list/reasons.ts'
import { personalReason } from '../rules/personal-data.words.ts'
import type { WholeRule } from '../rules/rule.ts'
import { wholeRule } from '../rules/rule.ts'
import { sampleSize } from '../rules/size.ts'

export interface DrawnFile {
  readonly list: ReadList
  readonly rule: WholeRule
  readonly draw: Draw
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

/** Draws from a case list as CSV; every fault of it where there is any. */
export async function drawFile({
  framework,
  source,
  size,
  seed,
  today,
}: DrawFile): Promise<Result<DrawnFile, ListFault>> {
  const reader = listReader({ framework, today, needed: [] })
  const stopped = await readCsv(source, (cells, line) => reader.take(cells, line))
  const list = reader.done()
  if (stopped) return refused([...list.faults, rowFault(stopped.line, whyStopped(stopped))])
  if (list.personal.length > 0)
    return refused(list.personal.map(({ heading, kind }) => cellFault(1, heading, heading, personalReason[kind])))
  if (list.faults.length > 0) return refused(list.faults)
  const wanted = size ?? sampleSize(framework.sampleRule, list.cases.length)
  if (wanted > list.cases.length) return refused([rowFault(1, tooFew(list.cases.length, wanted))])
  const groupings = groupingsOf(framework, list.cases)
  const rule = wholeRule(framework, groupings, wanted)
  return ok({
    list,
    rule,
    draw: draw(listedCases(list.cases, groupings), rule, seed),
    lacking: framework.sampleRule.balance.filter(id => !groupings.some(({ attribute }) => attribute === id)),
  })
}

const whyStopped = ({ reason }: CsvFault): Words =>
  reason === 'is-a-workbook'
    ? {
        en: 'this is an Excel workbook; save it as "CSV UTF-8" and use that file',
        cy: 'llyfr gwaith Excel yw hwn; cadwch ef fel "CSV UTF-8" a defnyddiwch y ffeil honno',
      }
    : listReasons.unreadable

const tooFew = (cases: number, size: number): Words => ({
  en: `the list has ${cases} cases, fewer than the ${size} to be drawn; ask for no more than there are`,
  cy: `mae gan y rhestr ${cases} achos, llai na’r ${size} sydd i’w dewis; gofynnwch am ddim mwy nag sydd yno`,
})
