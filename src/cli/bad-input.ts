/** What a person at the prompt can put right: the command ends with 2 and these lines, and no stack. */

/** Thrown by a verb that refuses its input. Each line says what is wrong, where, and what to do about it. */
export class BadInput extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.name = 'BadInput'
    this.lines = lines
  }
}
