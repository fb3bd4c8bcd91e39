/** What is wrong with a framework's files, said to whoever writes them. */

/** One fault: where it is, what is wrong, and what to do about it. */
export interface Fault {
  /** Path of the file, as the folder was named. */
  readonly file: string
  /** From 1; 0 where the fault is not in a line, such as a file that is not there. */
  readonly line: number
  readonly message: string
  readonly next: string
}

/** The fault as a compiler would print it, so that an editor can jump to it. */
export const faultLine = ({ file, line, message, next }: Fault): string =>
  `${line > 0 ? `${file}:${line}` : file}: ${message} ${next}`
