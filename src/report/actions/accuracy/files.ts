/** The draft as it was sent, in print and in Word, marked as a draft in confidence. */
import type { Language } from '../../../platform/pure/words.ts'
import { reportPdf } from '../../papers/report.ts'
import { accuracyWords } from '../../rules/accuracy/accuracy.words.ts'
import type { Check } from '../../rules/accuracy/check.ts'
import type { Marking } from '../../rules/marking.ts'
import type { SentDraft } from '../../store/accuracy/rounds.ts'
import { drawCharts, wordReport } from '../make.ts'

/** What every sheet of a draft says. */
export const markingOf = ({ sentOn }: Check, { document, hash }: SentDraft): Marking => {
  const words = accuracyWords[document.language]
  return { short: words.markShort, long: words.markLong(sentOn, hash) }
}

/** The PDF of the draft. */
export const draftPdf = async (check: Check, draft: SentDraft): Promise<Buffer> =>
  reportPdf(draft.document, await drawCharts(draft.document), markingOf(check, draft))

/** The draft as a Word file to read; the one to write comments into is another. */
export const draftWord = (check: Check, draft: SentDraft): Promise<Buffer> =>
  wordReport(draft.document, markingOf(check, draft))

/** The draft in a language, or in English where it was not sent in that one; of which language it is, is in the document. */
export const draftIn = (drafts: ReadonlyMap<Language, SentDraft>, language: Language): SentDraft => {
  const draft = drafts.get(language) ?? drafts.get('en')
  if (!draft) throw new Error('a draft is always sent in English')
  return draft
}
