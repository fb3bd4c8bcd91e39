/** A table of text as it was read from a file, each row with its line. */

export interface Table {
  readonly lines: readonly number[]
  /** The headings first. */
  readonly rows: readonly (readonly string[])[]
}
