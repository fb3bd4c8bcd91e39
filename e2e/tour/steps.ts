/** The tour that the README walks through: who looks at what, and why it matters to them. */

/** One picture of the tour. */
export interface Step {
  /** Name of the picture's file, without its ending. */
  readonly picture: string
  /** Who looks, as the sign-in page's button names them; null for a member of the public. */
  readonly as: string | null
  readonly path: string
  /** The page's heading begins with this; a tour that shows another page fails. */
  readonly heading: string
  /** Scrolled to this part of the page, by the text of its heading. */
  readonly at?: string
  readonly caption: string
  /** What the picture shows, for those who don't see it. */
  readonly alternative: string
}

const inspection = '/inspections/cambridgeshire-2012'

/** In the order in which a newcomer walks. */
export const steps: readonly Step[] = [
  {
    picture: '01-sign-in',
    as: null,
    path: '/sign-in',
    heading: 'Sign in',
    caption: 'A demonstration offers each kind of user with one click. A banner on every page says that it is one.',
    alternative: 'The sign-in page, with a button for each kind of user and a sentence on what they will find.',
  },
  {
    picture: '02-inspections',
    as: 'lead inspector',
    path: '/inspections',
    heading: 'Inspections',
    caption: 'The lead inspector sees every inspection: service, framework, stage, dates and headline scores.',
    alternative: 'A table with one inspection, its stage and its three headline scores.',
  },
  {
    picture: '03-inspection',
    as: 'lead inspector',
    path: inspection,
    heading: 'Cambridgeshire',
    caption:
      'An inspection opens with its three headlines: the score, its comment, its interval, and the lowest, highest and average of the services inspected by then.',
    alternative: 'Three headline scores, each with its comment, its interval and the national comparison.',
  },
  {
    picture: '04-criterion',
    as: 'head of service',
    path: `${inspection}/criteria/1.1`,
    heading: '1.1',
    caption:
      'The head of service opens a criterion to see where its score comes from: each question with its counts, its interval and a bar.',
    alternative: 'The questions of a criterion in a table with counts, percentages, intervals and bars.',
  },
  {
    picture: '05-question',
    as: 'lead inspector',
    path: `${inspection}/questions/1.1.6a`,
    heading: '1.1.6a',
    caption: 'Behind each question stand the cases, known by a reference alone, with the answer that each was given.',
    alternative: 'One question with its counts for community and custody, and a table of cases with their answers.',
  },
  {
    picture: '06-report',
    as: null,
    path: `${inspection}/report`,
    heading: 'Cambridgeshire',
    caption:
      'Anybody reads the published report as a page; the PDF says the same words and figures, because both are made from one document.',
    alternative: 'The beginning of the report, with its contents.',
  },
]
