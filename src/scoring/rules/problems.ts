/** What can go wrong when scores are looked at. */
import type { ProblemDetails } from '../../platform/pure/problem.ts'

/** The inspection's framework has no question of that id. */
export const noSuchQuestion: ProblemDetails = {
  name: 'scoring.no-such-question',
  status: 404,
  title: { en: 'There is no such question', cy: 'Nid oes cwestiwn o’r fath' },
  next: {
    en: 'Check the address, or open the question from the criterion to which it belongs.',
    cy: 'Gwiriwch y cyfeiriad, neu agorwch y cwestiwn o’r maen prawf y mae’n perthyn iddo.',
  },
}

/** The inspection's framework has no criterion of that id. */
export const noSuchCriterion: ProblemDetails = {
  name: 'scoring.no-such-criterion',
  status: 404,
  title: { en: 'There is no such criterion', cy: 'Nid oes maen prawf o’r fath' },
  next: {
    en: 'Check the address, or open the criterion from the page of the inspection.',
    cy: 'Gwiriwch y cyfeiriad, neu agorwch y maen prawf o dudalen yr arolygiad.',
  },
}
