/** What a device asks when it meets the server: whether its user and their cases are still what they were. */

/** Answered at `assessmentPaths.stillOwn`. */
export interface StillOwn {
  /** `withdrawn` where the account is there no more; `sign-in` where nobody has signed in. */
  readonly meeting: 'met' | 'sign-in' | 'another-person' | 'withdrawn'
  /** Of the readings asked about, those that are still the person's to judge. */
  readonly own: readonly number[]
}
