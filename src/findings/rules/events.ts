/** What happens to findings that later stages may listen for. */

/** The findings of an inspection were written or rewritten. */
export const findingsRecorded = 'findings.recorded'

/** A passage was written, reworded, moved, merged, set aside or taken back; the detail `deed` says which. */
export const passageChanged = 'findings.passage-changed'

/** Somebody took in the scores as they now stand. */
export const scoresTakenIn = 'findings.scores-taken-in'
