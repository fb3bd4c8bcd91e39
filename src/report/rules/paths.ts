/** Addresses of reports. */
import { path } from '../../platform/pure/path.ts'

export const reportPaths = {
  /** The report as its authors see it: how far each part has come. */
  edit: path('/inspections/:inspection/report/edit'),
  /** One part of it, block by block; `part` is its id in the report. */
  editPart: path('/inspections/:inspection/report/edit/:part'),
  addPicture: path('/inspections/:inspection/report/edit/:part/picture'),
  editEvents: path('/inspections/:inspection/report/editing'),
  /** Every version of a block, and what differs between two of them. */
  block: path('/inspections/:inspection/report/blocks/:block'),
  /** What has changed in the report since a moment. */
  changes: path('/inspections/:inspection/report/changes'),
  show: path('/inspections/:inspection/report'),
  pdf: path('/inspections/:inspection/report.pdf'),
  word: path('/inspections/:inspection/report.docx'),
  data: path('/inspections/:inspection/report.json'),
  signed: path('/inspections/:inspection/report/signed.json'),
  edition: path('/inspections/:inspection/report/editions/:edition'),
  signedEdition: path('/inspections/:inspection/report/editions/:edition/signed.json'),
  /** What is checked before publication, and how far it has come. */
  beforePublication: path('/inspections/:inspection/before-publication'),
  /** Provisional findings as they were given to the service, or as they stand for those who write them. */
  feedback: path('/inspections/:inspection/feedback'),
  feedbackPdf: path('/inspections/:inspection/feedback.pdf'),
  feedbackSlides: path('/inspections/:inspection/feedback-slides.pdf'),
  feedbackWord: path('/inspections/:inspection/feedback.docx'),
  feedbackData: path('/inspections/:inspection/feedback.json'),
  feedbackChoice: path('/inspections/:inspection/feedback-choice'),
  /** Who has signed it, and who is next. */
  signOff: path('/inspections/:inspection/sign-off'),
  /** Small numbers and examples, for somebody to decide on. */
  disclosure: path('/inspections/:inspection/disclosure'),
  keys: path('/publication-keys.json'),
  correction: path('/inspections/:inspection/correction'),
  correctionPdf: path('/inspections/:inspection/correction.pdf'),
  advance: path('/inspections/:inspection/advance'),
  advancePdf: path('/inspections/:inspection/advance.pdf'),
  settings: path('/publication-settings'),
  publication: path('/inspections/:inspection/publication'),
  published: path('/reports'),
  feed: path('/reports.atom'),
  feedWelsh: path('/adroddiadau.atom'),
  publishedOne: path('/reports/:inspection'),
  publishedOf: path('/reports/services/:service'),
} as const
