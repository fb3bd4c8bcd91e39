/** Error pages: plain words, the request's reference, never a stack and never a signing out. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { stranger } from '../pure/actor.ts'
import { Problem } from '../pure/problem.ts'
import { cy, en } from './errors.words.ts'
import { chooseLanguage, whoAsks } from './frame.ts'
import type { FrameParts } from './parts.ts'
import { sendView } from './send.ts'
import { transaction } from '../db/database.ts'

interface Outcome {
  readonly status: number
  readonly name: string
  readonly title: string
  readonly next: string
  /** The parameters of an address for programs that are not what they should be. */
  readonly errors?: readonly { readonly parameter: string; readonly message: string }[]
}

/** Makes a scope answer refusals and faults with pages, or with JSON where JSON was asked for. */
export const withErrorPages = (scope: FastifyInstance, parts: FrameParts): void => {
  scope.setNotFoundHandler((request, answer) =>
    show(parts, request, answer, words => ({
      status: 404,
      name: 'not-found',
      title: words.notFound,
      next: words.notFoundNext,
    })),
  )
  scope.setErrorHandler((error: FastifyError | Problem, request, answer) => {
    const status = error instanceof Problem ? error.details.status : (error.statusCode ?? 500)
    if (status >= 500) request.log.error({ err: error }, 'a request failed')
    else
      request.log.info({ problem: error instanceof Problem ? error.details.name : error.code }, 'a request was refused')
    return show(parts, request, answer, (words, language) => outcomeOf(error, status, words, language))
  })
}

const outcomeOf = (error: FastifyError | Problem, status: number, words: typeof en, language: 'en' | 'cy'): Outcome => {
  if (error instanceof Problem) {
    const { name, title, next } = error.details
    return { status, name, title: title[language], next: next[language] }
  }
  // Faults of our own, and of a template, have no code.
  const name = (error.code as string | undefined) ?? 'fault'
  if (name.startsWith('FST_CSRF')) return { status: 403, name, title: words.formExpired, next: words.formExpiredNext }
  if (status === 404) return { status, name, title: words.notFound, next: words.notFoundNext }
  if (status === 413) return { status, name, title: words.tooLarge, next: words.tooLargeNext }
  if (status === 429) return { status, name, title: words.tooMany, next: words.tooManyNext }
  if (error.validation) return { status, name, title: words.notUnderstood, ...parametersOf(error.validation, words) }
  if (status < 500) return { status, name, title: words.notUnderstood, next: words.notUnderstoodNext }
  return { status, name, title: words.fault, next: words.faultNext }
}

const show = async (
  parts: FrameParts,
  request: FastifyRequest,
  answer: FastifyReply,
  say: (words: typeof en, language: 'en' | 'cy') => Outcome,
): Promise<FastifyReply> => {
  // A request can fail before it has a session.
  const session = request.session as FastifyRequest['session'] | undefined
  const language = session === undefined ? 'en' : chooseLanguage(request, true)
  const words = language === 'cy' ? cy : en
  const outcome = say(words, language)
  answer.status(outcome.status)
  if (wantsJson(request)) {
    const { status, name, title, next, errors } = outcome
    return answer
      .type('application/problem+json')
      .send({ status, type: name, title, detail: next, instance: request.id, ...(errors ? { errors } : {}) })
  }
  const actor = await knownActor(parts, request)
  return sendView(parts, request, answer, 'error.njk', {
    view: {
      title: outcome.title,
      next: outcome.next,
      requestId: request.id,
      stillSignedIn: outcome.status === 403 && actor.person !== null,
    } as { title: string },
    problems: [],
    actor,
    language,
    bilingual: true,
    words,
  })
}

const parametersOf = (
  validation: NonNullable<FastifyError['validation']>,
  words: typeof en,
): Pick<Outcome, 'next' | 'errors'> => {
  const errors = validation.map(({ instancePath, message = '' }) => ({
    parameter: instancePath.replace(/^\//, '').replaceAll('/', '.'),
    message,
  }))
  return { errors, next: words.parameters(errors.map(({ parameter, message }) => `${parameter}: ${message}`)) }
}

const wantsJson = (request: FastifyRequest): boolean =>
  request.routeOptions.config.answersData === true ||
  request.url.startsWith('/api/') ||
  (request.headers.accept ?? '').startsWith('application/json')

// The transaction of a failed page is gone; the navigation still needs to know who reads. If even that fails,
// the page is drawn for a stranger rather than not at all.
const knownActor = async (parts: FrameParts, request: FastifyRequest) => {
  if (request.actor !== null) return request.actor
  try {
    return await (parts.transact ?? transaction)(parts.db, db => whoAsks(parts, db, parts.clock(), request))
  } catch {
    return stranger
  }
}
