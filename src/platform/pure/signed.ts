/** Who did something, and when. */

/** What is kept beside everything that somebody did. */
export interface Signed {
  readonly at: Date
  /** Id of the person; null for the system. */
  readonly by: number | null
}
