/** Addresses of findings, and of the figures behind them. */
import { path } from '../../platform/pure/path.ts'

export const findingsPaths = {
  /** Everything that is written, and what has changed since. */
  overview: path('/inspections/:inspection/findings'),
  /** One criterion: what is proposed, and what stands. */
  criterion: path('/inspections/:inspection/findings/:criterion'),
  /** One passage with all its versions. */
  passage: path('/inspections/:inspection/passages/:passage'),
  /** The foreword, and each section's introduction and commentary. */
  commentary: path('/inspections/:inspection/commentary'),
  examples: path('/inspections/:inspection/examples'),
  recommendations: path('/inspections/:inspection/recommendations'),
  /** Counts of questions and groups of them, split and compared. */
  figures: path('/inspections/:inspection/figures'),
  /** The report being written, where each passage is read in its place; the pages there are those of the report. */
  written: path('/inspections/:inspection/report/edit'),
  /** One figure explained; `figure` is a reference, such as `below 4.3 community`. */
  figure: path('/inspections/:inspection/figures/:figure'),
} as const
