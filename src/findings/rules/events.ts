/** What happens to findings that later stages may listen for. */

/** The findings of an inspection were written or rewritten. */
export const findingsRecorded = 'findings.recorded'
