/** The second half of the tour: from a plan to cases shared out, as `e2e/journeys/fair-sample.ts` walks it. */
import type { Picture } from './steps.ts'

/** A picture of the journey, by the name that the journey gives to the page. */
export interface JourneyStep extends Picture {
  readonly shown: string
}

/** In the order of the journey. */
export const journey: readonly JourneyStep[] = [
  {
    shown: 'plan',
    picture: '09-plan',
    caption: 'Lead inspector: an inspection is planned',
    story:
      'A service, a first day of fieldwork and a lead. What stands in the way is said while it can still be changed; here the service was inspected too recently, and the plan is made all the same.',
    alternative: 'The form of a plan, with a conflict and a box to plan it all the same.',
  },
  {
    shown: 'faults',
    picture: '10-faults',
    caption: 'Head of service: the case list is sent, and its faults are told',
    story:
      'A workbook as the case system writes it; this one was made by `npx plumbline demo caseload` and is synthetic. Every fault has its row, its column, what it says and what to do; a copy with coloured cells can be put right and sent back. Nothing is kept yet.',
    alternative: 'Six faults in a table, each with its row, its column, its value and what to do.',
  },
  {
    shown: 'sound',
    picture: '11-sound',
    caption: 'Head of service: the corrected list is sound',
    story:
      'What it holds, how each column was read, and the cases that it leaves out with a reason. It is kept once it is confirmed.',
    alternative: 'A list of 250 cases that was found sound, with a button to confirm it.',
  },
  {
    shown: 'drawn',
    picture: '12-drawn',
    at: 'How well the sample mirrors the list',
    caption: 'Lead inspector: the list is frozen, and the sample drawn',
    story:
      'The hash of the seed was shown to the service before it sent its list. The sample mirrors the list by order, Risk of Harm, gender, ethnicity, age and team at once, and each case’s chance is known.',
    alternative: 'A table of the list beside the sample, group by group, with what was expected.',
  },
  {
    shown: 'shared',
    picture: '13-shared',
    at: 'Each assessor’s load',
    caption: 'Lead inspector: six assessors are given the cases',
    story:
      'Nobody with a conflict of interest, loads as even as they can be, a tenth of the cases to two who don’t know of each other, and no clash in the diary.',
    alternative: 'A chart of six assessors’ readings, first and second, with its table.',
  },
  {
    shown: 'diary',
    picture: '14-diary',
    caption: 'Lead inspector: when each case manager is asked',
    story: 'The interview diary of the week, without bank holidays and days away.',
    alternative: 'A table of case managers and days, with the time, the case and the assessor of each interview.',
  },
]
