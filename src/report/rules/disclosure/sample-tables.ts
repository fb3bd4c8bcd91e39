/** The tables of the sample's make-up as they are published: groups joined, small counts withheld, nothing to subtract. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { Characteristic } from '../../../sample/rules/characteristics.ts'
import type { Decision } from './decision.ts'
import { holding } from './decision.ts'
import type { Cell } from './protect.ts'
import { protect } from './protect.ts'

/** A count as it is published: itself, that it is small, or nothing. */
export type Shown = number | 'small' | 'withheld'

/** One group of cases. */
export interface SampleRow {
  /** Known by its title, or by those of the groups that it was joined from. */
  readonly key: string
  readonly title: Words
  readonly bySetting: readonly number[]
  readonly total: number
  readonly shown: { readonly bySetting: readonly Shown[]; readonly total: Shown }
}

export interface SampleTable {
  readonly attribute: Characteristic['attribute']
  readonly rows: readonly SampleRow[]
  /** The settings that it is split by; none where they are published together. */
  readonly settings: readonly { readonly id: string; readonly title: Words }[]
  /** Whether shares of the whole sample are printed. */
  readonly shares: boolean
  /** Chosen cells that can be worked out all the same. */
  readonly open: readonly Cell[]
}

/** A small count in such a table, for somebody to decide on. */
export interface SampleItem {
  readonly id: string
  readonly seen: string
  readonly table: string
  readonly title: Words
  readonly row: Words
  /** The setting, or null for the group as a whole. */
  readonly setting: Words | null
  readonly count: number
  /** The group that it would be joined to; null where there is no other. */
  readonly neighbour: string | null
}

type Parts = Pick<Framework, 'caseAttributes' | 'splitBy' | 'disclosure'>

interface Row {
  readonly key: string
  readonly title: Words
  readonly bySetting: readonly number[]
}

/** The tables as decisions leave them. A framework without a rule on small numbers publishes them as they are. */
export const sampleTables = (
  framework: Parts,
  characteristics: readonly Characteristic[],
  decisions: readonly Decision[],
): readonly SampleTable[] => laidOut(framework, characteristics, decisions).map(({ table }) => table)

/** Every small count of the tables, also those that are decided. */
export const sampleItems = (
  framework: Parts,
  characteristics: readonly Characteristic[],
  decisions: readonly Decision[],
): readonly SampleItem[] => laidOut(framework, characteristics, decisions).flatMap(({ items }) => items)

/** Something about all tables at once that is to be decided. */
export interface TablesItem {
  readonly id: string
  readonly seen: string
  readonly what: readonly { readonly title: Words; readonly count: number }[]
}

/** The cases of each setting, where the columns of a table add up to few: null where none does. */
export const settingsItem = (framework: Parts, characteristics: readonly Characteristic[]): TablesItem | null => {
  const what = smallSettings(framework, characteristics)
  return what.length === 0
    ? null
    : { id: 'settings', seen: what.map(({ title, count }) => `${title.en} ${count}`).join(', '), what }
}

/** The shares of a whole sample of few cases: null where it is large enough. */
export const sharesItem = (framework: Parts, characteristics: readonly Characteristic[]): TablesItem | null => {
  const count = (characteristics[0]?.rows ?? []).reduce((sum, { bySetting }) => sum + sumOf(bySetting), 0)
  const isSmall = count > 0 && count < (framework.disclosure?.shareBase.value ?? 0)
  return isSmall ? { id: 'shares', seen: String(count), what: [] } : null
}

const smallSettings = (framework: Parts, characteristics: readonly Characteristic[]): TablesItem['what'] => {
  const rows = characteristics[0]?.rows ?? []
  const { fewest } = framework.disclosure ?? {}
  return settingsOf(framework).flatMap(({ title }, column) => {
    const count = rows.reduce((sum, row) => sum + (row.bySetting[column] ?? 0), 0)
    return fewest && count > 0 && count < fewest.value ? [{ title, count }] : []
  })
}

const settingsOf = ({ caseAttributes, splitBy }: Parts) => caseAttributes.find(({ id }) => id === splitBy)?.values ?? []

const laidOut = (
  framework: Parts,
  characteristics: readonly Characteristic[],
  decisions: readonly Decision[],
): readonly { readonly table: SampleTable; readonly items: readonly SampleItem[] }[] => {
  const [split, shared] = [settingsItem(framework, characteristics), sharesItem(framework, characteristics)]
  const isTogether = split !== null && holding(decisions, split)?.choice === 'combine'
  const isBare = shared !== null && holding(decisions, shared)?.choice === 'suppress'
  const settings = isTogether ? [] : settingsOf(framework)
  return characteristics.map(({ attribute, rows: groups }) => {
    const rows = groups.map(({ title, bySetting }) => ({
      key: title.en,
      title,
      bySetting: isTogether ? [sumOf(bySetting)] : bySetting,
    }))
    const { items, joined } = joinedRows(
      { attribute, settings, fewest: framework.disclosure?.fewest.value ?? 0 },
      rows,
      decisions,
    )
    return {
      table: tableOf({ attribute, settings, shares: !isBare }, joined, items, decisions, framework),
      items: [...items],
    }
  })
}

