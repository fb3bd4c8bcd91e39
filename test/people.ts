/** Named people who use the web server in process, inside a test's own transaction. */
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { pino } from 'pino'
import type { Logger } from 'pino'
import { createDemonstrationPeople } from '../src/access/actions.ts'
import { buildServer } from '../src/app/server.ts'
import type { transaction } from '../src/platform/db/database.ts'
import type { IdentityProvider } from '../src/platform/identity/provider.ts'
import { setReach } from '../src/platform/db/reach.ts'
import type { Use } from '../src/platform/use.ts'
import { inTransaction, testNow, testSigner, testVault } from './database.ts'
import { serverParts } from './server-parts.ts'

/** What came back from the server. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>
  readonly html: string
  /** The page's words without its tags, white space folded. */
  readonly text: string
  /** Where a redirect leads, or ''. */
  readonly location: string
  readonly bytes: Buffer
}

/** Somebody at a browser: keeps cookies, and fills forms as they were shown. */
export interface Visitor {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** Opens the page, fills its form and sends it, with the page's own token. */
  readonly submit: (path: string, form?: Readonly<Record<string, string | readonly string[]>>) => Promise<Answer>
  /** The same with a file, or several with their names, in the field of that name. */
  readonly upload: (
    path: string,
    form: Readonly<Record<string, string>>,
    files: Readonly<Record<string, Uint8Array | string | readonly NamedFile[]>>,
  ) => Promise<Answer>
  /** Sends JSON as the browser's own pages do; `headers` may pretend otherwise. */
  readonly send: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** Sends a form without having opened the page: what a forger would do. */
  readonly post: (path: string, form?: Readonly<Record<string, string | readonly string[]>>) => Promise<Answer>
}

/** A file with the name that its sender's machine has for it. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array | string
}

/** Everybody whom a test may ask to do something. */
export interface People {
  readonly use: Use
  readonly asStranger: Visitor
  readonly asLeadInspector: Visitor
  readonly asLocalAssessor: Visitor
  readonly asHeadOfService: Visitor
  readonly asBoardChair: Visitor
  readonly asNationalMonitor: Visitor
  readonly asProgrammeManager: Visitor
  readonly asChiefInspector: Visitor
  readonly asAdministrator: Visitor
  readonly server: FastifyInstance
}

/** Invented organisations that the people of tests act for. */
export const exampleOrganisations = {
  service: { en: 'Fenland Youth Justice Service', cy: 'Gwasanaeth Cyfiawnder Ieuenctid Fenland' },
  neighbour: { en: 'Upland Youth Justice Service', cy: 'Gwasanaeth Cyfiawnder Ieuenctid Upland' },
  inspectorate: { en: 'The inspectorate', cy: 'Yr arolygiaeth' },
  nationalBody: { en: 'The national body', cy: 'Y corff cenedlaethol' },
}

interface Parts {
  readonly demonstration?: boolean
  readonly log?: Logger
  readonly clock?: () => Date
  readonly provider?: IdentityProvider | null
  readonly sends?: boolean
}

/**
 * Runs a test with a whole server on its own transaction, which is rolled back at the end. `before` prepares data.
 * `test('…', () => withPeople(async ({ asStranger }) => { … }))`
 */
export const withPeople = async (
  run: (people: People) => Promise<void>,
  {
    demonstration = true,
    log = pino({ level: 'silent' }),
    clock = () => testNow,
    provider = null,
    sends = false,
  }: Parts = {},
): Promise<void> => {
  await inTransaction(async use => {
    await createDemonstrationPeople(use, exampleOrganisations)
    const server = await buildServer({
      ...serverParts,
      db: use.db,
      log,
      clock,
      provider,
      vault: testVault,
      signer: testSigner,
      sends,
      demonstration,
      health: { db: () => sql`select 1`.execute(use.db) },
      transact: savepoint,
    })
    try {
      const signedInAs = (role: string) => visitorAs(server, role)
      await run({
        use,
        server,
        asStranger: visitor(server),
        asLeadInspector: signedInAs('lead-inspector'),
        asLocalAssessor: signedInAs('local-assessor'),
        asHeadOfService: signedInAs('head-of-service'),
        asBoardChair: signedInAs('board-chair'),
        asNationalMonitor: signedInAs('national-monitor'),
        asProgrammeManager: signedInAs('programme-manager'),
        asChiefInspector: signedInAs('chief-inspector'),
        asAdministrator: signedInAs('administrator'),
      })
    } finally {
      await server.close()
    }
  })
}

