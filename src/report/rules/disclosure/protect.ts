/** Which further cells of a table must be withheld, so that none that is withheld can be got back from its totals. */

/**
 * A table of counts: rows of groups, a column for each setting, and beside them the total of each row. The totals of all
 * columns are taken to be known, since other tables of the same cases give them.
 */
export type Counts = readonly (readonly number[])[]

/** A cell by its row and its column; the column after the last setting is the total of the row. */
export interface Cell {
  readonly row: number
  readonly column: number
}

/** What is withheld. */
export interface Protection {
  /** Cells withheld because somebody decided so. */
  readonly chosen: readonly Cell[]
  /** Cells withheld only so that the chosen ones can't be worked out. */
  readonly others: readonly Cell[]
  /** Chosen cells that can be worked out whatever is withheld, as where one group is everybody. */
  readonly open: readonly Cell[]
}

/** A way from one node to another: a cell, with the least and the most that a reader must think possible. */
interface Edge extends Cell {
  readonly from: number
  readonly to: number
  readonly value: number
  withheld: 'chosen' | 'other' | null
}

/**
 * The cells to withhold. A table with its totals is a network in which what flows into each row and column flows out of
 * it; a withheld cell is protected just when some circulation through withheld cells changes it by one, since every
 * table between two possible ones is possible too. For each chosen cell the cheapest such circulation is sought, fewest
 * cells first and then the smallest, empty ones last: a reader may know why a cell is empty.
 * @param fewest readers are told that a chosen cell is under this, and other withheld ones may be thought not to be
 */
export const protect = (counts: Counts, chosen: readonly Cell[], fewest: number): Protection => {
  const edges = edgesOf(counts)
  const at = ({ row, column }: Cell): Edge | undefined => edges.find(edge => edge.row === row && edge.column === column)
  const wanted = chosen.flatMap(cell => at(cell) ?? [])
  for (const edge of wanted) edge.withheld = 'chosen'
  const open: Cell[] = []
  for (const edge of wanted) {
    const way = cheapest(edge, edges, fewest)
    if (way === null) open.push({ row: edge.row, column: edge.column })
    else for (const other of way) other.withheld ??= 'other'
  }
  const those = (kind: Edge['withheld']) =>
    edges.filter(edge => edge.withheld === kind).map(({ row, column }) => ({ row, column }))
  return { chosen: those('chosen'), others: those('other'), open }
}

/** Nodes: the rows, then the columns, then one from which the totals of the rows come. */
const edgesOf = (counts: Counts): Edge[] => {
  const columns = counts[0]?.length ?? 0
  const source = counts.length + columns
  return counts.flatMap((cells, row) => [
    ...cells.map((value, column) => ({
      row,
      column,
      value,
      from: row,
      to: counts.length + column,
      withheld: null,
    })),
    {
      row,
      column: columns,
      value: cells.reduce((sum, value) => sum + value, 0),
      from: source,
      to: row,
      withheld: null,
    },
  ])
}

const least = ({ withheld, value }: Edge, fewest: number): number => {
  if (withheld === 'chosen') return 1
  return value >= fewest ? fewest : Math.min(value, 1)
}

const most = ({ withheld }: Edge, fewest: number): number => (withheld === 'chosen' ? fewest - 1 : Infinity)

// Above any sum of the costs of cells that are not empty, in a report on a sample.
const costOfEmpty = 1e9
const costOfCell = 1e5

const costOf = ({ withheld, value }: Edge): number =>
  withheld === null ? (value === 0 ? costOfEmpty : costOfCell + value) : 0

/** The cells of the cheapest circulation that changes this one by one, up or down; null where there is none. */
const cheapest = (edge: Edge, edges: readonly Edge[], fewest: number): readonly Edge[] | null => {
  const up = edge.value < most(edge, fewest) ? shortest(edge, edge.to, edge.from, { edges, fewest }) : null
  const down = edge.value > least(edge, fewest) ? shortest(edge, edge.from, edge.to, { edges, fewest }) : null
  if (up === null || down === null) return (up ?? down)?.edges ?? null
  return up.cost <= down.cost ? up.edges : down.edges
}

interface Way {
  readonly node: number
  readonly cost: number
  readonly edges: readonly Edge[]
}

/** Dijkstra's way from one node to another without the edge itself: forwards a cell grows by one, backwards it shrinks. */
const shortest = (
  without: Edge,
  from: number,
  to: number,
  { edges, fewest }: { readonly edges: readonly Edge[]; readonly fewest: number },
): Way | null => {
  const settled = new Set<number>()
  const open: Way[] = [{ node: from, cost: 0, edges: [] }]
  for (;;) {
    open.sort((a, b) => a.cost - b.cost || a.edges.length - b.edges.length)
    const way = open.shift()
    if (way === undefined || way.node === to) return way ?? null
    if (settled.has(way.node)) continue
    settled.add(way.node)
    for (const edge of edges) {
      if (edge === without) continue
      const next = { cost: way.cost + costOf(edge), edges: [...way.edges, edge] }
      if (edge.from === way.node && edge.value < most(edge, fewest)) open.push({ node: edge.to, ...next })
      if (edge.to === way.node && edge.value > least(edge, fewest)) open.push({ node: edge.from, ...next })
    }
  }
}
