/** A block together with where it comes from, while a report is put together. */
import type { Block } from '../document.ts'
import type { Origin } from '../origin.ts'

export interface Made {
  readonly block: Block
  readonly origin: Origin
}

/** A block in the words of the framework, or of every report. */
export const given = (block: Block): Made => ({ block, origin: { from: 'framework' } })