// The test's transaction surrounds the frame's, which becomes a savepoint.
const savepoint: typeof transaction = async (db, work, last) => {
  await sql`savepoint request`.execute(db)
  try {
    const answer = await work(db)
    const statement = last?.()
    if (statement) await db.executeQuery(statement)
    await sql`release savepoint request`.execute(db)
    // The frame said for whom the request works; the test goes on as the system.
    await setReach(db, { kind: 'everything' })
    return answer
  } catch (error) {
    await sql`rollback to savepoint request`.execute(db)
    throw error
  }
}

/** Somebody who is signed in as the demonstration's person of a role, once they first ask for something. */
export const visitorAs = (server: FastifyInstance, role: string): Visitor =>
  visitor(server, visit => visit.submit('/sign-in', { as: role }))

const visitor = (server: FastifyInstance, enter?: (visit: Visitor) => Promise<Answer>): Visitor => {
  const cookies = new Map<string, string>()
  let entered: Promise<Answer> | undefined

  const send = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    payload?: string | Buffer,
  ) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await server.inject({
      method,
      url,
      headers: { ...(cookie === '' ? {} : { cookie }), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const { name, value } of answer.cookies) cookies.set(name, value)
    return {
      status: answer.statusCode,
      headers: answer.headers,
      html: answer.body,
      text: textOf(answer.body),
      location: answer.headers.location ?? '',
      bytes: answer.rawPayload,
    }
  }
  const get: Visitor['get'] = (path, headers = {}) => send('GET', path, { ...headers })
  const post: Visitor['post'] = (path, form = {}) =>
    send('POST', path, { 'content-type': 'application/x-www-form-urlencoded' }, encode(form))
  const submit: Visitor['submit'] = async (path, form = {}) => {
    return post(path, { _csrf: await tokenAt(path), ...form })
  }
  const tokenAt = async (path: string): Promise<string> => {
    const shown = await get(path)
    const token = /name="_csrf" value="([^"]+)"/.exec(shown.html)?.[1]
    if (token === undefined) throw new Error(`${path} shows no form (status ${shown.status})`)
    return token
  }
  const upload: Visitor['upload'] = async (path, form, files) => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ _csrf: await tokenAt(path), ...form })) body.append(name, value)
    for (const [field, sent] of Object.entries(files))
      for (const { name, bytes } of typeof sent === 'string' || sent instanceof Uint8Array
        ? [{ name: 'list', bytes: sent }]
        : sent)
        body.append(field, new Blob([bytes as Uint8Array<ArrayBuffer>]), name)
    const sent = new Response(body)
    const type = sent.headers.get('content-type') ?? ''
    return send('POST', path, { 'content-type': type }, Buffer.from(await sent.arrayBuffer()))
  }
  const sendJson: Visitor['send'] = (path, body, headers = {}) =>
    send(
      'POST',
      path,
      { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
      JSON.stringify(body),
    )
  const direct: Visitor = { get, post, submit, upload, send: sendJson }
  const first = async <T>(act: () => Promise<T>): Promise<T> => {
    if (enter !== undefined) await (entered ??= enter(direct))
    return act()
  }
  return {
    get: (...asked) => first(() => get(...asked)),
    post: (...asked) => first(() => post(...asked)),
    submit: (...asked) => first(() => submit(...asked)),
    upload: (...asked) => first(() => upload(...asked)),
    send: (...asked) => first(() => sendJson(...asked)),
  }
}

const encode = (form: Readonly<Record<string, string | readonly string[]>>): string =>
  new URLSearchParams(
    Object.entries(form).flatMap(([name, value]) => [value].flat().map(each => [name, each] as [string, string])),
  ).toString()

const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#39;/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\s+/g, ' ')
