/** The Problems that nearly every page needs: what is not there, and what is not for this reader. */
import type { Permission } from './permission.ts'
import { Problem } from './problem.ts'
import type { Words } from './words.ts'

/** A 403 that shows the sentence given by `rules/may.ts`. Nobody is signed out by it. */
export const forbidden = (why: Words): Problem =>
  new Problem({
    name: 'forbidden',
    status: 403,
    title: { en: 'You do not have access to this page', cy: 'Nid oes gennych fynediad i’r dudalen hon' },
    next: why,
  })

/** Throws the 403 that a refused permission means; does nothing for one that is given. */
export const insist = (permission: Permission): void => {
  if (!permission.may) throw forbidden(permission.why)
}

/** A 404 that says where to look instead. */
export const notFound = (next: Words): Problem =>
  new Problem({
    name: 'not-found',
    status: 404,
    title: { en: 'Page not found', cy: 'Heb ddod o hyd i’r dudalen' },
    next,
  })
