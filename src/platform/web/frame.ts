/** Runs a page for a request: knows the actor, opens the transaction, runs the handler, commits, and then answers. */
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestHookHandler,
  preHandlerHookHandler,
} from 'fastify'
import { Readable } from 'node:stream'
import type { Db } from '../db/database.ts'
import { transaction } from '../db/database.ts'
import type { Live } from '../db/live.ts'
import { journalling } from '../db/journal.ts'
import { setReach } from '../db/reach.ts'
import type { Scan } from '../files/scan.ts'
import type { IdentityProvider } from '../identity/provider.ts'
import type { Actor } from '../pure/actor.ts'
import { stranger } from '../pure/actor.ts'
import type { Reach } from '../pure/reach.ts'
import { forbidden } from '../pure/refusal.ts'
import type { Language } from '../pure/words.ts'
import type { Signer } from '../secrets/signer.ts'
import { noSigner } from '../secrets/signer.ts'
import type { Vault } from '../secrets/vault.ts'
import { noVault } from '../secrets/vault.ts'
import type { Gathered, Use } from '../use.ts'
import { use as build } from '../use.ts'
import type { AssetNames } from './assets.ts'
import type { Data } from './data.ts'
import { insistOnReader, insistOnSameOrigin, notSignedIn } from './data.ts'
import type { Uploads } from './form.ts'
import { toForm } from './form.ts'
import type { Navigation } from './layout.ts'
import { frameWords, layout } from './layout.ts'
import type { Ask, Page } from './page.ts'
import { isKept } from './kept.ts'
import { render, templateOf } from './render.ts'
import type { FieldProblem, PageView, Reply, Visit } from './reply.ts'
import { reply } from './reply.ts'
import { safeReturn } from './return.ts'
import { addressOf } from './security.ts'
import { takePartsOf } from './upload.ts'

/** What the frame stands on; `src/app/server.ts` puts it together. */
export interface FrameParts {
  readonly db: Db
  readonly clock: () => Date
  readonly demonstration: boolean
  /** How people reach the pages; null on a laptop, where it is whatever address they asked. */
  readonly publicUrl: string | null
  readonly assets: AssetNames
  readonly navigation: Navigation
  /** Who a signed-in person is, with roles, as they act for an organisation; null when they are no longer known. */
  readonly findActor: (use: Use, person: number, actingFor: number | null) => Promise<Actor | null>
  /** What the actor's transaction reaches, whatever the page then asks. */
  readonly reachOf: (actor: Actor) => Reach
  /** Where people of an organisation sign in, if it has a provider. */
  readonly provider?: IdentityProvider | null
  /** Where pages that are kept open hear of changes; without it they hear of none. */
  readonly live?: Live
  /** What looks at files before they are kept, if anything does. */
  readonly scan?: Scan | null
  /** Seals secrets before they are stored. */
  readonly vault?: Vault
  /** Signs what is published. */
  readonly signer?: Signer
  /** Whether letters go out by themselves. */
  readonly sends?: boolean
  /** How work is put in a transaction; a test puts a savepoint of its own here. */
  readonly transact?: typeof transaction
}

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
      handler(build({ db, now, actor, request: request.id, gathered, ...outside }), ask),
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
  return send(parts, request, answer, reply, { actor, language, page, visit })
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

/**
 * How people reach the pages, without a stroke at its end. Who asks may claim any host; a link in a letter must lead to
 * us. On the machine itself the claim does no harm.
 */
export const originOf = ({ publicUrl }: FrameParts, { protocol, host }: FastifyRequest): string =>
  publicUrl?.replace(/\/$/, '') ??
  (/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)
    ? new URL(`${protocol}://${host}`).origin
    : 'http://localhost')

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

interface Drawn {
  readonly actor: Actor
  readonly language: Language
  readonly page: Page
  readonly visit: Visit
}

