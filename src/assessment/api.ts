/** Judging cases over JSON: what a device takes along, what it sends, and what others have added since. */
import { z } from 'zod'
import { data, tooMuch } from '../platform/web/data.ts'
import type { Data } from '../platform/web/data.ts'
import { one } from '../platform/web/form.ts'
import { anyone } from '../platform/web/page.ts'
import { openAssessment, openQuestion, readSince } from './actions/open-assessment.ts'
import { takeInToReply } from './actions/record.ts'
import { stillOwn } from './actions/still-own.ts'
import { assessmentPaths } from './rules/paths.ts'

// Sixty cases with an answer to each of 250 questions, more than anybody judges in a week.
const mostOperations = 15_000
// More cases than anybody takes along; an address holds them too.
const mostCases = 500
const mostBytes = 12 * 1024 * 1024

const batch = z.object({ operations: z.array(z.unknown()) })

const inFull = data(assessmentPaths.inFull, {
  read: (use, { actor, params }) =>
    openAssessment(use, { actor, slug: params.inspection, assessment: numberOf(params.assessment) }),
})

const operations = data(assessmentPaths.operations, {
  read: (use, { actor, params, query }) =>
    readSince(use, {
      actor,
      slug: params.inspection,
      assessment: numberOf(params.assessment),
      after: Math.max(0, Math.trunc(Number(one(query, 'after')) || 0)),
    }),
  body: batch,
  mostBytes,
  write: (use, { actor, params }, body) => {
    if (body.operations.length > mostOperations) throw tooMuch()
    return takeInToReply(use, { actor, operations: body.operations, assessment: numberOf(params.assessment) })
  },
})

const question = data(assessmentPaths.question, {
  read: (use, { actor, params }) =>
    openQuestion(use, {
      actor,
      slug: params.inspection,
      assessment: numberOf(params.assessment),
      question: params.question,
    }),
})

const allOperations = data(assessmentPaths.allOperations, {
  body: batch,
  mostBytes,
  write: (use, { actor }, body) => {
    if (body.operations.length > mostOperations) throw tooMuch()
    return takeInToReply(use, { actor, operations: body.operations })
  },
})

/** For anybody, since an account that is withdrawn has no session left: see the action for what a stranger hears. */
const own = data(assessmentPaths.stillOwn, {
  who: anyone,
  read: (use, { actor, query }) => {
    const of = one(query, 'of').split(',').map(numberOf).slice(0, mostCases)
    const told = one(query, 'endings')
    const endings = told === '' ? null : numberOf(told)
    return stillOwn(use, { actor, person: numberOf(one(query, 'person')), of, endings })
  },
})

/** Every address, in the order in which a device uses them. */
export const assessmentApi: readonly Data[] = [inFull, operations, question, allOperations, own]

/** The number in an address; one that no row has where it is none. */
const numberOf = (text: string): number => {
  const id = /^\d{1,9}$/.test(text) ? Number(text) : 0
  return id
}
