/** What can go wrong for a program that reads open data. */
import type { ProblemDetails } from '../../../platform/pure/problem.ts'

/** No edition of a framework has this hash, and no framework this id. */
export const noSuchFramework: ProblemDetails = {
  name: 'report.no-such-framework',
  status: 404,
  title: { en: 'There is no such framework', cy: 'Nid oes fframwaith o’r fath' },
  next: {
    en: 'Use the id or the hash of one in the list of frameworks.',
    cy: 'Defnyddiwch id neu hash un yn y rhestr o fframweithiau.',
  },
}