interface Kind {
  readonly attribute: Characteristic['attribute']
  readonly settings: SampleTable['settings']
  readonly fewest: number
}

/** Joins groups one decision after another, and gathers the items of each table on the way: those that led to it too. */
const joinedRows = (
  kind: Kind,
  rows: readonly Row[],
  decisions: readonly Decision[],
): { readonly items: readonly SampleItem[]; readonly joined: readonly Row[] } => {
  const items = itemsOf(kind, rows)
  for (const item of items) {
    const decision = holding(decisions, item)
    const own = rows.findIndex(({ key }) => item.id.startsWith(`${prefixOf(kind.attribute.id)}${key}/`))
    const other = rows.findIndex(({ key }) => key === decision?.with)
    if (decision?.choice !== 'combine' || own < 0 || other < 0 || own === other) continue
    const further = joinedRows(kind, joinRows(rows, Math.min(own, other), Math.max(own, other)), decisions)
    return { items: [item, ...further.items], joined: further.joined }
  }
  return { items, joined: rows }
}

const joinRows = (rows: readonly Row[], first: number, second: number): readonly Row[] => {
  const [a, b] = [rows[first], rows[second]]
  if (!a || !b) return rows
  const both: Row = {
    key: `${a.key} + ${b.key}`,
    title: { en: `${a.title.en}, ${b.title.en}`, cy: `${a.title.cy}, ${b.title.cy}` },
    bySetting: a.bySetting.map((count, i) => count + (b.bySetting[i] ?? 0)),
  }
  return rows.flatMap((row, i) => (i === first ? [both] : i === second ? [] : [row]))
}

const prefixOf = (attribute: string): string => `sample/${attribute}/`

/** A small group is one item; a small part of a larger one is an item for its setting. */
const itemsOf = ({ attribute, settings, fewest }: Kind, rows: readonly Row[]): readonly SampleItem[] => {
  const isSmall = (count: number) => count > 0 && count < fewest
  return rows.flatMap(({ key, title, bySetting }, at) => {
    const neighbour = (rows[at + 1] ?? rows[at - 1])?.key ?? null
    const item = (column: string, setting: Words | null, count: number): SampleItem => ({
      id: `${prefixOf(attribute.id)}${key}/${column}`,
      seen: String(count),
      table: attribute.id,
      title: attribute.title,
      row: title,
      setting,
      count,
      neighbour,
    })
    const total = sumOf(bySetting)
    if (isSmall(total)) return [item('', null, total)]
    return settings.flatMap(({ id, title: setting }, column) => {
      const count = bySetting[column] ?? 0
      return isSmall(count) ? [item(id, setting, count)] : []
    })
  })
}

/** The rows with what is withheld of them. */
const tableOf = (
  { attribute, settings, shares }: Pick<SampleTable, 'attribute' | 'settings' | 'shares'>,
  rows: readonly Row[],
  items: readonly SampleItem[],
  decisions: readonly Decision[],
  { disclosure }: Parts,
): SampleTable => {
  const columns = rows[0]?.bySetting.length ?? 0
  const fewest = disclosure?.fewest.value ?? 0
  const suppressed = items.filter(item => holding(decisions, item)?.choice === 'suppress').map(({ id }) => id)
  const chosen = rows.flatMap(({ key, bySetting }, row) => {
    const whole = suppressed.includes(`${prefixOf(attribute.id)}${key}/`)
    const parts = settings.flatMap(({ id }, column) =>
      suppressed.includes(`${prefixOf(attribute.id)}${key}/${id}`) ? [{ row, column }] : [],
    )
    const inside = bySetting.flatMap((count, column) => (count > 0 ? [{ row, column }] : []))
    return whole ? [{ row, column: columns }, ...inside] : parts
  })
  const kept = protect(
    rows.map(({ bySetting }) => bySetting),
    chosen,
    fewest,
  )
  const has = (cells: readonly Cell[], row: number, column: number) =>
    cells.some(cell => cell.row === row && cell.column === column)
  const shown = (row: number, column: number, count: number): Shown =>
    has(kept.chosen, row, column) ? 'small' : has(kept.others, row, column) ? 'withheld' : count
  return {
    attribute,
    settings,
    shares,
    open: kept.open,
    rows: rows.map(({ key, title, bySetting }, row) => ({
      key,
      title,
      bySetting,
      total: sumOf(bySetting),
      shown: {
        bySetting: bySetting.map((count, column) => shown(row, column, count)),
        total: shown(row, columns, sumOf(bySetting)),
      },
    })),
  }
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
