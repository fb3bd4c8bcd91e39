/** What differs between two editions of a report, part by part, as its readers would see it. */
import { diffArrays, diffWordsWithSpace } from 'diff'
import { chartTable } from '../../platform/pure/chart.ts'
import type { Block, Document, Part } from '../rules/document.ts'
import { linesOf } from '../rules/document.ts'

/** Words that stayed, came or went. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** One place that differs: a paragraph, a line of a table, a score. */
export interface Difference {
  /** The title of the part in which it stands. */
  readonly part: string
  readonly stretches: readonly Stretch[]
}

/** Every place that differs, in the order of the report. Parts are known by their ids, so that a new one is new whole. */
export function differencesOf(before: Document, now: Document): readonly Difference[] {
  const ids = [...new Set([...now.parts, ...before.parts].map(({ id }) => id))]
  const cover = (document: Document) => linesOf({ ...document, parts: [] })
  return [
    ...inPart(now.title, cover(before), cover(now)),
    ...ids.flatMap(id => {
      const [old, young] = [before, now].map(({ parts }) => parts.find(part => part.id === id))
      return inPart((young ?? old)?.title ?? id, linesIn(before, old), linesIn(now, young))
    }),
  ]
}

const linesIn = (document: Document, part: Part | undefined): readonly string[] =>
  part ? [part.title, ...part.blocks.flatMap(block => linesOfBlock(document, part, block))] : []

// A row and a score are compared whole, so that a figure that differs stands beside what it is of.
function linesOfBlock(document: Document, part: Part, block: Block): readonly string[] {
  if (block.kind === 'table') return [block.table.caption, ...block.table.rows.map(row => row.join(', '))]
  if (block.kind === 'chart') {
    const { caption, rows } = chartTable(block.plan)
    return [caption, ...rows.map(row => row.join(', '))]
  }
  if (block.kind === 'score') return [[block.box.title, block.box.score, block.box.comment ?? ''].join(', ')]
  const cover = linesOf({ ...document, parts: [] }).length
  return linesOf({ ...document, parts: [{ ...part, blocks: [block] }] }).slice(cover + 1)
}

function inPart(part: string, before: readonly string[], now: readonly string[]): readonly Difference[] {
  const differences: Difference[] = []
  let removed: string[] = []
  for (const change of [...diffArrays([...before], [...now]), { value: [], added: false, removed: false }]) {
    if (change.removed) {
      removed = change.value
      continue
    }
    // What goes and what comes in its place are set against each other line by line.
    const added = change.added ? change.value : []
    const length = Math.max(removed.length, added.length)
    for (let line = 0; line < length; line += 1)
      differences.push({ part, stretches: stretchesOf(removed[line] ?? '', added[line] ?? '') })
    removed = []
  }
  return differences
}

const stretchesOf = (before: string, now: string): readonly Stretch[] =>
  diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
