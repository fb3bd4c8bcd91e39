/** Addresses of the check of a draft's facts. */
import { path } from '../../../platform/pure/path.ts'

export const accuracyPaths = {
  /** Where it stands, what was said, and what can be done next. */
  home: path('/inspections/:inspection/accuracy'),
  /** The draft exactly as it was sent. */
  draft: path('/inspections/:inspection/accuracy/draft'),
  draftPdf: path('/inspections/:inspection/accuracy/draft.pdf'),
  draftWord: path('/inspections/:inspection/accuracy/draft.docx'),
  /** One thing in it to comment on; `unit` is a language and a number, such as `en-47`. */
  unit: path('/inspections/:inspection/accuracy/draft/:unit'),
  /** One comment: to be changed by the service, or answered by the inspectorate. */
  comment: path('/inspections/:inspection/accuracy/comments/:comment'),
  /** A file that was attached to a comment. */
  file: path('/inspections/:inspection/accuracy/comments/:comment/files/:file'),
  /** A Word file to write comments into, and the way back. */
  table: path('/inspections/:inspection/accuracy/comments.docx'),
  upload: path('/inspections/:inspection/accuracy/upload'),
  /** Everything that was said and answered. */
  logCsv: path('/inspections/:inspection/accuracy/log.csv'),
  logXlsx: path('/inspections/:inspection/accuracy/log.xlsx'),
  logWord: path('/inspections/:inspection/accuracy/log.docx'),
} as const
