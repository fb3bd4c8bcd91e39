/** Addresses of sharing out cases, and of judging them. */
import { path } from '../../platform/pure/path.ts'

export const assessmentPaths = {
  allocation: path('/inspections/:inspection/allocation'),
  moveCase: path('/inspections/:inspection/allocation/:case'),
  replaceCase: path('/inspections/:inspection/allocation/:case/replace'),
  diary: path('/inspections/:inspection/diary'),
  conflicts: path('/inspections/:inspection/conflicts'),
  myCases: path('/inspections/:inspection/my-cases'),
  /** What is on this device, whoever uses it. */
  device: path('/device'),
  calibration: path('/inspections/:inspection/calibration'),
  benchmark: path('/inspections/:inspection/calibration/:benchmark'),
  board: path('/inspections/:inspection/board'),
  boardEvents: path('/inspections/:inspection/board/events'),
  liveScores: path('/inspections/:inspection/live'),
  moderation: path('/inspections/:inspection/moderation'),
  moderateCase: path('/inspections/:inspection/moderation/:case'),
  quality: path('/inspections/:inspection/quality'),
  checkCase: path('/inspections/:inspection/quality/:assessment'),
  putAside: path('/inspections/:inspection/put-aside'),
  /** JSON: all of one case assessment; see `rules/in-full.ts`. */
  inFull: path('/inspections/:inspection/assessments/:assessment.json'),
  /** JSON: sends operations of one case assessment, and reads those of others since `?after=<cursor>`. */
  operations: path('/inspections/:inspection/assessments/:assessment/operations'),
  /** JSON: what one question of a case stands for, with both sides of a contest. */
  question: path('/inspections/:inspection/assessments/:assessment/questions/:question.json'),
  /** JSON: sends operations of several case assessments at once, such as a day's work. */
  allOperations: path('/assessments/operations'),
  /** JSON: of the readings in `?of=`, those that are still the `?person=`'s; see `rules/device/still-own.ts`. */
  stillOwn: path('/assessments/own'),
  /** One reading of one case: its parts, and what remains. */
  assessment: path('/inspections/:inspection/assessments/:assessment'),
  /** One part of the conversation about a case. */
  assessmentSection: path('/inspections/:inspection/assessments/:assessment/:section'),
  /** The dated events of a case, and what they come to. */
  caseRecord: path('/inspections/:inspection/case-record/:assessment'),
  interviews: path('/inspections/:inspection/interviews/:assessment'),
  goodPractice: path('/inspections/:inspection/good-practice/:assessment'),
  /** Answers from paper, and the file of a device that could not send. */
  bringIn: path('/inspections/:inspection/bring-in'),
  /** The urgent concerns of an inspection. */
  concerns: path('/inspections/:inspection/concerns'),
  raiseConcern: path('/inspections/:inspection/raise-concern/:assessment'),
  guidance: path('/inspections/:inspection/guidance'),
} as const

/** Where the pages of one reading of a case are: at these addresses and below them. */
export const placesOfCase = (place: {
  readonly inspection: string
  readonly assessment: number
}): readonly string[] => [
  assessmentPaths.assessment(place),
  assessmentPaths.caseRecord(place),
  assessmentPaths.interviews(place),
  assessmentPaths.goodPractice(place),
]
