/** The frame's promises to every page: one transaction, an answer only after it, and refusals in plain words. */
import { sql } from 'kysely'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase, testNow } from '../../../test/database.ts'
import { checkJournal, readJournal } from '../db/journal.ts'
import { forbidden, insist } from '../pure/refusal.ts'
import { denied } from '../pure/permission.ts'
import { path } from '../pure/path.ts'
import { caseMaterialRead } from '../use.ts'
import type { FrameParts } from './parts.ts'
import { data } from './data.ts'
import { anyone, page, signedIn } from './page.ts'
import type { Page } from './page.ts'
import { reply } from './reply.ts'
import { safeReturn } from './return.ts'
import type { ServerParts } from './server.ts'
import { serverOf } from './server.ts'
import type { SessionData } from './session.ts'

const words = { en: { greeting: 'Good day' }, cy: { greeting: 'Dydd da' } }

const serve = async (pages: readonly Page[], parts: Partial<ServerParts> = {}) => {
  const { db, close } = await freshDatabase()
  const sessions = new Map<string, SessionData>()
  const server = await serverOf({
    db,
    clock: () => testNow,
    demonstration: false,
    publicUrl: null,
    assets: { css: '/assets/a.css', js: '/assets/a.js', icon: '/assets/a.svg', scripts: [], worker: '' },
    navigation: () => [],
    findActor: (_, person) => Promise.resolve({ person, name: 'Pat', organisation: 1, roles: ['inspector'] }),
    reachOf: () => ({ kind: 'everything' }),
    log: pino({ level: 'silent' }),
    https: false,
    build: { version: '1', commit: 'a', productId: 'p' },
    health: { db: () => Promise.reject(new Error('no disk left')) },
    sessions: {
      find: id => Promise.resolve(sessions.get(id) ?? null),
      save: (id, data) => Promise.resolve(void sessions.set(id, data)),
      end: id => Promise.resolve(void sessions.delete(id)),
    },
    assetsFolder: import.meta.dirname,
    slices: [door => pages.forEach(each => door.page(each))],
    ...parts,
  })
  onTestFinished(async () => {
    await server.close()
    await close()
  })
  return { server, db, sessions }
}

const made = (name: string) => sql`insert into platform.setting values (${name}, '1')`
const count = async (db: FrameParts['db']) =>
  (await sql<{ n: number }>`select count(*) as n from platform.setting`.execute(db)).rows[0]?.n

test('what a page did is committed before its answer, and undone when it throws', async () => {
  const seen: (number | undefined)[] = []
  const deed = page('/deed', {
    who: anyone,
    words,
    async show(use) {
      await made('deed').execute(use.db)
      return reply.redirect('/elsewhere')
    },
  })
  const fault = page('/fault', {
    who: anyone,
    words,
    async show(use) {
      await made('fault').execute(use.db)
      throw new Error('the disk is full of secrets')
    },
  })
  const { server, db } = await serve([deed, fault])
  server.addHook('onSend', async request => {
    if (request.url === '/deed') seen.push(await count(db))
  })
  const before = (await count(db)) ?? 0
  expect((await server.inject('/deed')).statusCode).toBe(303)
  expect(await count(db)).toBe(before + 1)
  const answer = await server.inject('/fault')
  expect(answer.statusCode).toBe(500)
  expect(answer.body).toContain('Sorry, there is a problem with the service')
  expect(answer.body).not.toContain('secrets')
  expect(await count(db)).toBe(before + 1)
})

test('a refusal shows the sentence that the rule gave, and keeps its reader signed in', async () => {
  const why = { en: 'Only the lead inspector may do this.', cy: 'Dim ond yr arolygydd arweiniol.' }
  const closed = page('/closed', {
    who: signedIn,
    words,
    show: () => {
      insist(denied(why))
      throw forbidden(why)
    },
  })
  const enter = page('/enter', { who: anyone, words, show: () => reply.signIn(7, '/closed') })
  const { server } = await serve([closed, enter])
  expect((await server.inject('/closed')).headers.location).toBe('/sign-in?return=%2Fclosed')
  const entered = await server.inject('/enter')
  const cookie = entered.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const answer = await server.inject({ url: '/closed', headers: { cookie } })
  expect(answer.statusCode).toBe(403)
  expect(answer.body).toContain(why.en)
  expect(answer.body).toContain('You are still signed in')
  expect((await server.inject({ url: '/closed?lang=cy', headers: { cookie } })).body).toContain(why.cy)
})

test('signing in gives a new session, so that one planted before is worth nothing', async () => {
  const enter = page('/enter', { who: anyone, words, show: () => reply.signIn(7, '/') })
  const choose = page('/choose', { who: anyone, words, show: () => reply.redirect('/', 'Chosen') })
  const { server, sessions } = await serve([enter, choose])
  const planted = (await server.inject('/choose')).cookies[0]?.value ?? ''
  const entered = await server.inject({ url: '/enter', headers: { cookie: `plumbline-session=${planted}` } })
  expect(entered.cookies[0]?.value).not.toBe(planted)
  expect(sessions.has(planted)).toBe(false)
})

test('a file is sent with its type and a name that no header can be broken with', async () => {
  const file = page('/file', {
    who: anyone,
    words,
    show: () => reply.file('%PDF', 'application/pdf', 'adroddiad "Sir Gâr"\r\nx.pdf'),
  })
  const { server } = await serve([file])
  const { headers, body } = await server.inject('/file')
  expect(body).toBe('%PDF')
  expect(headers['content-type']).toBe('application/pdf')
  expect(headers['content-disposition']).toBe(
    `attachment; filename="adroddiad__Sir_G_r___x.pdf"; filename*=UTF-8''adroddiad%20%22Sir%20G%C3%A2r%22%0D%0Ax.pdf`,
  )
})

