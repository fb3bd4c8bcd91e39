/** The rest of the tour: from a plan to cases shared out, and from complete cases to a published report, as `e2e/journeys` walks them. */
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
    caption: 'Lead inspector: the assessors are given the cases',
    story:
      'Nobody with a conflict of interest, loads as even as they can be, a tenth of the cases to two who don’t know of each other, and no clash in the diary.',
    alternative: 'A chart of each assessor’s readings, first and second, with its table.',
  },
  {
    shown: 'diary',
    picture: '14-diary',
    caption: 'Lead inspector: when each case manager is asked',
    story: 'The interview diary of the week, without bank holidays and days away.',
    alternative: 'A table of case managers and days, with the time, the case and the assessor of each interview.',
  },
]

/** From complete cases to a published report, in the order of that journey. */
export const publication: readonly JourneyStep[] = [
  {
    shown: 'proposed',
    picture: '15-proposed',
    at: 'Proposed from the answers',
    caption: 'Lead inspector: what the answers suggest',
    story:
      'With every case complete, sentences are proposed for each criterion: both ways round, small numbers as “k of n”, with the reasons that assessors gave. People accept, reword, merge, order or reject them.',
    alternative: 'Proposed strengths and areas for improvement, each with its figures and a button to accept it.',
  },
  {
    shown: 'feedback',
    picture: '16-feedback',
    caption: 'Lead inspector: provisional findings are given to the service',
    story:
      'Two weeks after the visit: a short document and slides, provisional and in confidence throughout, kept as they were given.',
    alternative: 'Provisional findings with how far they go and the headline scores.',
  },
  {
    shown: 'editor',
    picture: '17-editor',
    at: 'Add a block',
    caption: 'Inspector: the report is written block by block',
    story:
      'Several people write at once, in both languages side by side. A figure is a reference: it is looked up, and the preview shows how it reads.',
    alternative: 'A block of the report being written, with a preview in which a reference has become a figure.',
  },
  {
    shown: 'comments',
    picture: '18-comments',
    caption: 'Head of service: the facts of the draft are checked',
    story:
      'The draft is frozen as it was sent to one named person, with a clock of working days. Comments belong to a paragraph, on the page or by way of Word, and are sent together.',
    alternative: 'The clock of the factual accuracy check and three comments, each with its paragraph and kind.',
  },
  {
    shown: 'answer',
    picture: '19-answer',
    caption: 'Lead inspector: each comment is answered',
    story: 'Accepted, partly or not, with the reason, and with the text as it was sent beside the text as it is now.',
    alternative: 'A comment, the paragraph as it was sent, and the same with the changed words marked.',
  },
  {
    shown: 'small-numbers',
    picture: '20-small-numbers',
    caption: 'Lead inspector: small numbers are decided on',
    story:
      'Every figure that counts few cases, every example, and what could be worked out by subtraction: withheld, joined, or accepted for a reason.',
    alternative: 'Small numbers of the report in groups, each with why it is listed and where it stands.',
  },
  {
    shown: 'sign-off',
    picture: '21-sign-off',
    caption: 'Chief Inspector: three people sign, in order',
    story: 'Each says what they checked, for the very text that they read. A change afterwards makes signatures void.',
    alternative: 'Two signatures with what was checked, and the third being given.',
  },
  {
    shown: 'public-page',
    picture: '22-public-page',
    caption: 'Member of the public: the report is published',
    story:
      'Headline scores in words, chart and table; the report as page, PDF, Word and data; and signed counts that anybody can recompute with `npx plumbline verify`.',
    alternative: 'The public page of the report with its documents and headline scores.',
  },
]
