/** What happens to reports that later stages may listen for. */

/** A version of a report's texts was saved. */
export const reportDrafted = 'report.drafted'

/** A report was published, in both languages; from then on it is a fixed thing. */
export const reportPublished = 'report.published'
