/** What can go wrong with an inspection as a whole. */
import type { ProblemDetails } from '../../platform/pure/problem.ts'
import type { Words } from '../../platform/pure/words.ts'

/** No inspection is known by that address. */
export const inspectionNotFound: ProblemDetails = {
  name: 'inspection.not-found',
  status: 404,
  title: { en: 'There is no such inspection', cy: 'Nid oes arolygiad o’r fath' },
  next: {
    en: 'Check the address, or look for the service in the list of inspections.',
    cy: 'Gwiriwch y cyfeiriad, neu chwiliwch am y gwasanaeth yn y rhestr o arolygiadau.',
  },
}

/** Another inspection already has the address. */
export const slugTaken = (slug: string): Words => ({
  en: `Another inspection already has the address "${slug}". Choose a different one, such as the service with the year.`,
  cy: `Mae gan arolygiad arall y cyfeiriad "${slug}" eisoes. Dewiswch un gwahanol, megis enw’r gwasanaeth gyda’r flwyddyn.`,
})

/** Nobody was chosen to join a team. */
export const chooseSomebody: Words = { en: 'Choose who joins the team.', cy: 'Dewiswch pwy sy’n ymuno â’r tîm.' }

/** Somebody stays in the team. */
export const cannotLeave: Words = {
  en: 'This person can’t be taken out: fieldwork has begun, or nobody else leads the inspection.',
  cy: 'Ni ellir tynnu’r person hwn allan: mae’r gwaith maes wedi dechrau, neu nid oes neb arall yn arwain yr arolygiad.',
}
