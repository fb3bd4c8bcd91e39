/** The tour that the README walks through: who looks at what, and why it matters to them. */

/** One picture of the tour. */
export interface Picture {
  /** Name of the picture's file, without its ending. */
  readonly picture: string
  /** Scrolled to this part of the page, by the text of its heading. */
  readonly at?: string
  /** The picture's heading in the tour. */
  readonly caption: string
  readonly story: string
  /** What the picture shows, for those who don't see it. */
  readonly alternative: string
}

/** One picture of what lies in the demonstration already. */
export interface Step extends Picture {
  /** Who looks, as the sign-in page's button names them; null for a member of the public. */
  readonly as: string | null
  readonly path: string
  /** The page's heading begins with this; a tour that shows another page fails. */
  readonly heading: string
}

const inspection = '/inspections/cambridgeshire-2012'

/** In the order in which a newcomer walks. */
export const steps: readonly Step[] = [
  {
    picture: '01-sign-in',
    as: null,
    path: '/sign-in',
    heading: 'Sign in',
    caption: 'Choose who you are',
    story:
      'A demonstration offers each kind of user with one click, and says on every page that it is one. The tour goes through them in turn.',
    alternative: 'The sign-in page, with a button for each kind of user and a sentence on what they will find.',
  },
  {
    picture: '02-inspections',
    as: 'lead inspector',
    path: '/inspections',
    heading: 'Inspections',
    caption: 'Lead inspector: every inspection',
    story: 'Service, framework, stage, dates and headline scores, to filter and to sort.',
    alternative: 'A table of inspections, each with its stage, its dates and its headline scores.',
  },
  {
    picture: '03-inspection',
    as: 'lead inspector',
    path: inspection,
    heading: 'Cambridgeshire',
    at: 'Headline scores',
    caption: 'Lead inspector: the headlines of one inspection',
    story:
      'Each headline has its score, its comment and its interval, on a scale with the lowest, highest and average of the services inspected by then.',
    alternative: 'Three headline scores, each with its comment, its interval and the national comparison.',
  },
  {
    picture: '04-criterion',
    as: 'head of service',
    path: `${inspection}/criteria/1.1`,
    heading: '1.1',
    caption: 'Head of service: where a score comes from',
    story: 'A criterion opens to its questions, each with its counts, its interval and a bar.',
    alternative: 'The questions of a criterion in a table with counts, percentages, intervals and bars.',
  },
  {
    picture: '05-question',
    as: 'local assessor',
    path: `${inspection}/questions/1.1.6a`,
    heading: 'risk management plan',
    caption: 'Local assessor: the cases behind a question',
    story: 'A question opens to the cases behind it, known by a reference alone, with the answer that each was given.',
    alternative: 'One question with its counts for community and custody, and a table of cases with their answers.',
  },
  {
    picture: '06-characteristics',
    as: 'board chair',
    path: inspection,
    heading: 'Cambridgeshire',
    at: 'The cases in the sample',
    caption: 'Board chair: whom the findings speak of',
    story: 'The sample by sentence, age, gender, ethnicity and Risk of Harm: a chart and its table for each.',
    alternative: 'Charts with tables of the cases in the sample.',
  },
  {
    picture: '07-framework',
    as: 'national monitor',
    path: '/frameworks/cci-2009',
    heading: 'Core Case Inspection',
    caption: 'National monitor: what was asked, and what nobody has confirmed',
    story: 'The framework is data, open to everybody; a value that no public source states is labelled unconfirmed.',
    alternative: 'A framework with its sections, criteria and questions, and its unconfirmed values labelled.',
  },
  {
    picture: '07a-requests',
    as: 'head of service',
    path: `${inspection}/requests`,
    heading: 'Requests before the inspection',
    caption: 'Head of service: what is asked for before the visit',
    story: 'Each request is answered by files, by a comment, or by “not held”; what is late says so.',
    alternative: 'Requests in a table, each with its day, its state, who answered and the number of files.',
  },
  {
    picture: '07b-agreement',
    as: 'lead inspector',
    path: `${inspection}/agreement`,
    heading: 'How far assessors agree',
    caption: 'Lead inspector: do assessors judge alike?',
    story:
      'Some cases are judged twice, by people who don’t know of each other: the share that agrees, with kappa and AC1, their intervals, and why kappa misleads here.',
    alternative: 'Agreement in four figures with intervals, and a table of assessors.',
  },
  {
    picture: '07c-findings',
    as: 'lead inspector',
    path: `${inspection}/findings/1.1`,
    heading: '1.1',
    caption: 'Lead inspector: findings that keep their figures',
    story:
      'Sentences are proposed from the answers and worded by people. Each figure in them is a reference: it opens to where it comes from, and is marked when an answer changes.',
    alternative: 'Strengths and areas for improvement, every figure in them a link.',
  },
  {
    picture: '08-report',
    as: null,
    path: `${inspection}/report`,
    heading: 'Cambridgeshire',
    caption: 'Member of the public: the report',
    story: 'A page with contents, and a PDF with the same words and figures, because both are made from one document.',
    alternative: 'The beginning of the report, with its contents.',
  },
]
