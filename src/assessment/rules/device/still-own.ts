/** What a device asks when it meets the server: whether its user and their cases are still what they were. */

/** Answered at `assessmentPaths.stillOwn`. */
export interface StillOwn {
  /**
   * `withdrawn` where the account is there no more; `sign-in` where nobody has signed in, and `signed-out` where that is
   * because the person has signed out everywhere since the device was told last.
   */
  readonly meeting: 'met' | 'sign-in' | 'signed-out' | 'another-person' | 'withdrawn'
  /** Of the readings asked about, those that are still the person's to judge. */
  readonly own: readonly number[]
  /** How often the person has signed out everywhere, told to nobody else: the device says it when it asks again. */
  readonly endings?: number
}
