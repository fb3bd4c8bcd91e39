/** Runs a page for a request: knows the actor, opens the transaction, runs the handler, commits, and then answers. */
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestHookHandler,
  preHandlerHookHandler,
} from 'fastify'
import type { Db } from '../db/database.ts'
import { transaction } from '../db/database.ts'
import { journalling } from '../db/journal.ts'
import { setReach } from '../db/reach.ts'
import type { Actor } from '../pure/actor.ts'
import { stranger } from '../pure/actor.ts'
import { forbidden } from '../pure/refusal.ts'
import type { Language, Words } from '../pure/words.ts'
import { noSigner } from '../secrets/signer.ts'
import { noVault } from '../secrets/vault.ts'
import type { Gathered } from '../use.ts'
import { use as build } from '../use.ts'
import type { Data } from './data.ts'
import { insistOnReader, insistOnSameOrigin, notSignedIn } from './data.ts'
import type { Uploads } from './form.ts'
import { toForm } from './form.ts'
import type { Ask, Page } from './page.ts'
import type { FrameParts } from './parts.ts'
import { originOf } from './parts.ts'
import type { Reply, Visit } from './reply.ts'
import { reply } from './reply.ts'
import { addressOf } from './security.ts'
import { send } from './send.ts'
import { takePartsOf } from './upload.ts'

/** Mounts a page's routes on a Fastify scope. */
export const mount = (scope: FastifyInstance, parts: FrameParts, page: Page): void => {
  scope.get(page.pattern, (request, answer) => serve(parts, page, page.show, request, answer))
  const { submit } = page
  const token: preHandlerHookHandler = (request, answer, done) => scope.csrfProtection(request, answer, done)
  if (submit === undefined) return
  const config = page.eachMinute === undefined ? {} : { rateLimit: { max: page.eachMinute, timeWindow: 60_000 } }
  const preValidation = page.takesFiles ? [takePartsOf(page.takesFiles === 'several')] : []
  scope.post(page.pattern, { preValidation, preHandler: token, config }, (request, answer) =>
    serve(parts, page, submit, request, answer),
  )
}

/** Mounts an address that answers JSON. */
export const mountData = (scope: FastifyInstance, parts: FrameParts, data: Data): void => {
  const { pattern, who, read, write, mostBytes } = data
  const page = { pattern, who, words: { en: {} }, show: () => reply.json(null), answersData: true }
  const config = { answersData: true }
  if (read)
    scope.get(pattern, { config }, (request, answer) =>
      serve(parts, page, async (use, ask) => reply.json(await read(use, ask)), request, answer),
    )
  if (write) {
    // Its answer is a receipt, which shows nothing that could have been published meanwhile.
    const options = {
      config: { ...config, takesIn: true },
      ...(mostBytes === undefined ? {} : { bodyLimit: mostBytes }),
    }
    scope.post(pattern, { ...options, onRequest: fromOwnPages }, (request, answer) =>
      serve(parts, page, async (use, ask) => reply.json(await write(use, ask, request.body)), request, answer),
    )
  }
}

const fromOwnPages: onRequestHookHandler = (request, _, done) => {
  insistOnSameOrigin(request)
  done()
}

const serve = async (
  parts: FrameParts,
  page: Page,
  handler: Page['show'],
  request: FastifyRequest,
  answer: FastifyReply,
): Promise<FastifyReply> => {
  const language = chooseLanguage(request, page.words.cy !== undefined)
  const transact = parts.transact ?? transaction
  const now = parts.clock()
  const gathered: Gathered = { entries: [], looks: new Map() }
  const remarks = new Set<Words>()
  const work = async (db: Db): Promise<{ readonly actor: Actor; readonly reply: Reply }> => {
    const actor = await whoAsks(parts, db, now, request)
    request.actor = actor
    const permission = page.who(actor)
    if (!permission.may) {
      if (actor.person === null && page.answersData === true) throw notSignedIn(request)
      if (actor.person === null) return { actor, reply: toSignIn(request) }
      throw forbidden(permission.why)
    }
    if (page.answersData === true) insistOnReader(request, actor)
    const ask = toAsk(parts, page, request, actor, language, now)
    const { provider = null, scan = null, vault = noVault, signer = noSigner, sends = false } = parts
    const outside = { provider, scan, vault, signer, sends }
    // The reach is sent first, so it is set by the time at which the page's first statement runs.
    const [, reply] = await Promise.all([
      setReach(db, parts.reachOf(actor), { planOnce: page.answersData === true }),
      handler(build({ db, now, actor, request: request.id, gathered, remarks, ...outside }), ask),
    ])
    return { actor, reply }
  }
  // Other writers to the journal wait for no more than a commit, whatever the page did.
  const { actor, reply } = await transact(parts.db, work, () => {
    const entries = [...gathered.entries, ...gathered.looks.values()]
    return entries.length > 0 ? journalling(parts.db, entries) : null
  })
  const visit: Visit = work =>
    transact(parts.db, async db => {
      await setReach(db, parts.reachOf(actor))
      return work(build({ db, now, actor, request: request.id }))
    })
  return send(parts, request, answer, reply, { actor, language, page, visit, remarks: [...remarks] })
}

/** Who has signed in on this request: a stranger where nobody has. */
export const whoAsks = async (parts: FrameParts, db: Db, now: Date, request: FastifyRequest): Promise<Actor> => {
  const { person, organisation = null } = request.session
  if (person === undefined) return stranger
  return (await parts.findActor(build({ db, now }), person, organisation)) ?? stranger
}

const toAsk = (
  parts: FrameParts,
  page: Page,
  request: FastifyRequest,
  actor: Actor,
  language: Language,
  now: Date,
): Ask => ({
  params: request.params as Record<string, string>,
  query: toForm(request.query),
  form: toForm(request.body),
  files: lastOfEach(request.uploads ?? {}),
  uploads: request.uploads ?? {},
  actor,
  language,
  words: language === 'cy' ? page.words.cy : page.words.en,
  url: request.url,
  requestId: request.id,
  address: addressOf(request),
  origin: originOf(parts, request),
  kept: request.session.kept ?? {},
  demonstration: parts.demonstration,
  now,
})

const lastOfEach = (uploads: Uploads): Ask['files'] =>
  Object.fromEntries(
    Object.entries(uploads).flatMap(([name, files]) => {
      const last = files.at(-1)
      return last ? [[name, last]] : []
    }),
  )

/** The language of a page: asked for in the address and then remembered, and English where there is no Welsh. */
export const chooseLanguage = (request: FastifyRequest, bilingual: boolean): Language => {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang
  if ((asked === 'en' || asked === 'cy') && asked !== (request.session.language ?? 'en')) {
    request.session.language = asked
  }
  return bilingual ? (request.session.language ?? 'en') : 'en'
}

const toSignIn = (request: FastifyRequest): Reply => ({
  kind: 'redirect',
  to: `/sign-in?${new URLSearchParams({ return: request.method === 'GET' ? request.url : '/' }).toString()}`,
  said: null,
})