test('a file made while it is sent visits the database for whoever asked, and never runs as a page', async () => {
  const reachNow = sql<{ reach: string }>`select current_setting('plumbline.reach') as reach`
  const file = page('/file', {
    who: anyone,
    words,
    show: () =>
      reply.stream('text/html', 'sent.html', async function* (visit) {
        for (const line of ['<script>', '\n'])
          yield new TextEncoder().encode(line + String((await visit(use => reachNow.execute(use.db))).rows.length))
      }),
  })
  const { server } = await serve([file])
  const { headers, body } = await server.inject('/file')
  expect(body).toBe('<script>1\n1')
  expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-disposition']).toContain('attachment')
})

test('parameters of the address arrive decoded, whether named by text or by a path', async () => {
  const where = path('/cases/:case/answers/:question')
  const show = page(where, { who: anyone, words, show: (_, { params }) => reply.json(params) })
  const { server } = await serve([show])
  const { body } = await server.inject(where({ case: 'C 1/2', question: '1.1.1a' }))
  expect(JSON.parse(body)).toEqual({ case: 'C 1/2', question: '1.1.1a' })
})

test('health says what is down, and a load balancer sees it in the status', async () => {
  const { server } = await serve([])
  const answer = await server.inject('/health')
  expect(answer.statusCode).toBe(503)
  expect(answer.json()).toMatchObject({
    status: 'DOWN',
    components: { db: { status: 'DOWN', details: 'no disk left' } },
  })
})

test('only addresses of our own are gone back to', () => {
  expect(['/a?b=c', '//x', '/\\x', 'https://x', '/a\nb', ''].map(safeReturn)).toEqual([
    '/a?b=c',
    '/',
    '/',
    '/',
    '/',
    '/',
  ])
})

test('an address that a client claims for itself is not believed, only the one that the proxy saw', async () => {
  const show = page('/who', { who: anyone, words, show: (_, { address }) => reply.json({ address }) })
  const { server } = await serve([show], { https: true })
  const answer = await server.inject({ url: '/who', headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' } })
  expect(answer.json()).toEqual({ address: '198.51.100.7' })
})

test('somebody who is gone before they were looked at gives nobody cause for alarm, and is counted', async () => {
  const { log, lines } = listening()
  const gone = page('/', { who: anyone, words, show: () => reply.json({}) })
  const { server, db } = await serve([gone], { log })
  server.addHook('onRequest', (request, _, done) => {
    // What a socket says of itself once it is closed.
    Object.defineProperty(request.raw.socket, 'remoteAddress', { value: undefined })
    done()
  })
  expect((await server.inject('/')).statusCode).toBe(200)
  expect(lines.filter(({ level }) => level > 30)).toEqual([])
  expect((await sql`select from platform.rate`.execute(db)).rows).toHaveLength(1)
})

test('what a page journals goes in with its commit, in its order, each reading once, and not at all when it throws', async () => {
  const deed = page('/deed', {
    who: anyone,
    words,
    async show(use, { query }) {
      await use.look({ inspection: 7, what: 'cases' })
      await use.journal('platform.first', { inspection: 7 })
      await use.look({ inspection: 7, what: 'cases' })
      await use.journal('platform.second')
      expect(await readJournal(use.db)).toEqual([])
      if (query['fail'] !== undefined) throw new Error('nothing came of it')
      return reply.json({})
    },
  })
  const { server, db } = await serve([deed])
  expect((await server.inject('/deed?fail')).statusCode).toBe(500)
  expect((await server.inject('/deed')).statusCode).toBe(200)
  const entries = await readJournal(db)
  expect(entries.map(({ event }) => event)).toEqual(['platform.first', 'platform.second', caseMaterialRead])
  expect(await checkJournal(db)).toMatchObject({ entries: 3, faults: [] })
})

test('a page whose entry the journal refuses has done nothing, and says that it failed', async () => {
  const deed = page('/deed', {
    who: anyone,
    words,
    async show(use) {
      await made('deed').execute(use.db)
      await use.journal('not an event')
      return reply.json({})
    },
  })
  const { server, db } = await serve([deed])
  const before = await count(db)
  expect((await server.inject('/deed')).statusCode).toBe(500)
  expect(await count(db)).toBe(before)
})

const listening = () => {
  const lines: { level: number }[] = []
  const write = (line: string) => void lines.push(JSON.parse(line) as { level: number })
  return { log: pino({}, { write }), lines }
}

test('whatever is shown waits for what is due by then, and what is only taken in does not', async () => {
  const done: string[] = []
  const due = { before: () => Promise.resolve(void done.push('due')) }
  const shown = page(path('/shown'), { who: anyone, words, show: () => Promise.resolve(reply.json(done.length)) })
  const taken = data(path('/taken'), { who: anyone, write: () => Promise.resolve(done.length) })
  const { server } = await serve([], { ...due, slices: [door => door.page(shown), door => door.data(taken)] })
  expect((await server.inject('/shown')).json()).toBe(1)
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  expect((await server.inject({ method: 'POST', url: '/taken', headers, payload: '{}' })).json()).toBe(1)
  expect(done).toHaveLength(1)
})