const send = async (
  parts: FrameParts,
  request: FastifyRequest,
  answer: FastifyReply,
  reply: Reply,
  drawn: Drawn,
): Promise<FastifyReply> => {
  if (reply.keep !== undefined && reply.kind !== 'signIn' && reply.kind !== 'signOut') request.session.kept = reply.keep
  switch (reply.kind) {
    case 'page':
      return sendView(parts, request, answer, templateOf(reply.template), {
        view: reply.view,
        problems: reply.problems,
        actor: drawn.actor,
        language: drawn.language,
        bilingual: drawn.page.words.cy !== undefined,
        isShared: drawn.page.shared === true && drawn.actor.person === null,
        words: drawn.language === 'cy' ? drawn.page.words.cy : drawn.page.words.en,
      })
    case 'redirect':
      if (reply.said !== null) request.session.said = reply.said
      return answer.redirect(reply.to, 303)
    case 'file': {
      if (drawn.page.shared === true && drawn.actor.person === null && isKept(request, answer, [reply.bytes]))
        return answer.status(304).send()
      return asAttachment(answer, reply.filename, reply.inline)
        .type(reply.type)
        .send(typeof reply.bytes === 'string' ? reply.bytes : Buffer.from(reply.bytes))
    }
    case 'stream':
      return asAttachment(answer, reply.filename, false)
        .type(reply.type)
        .send(Readable.from(reply.content(drawn.visit)))
    case 'json':
      return answer.send(reply.data)
    case 'signIn':
      // A new identifier, so that one planted before signing in is worth nothing after it.
      await request.session.regenerate(['language'])
      request.session.person = reply.person
      return answer.redirect(safeReturn(reply.to), 303)
    case 'actFor':
      request.session.organisation = reply.organisation
      if (reply.said !== null) request.session.said = reply.said
      return answer.redirect(safeReturn(reply.to), 303)
    case 'signOut':
      await request.session.regenerate(['language'])
      if (reply.said !== null) request.session.said = reply.said
      return answer.redirect(safeReturn(reply.to), 303)
  }
}

/** What a template is drawn with, besides what the frame adds. */
export interface ToDraw {
  readonly view: PageView
  readonly problems: readonly FieldProblem[]
  readonly actor: Actor
  readonly language: Language
  readonly bilingual: boolean
  /** Whether it is the same for all who have not signed in. */
  readonly isShared?: boolean
  readonly words: unknown
}

/** Draws a template inside the layout and sends it. Problems of a form make the status 422. */
export const sendView = (
  parts: FrameParts,
  request: FastifyRequest,
  answer: FastifyReply,
  template: string,
  draw: ToDraw,
): FastifyReply => {
  const session = request.session as FastifyRequest['session'] | undefined
  const said = session?.said ?? null
  if (said !== null) delete session?.said
  const { view, isShared = false } = draw
  if (isShared && said === null && draw.problems.length === 0) {
    if (isKept(request, answer, [JSON.stringify(view), draw.language, parts.assets.css]))
      return answer.status(304).send()
  }
  const page = layout({
    ...draw,
    said,
    origin: originOf(parts, request),
    isListed: isShared && !parts.demonstration && view.synthetic !== true,
    url: request.url,
    nonce: answer.cspNonce.script,
    requestId: request.id,
    demonstration: parts.demonstration,
    assets: parts.assets,
    navigation: parts.navigation,
  })
  const html = render(template, {
    view: draw.view,
    words: draw.words,
    frame: frameWords(draw.language),
    page,
    // Called by forms alone, so that reading a page makes no session.
    csrf: () => answer.generateCsrf(),
  })
  if (draw.problems.length > 0) answer.status(422)
  return answer.type('text/html; charset=utf-8').send(html)
}

// What somebody sent must not run as a page of ours, whatever a browser takes it for.
const asAttachment = (answer: FastifyReply, filename: string, inline: boolean): FastifyReply =>
  (inline ? answer : answer.header('content-security-policy', "default-src 'none'; sandbox")).header(
    'content-disposition',
    disposition(filename, inline),
  )

const disposition = (filename: string, inline: boolean): string =>
  `${inline ? 'inline' : 'attachment'}; filename="${filename.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(filename)}`
