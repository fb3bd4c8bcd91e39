/** How a case is known: by a short reference in which no name fits. */

// Up to five letters and then a number, which may go on with digits, single letters, dashes and strokes.
const REFERENCE = /^[A-Z]{0,5}[-/]?[0-9](?:[0-9/-]|[A-Z](?![A-Z])){0,14}$/

/** The reference in its one spelling: capitals, no spaces. */
export const referenceFrom = (written: string): string => written.trim().replace(/\s+/g, '').toUpperCase()

/** Whether a text in that spelling can be a reference. */
export const isReference = (text: string): boolean => REFERENCE.test(text)
