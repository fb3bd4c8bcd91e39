/** The whole server: no route is open by oversight, and every answer carries what protects its reader. */
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { withPeople } from '../../test/people.ts'
import { publicRoutes } from './public-routes.ts'

test('every route is on the short public list or refuses a stranger', () =>
  withPeople(async ({ server, asStranger }) => {
    const routes = server.routesDeclared.filter(route => !publicRoutes.includes(route))
    expect(server.routesDeclared).toEqual(expect.arrayContaining([...publicRoutes]))
    for (const route of routes) {
      const [method, pattern = ''] = route.split(' ')
      const path = pattern.replace(/:\w+/g, 'x').replace('*', 'x')
      const { status, location } = method === 'GET' ? await asStranger.get(path) : await asStranger.post(path)
      expect([
        route,
        [401, 403].includes(status) || (status === 303 && location.startsWith('/sign-in?return=')),
      ]).toEqual([route, true])
    }
  }))

test('a form can not be sent without its token, wherever it is', () =>
  withPeople(async ({ server, asLeadInspector }) => {
    for (const route of server.routesDeclared.filter(each => each.startsWith('POST '))) {
      const path = route.slice('POST '.length).replace(/:\w+/g, 'x')
      expect([route, (await asLeadInspector.post(path)).status]).toEqual([route, 403])
    }
  }))

test('health, info and ping answer in the shape that HMPPS monitors read, without a session', () =>
  withPeople(async ({ asStranger }) => {
    const health = await asStranger.get('/health')
    expect(JSON.parse(health.html)).toMatchObject({ status: 'UP', components: { db: { status: 'UP' } } })
    expect(JSON.parse((await asStranger.get('/info')).html)).toMatchObject({
      build: { name: 'plumbline', version: '0.0.0' },
      git: { commit: { id: 'abcdef0' } },
    })
    expect(JSON.parse((await asStranger.get('/ping')).html)).toEqual({ status: 'UP' })
    expect(health.headers['set-cookie']).toBeUndefined()
  }))

test('pages are never stored, and the browser’s files are kept for a year', () =>
  withPeople(async ({ asStranger }) => {
    const home = await asStranger.get('/')
    expect(home.headers['cache-control']).toBe('no-store')
    const style = /href="(\/assets\/main-[0-9a-f]{12}\.css)"/.exec(home.html)?.[1] ?? ''
    const file = await asStranger.get(style)
    expect(file.status).toBe(200)
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  }))

test('reading sets no cookie until a form is opened or a language chosen', () =>
  withPeople(async ({ asStranger }) => {
    for (const path of ['/', '/accessibility', '/privacy', '/cookies', '/nowhere']) {
      expect((await asStranger.get(path)).headers['set-cookie']).toBeUndefined()
    }
    expect((await asStranger.get('/?lang=cy')).headers['set-cookie']).toMatch(
      /^plumbline-session=.*HttpOnly; SameSite=Lax$/,
    )
  }))

test('scripts and styles run only from ourselves', () =>
  withPeople(async ({ asStranger }) => {
    const { headers, html } = await asStranger.get('/')
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(/default-src 'none';script-src 'self' 'nonce-[0-9a-f]+'/)
    expect(policy).not.toContain('unsafe-inline')
    expect(html).not.toMatch(/ style="/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
  }))

test('a request’s id is honoured if it is harmless, made if not, and stands on error pages and in the log', () => {
  const lines: string[] = []
  const log = pino(
    new Writable({
      write: (line: Buffer, _, done) => {
        lines.push(line.toString())
        done()
      },
    }),
  )
  return withPeople(
    async ({ asStranger }) => {
      const given = await asStranger.get('/nowhere/C001', { 'x-request-id': 'abcd-1234' })
      expect(given.headers['x-request-id']).toBe('abcd-1234')
      expect(given.text).toContain('abcd-1234')
      const forged = await asStranger.get('/nowhere', { 'x-request-id': 'a"}\n{"forged' })
      expect(forged.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
      expect(lines.some(line => line.includes('"reqId":"abcd-1234"') && line.includes('"status":404'))).toBe(true)
      expect(lines.join('')).not.toContain('C001')
    },
    { log },
  )
})

test('a page that is not there says so in the reader’s language, and as JSON to a program', () =>
  withPeople(async ({ asStranger }) => {
    const english = await asStranger.get('/nowhere')
    expect([english.status, english.text.includes('Page not found')]).toEqual([404, true])
    expect((await asStranger.get('/nowhere?lang=cy')).text).toContain('Heb ddod o hyd i’r dudalen')
    const json = await asStranger.get('/nowhere', { accept: 'application/json' })
    expect(JSON.parse(json.html)).toMatchObject({ status: 404, type: 'not-found' })
  }))

test('a stranger at a page for people who signed in is led there and back', () =>
  withPeople(async ({ asStranger }) => {
    const answer = await asStranger.get('/account?from=home')
    expect([answer.status, answer.location]).toEqual([303, '/sign-in?return=%2Faccount%3Ffrom%3Dhome'])
    expect(
      (await asStranger.submit(answer.location, { as: 'board-chair', return: '/account?from=home' })).location,
    ).toBe('/account?from=home')
  }))
