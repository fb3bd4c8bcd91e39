/** The only clock: everything below the frame is handed the time. */

/** The time now. */
export const clock = (): Date => new Date()
