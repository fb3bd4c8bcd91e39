/** An integer programme as plain data: what rules build, and what a solver answers. Neither knows the other. */

/** A whole number to be found. */
export interface Unknown {
  readonly name: string
  readonly least: number
  readonly most: number
}

/** `factor` times the unknown of that name. */
export type Term = readonly [factor: number, unknown: string]

/** A sum that must lie between two numbers, both included; null where there is no edge. */
export interface Row {
  readonly terms: readonly Term[]
  readonly least: number | null
  readonly most: number | null
}

/** Whole numbers within all rows, of which the ones with the smallest `cost` are wanted; any will do where it is empty. */
export interface IntegerProgram {
  readonly unknowns: readonly Unknown[]
  readonly rows: readonly Row[]
  readonly cost: readonly Term[]
}

/** A best choice by name, where 0 is left out; `none` where no choice keeps every row; `unknown` where time ran out. */
export type Solution =
  { readonly kind: 'best'; readonly values: ReadonlyMap<string, number> } | { readonly kind: 'none' | 'unknown' }
