/** Signing in at an organisation's own provider: a real, certified one, in this very process. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEmail, makeInvitation } from '../../../test/make/account.ts'
import type { Visitor } from '../../../test/people.ts'
import { withPeople } from '../../../test/people.ts'
import { providerOf } from '../../platform/identity/provider.ts'

const server = createServer()
const signedInThere = { subject: 'u-1', email: anEmail, verified: true }
let issuer = ''

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const answer = makeProvider(issuer).callback()
  server.on('request', (request, reply) => void answer(request, reply))
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** A provider of one client; whoever comes is signed in there as `signedInThere` says. */
function makeProvider(at: string): Provider {
  const provider = new Provider(at, {
    clients: [
      {
        client_id: 'plumbline',
        client_secret: 'a secret of the client',
        redirect_uris: ['http://localhost/sign-in/organisation/back'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['a key for a test'] },
    interactions: { url: (_, { uid }) => `/enter/${uid}` },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, email: signedInThere.email, email_verified: signedInThere.verified }),
    }),
  })
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/enter/')) {
      await next()
      return
    }
    const { prompt, params, session } = await provider.interactionDetails(context.req, context.res)
    if (prompt.name === 'login') {
      const login = { login: { accountId: signedInThere.subject } }
      await provider.interactionFinished(context.req, context.res, login)
      return
    }
    const grant = new provider.Grant({
      accountId: session?.accountId ?? '',
      clientId: String(params['client_id']),
    })
    grant.addOIDCScope('openid email profile')
    await provider.interactionFinished(context.req, context.res, { consent: { grantId: await grant.save() } })
  })
  return provider
}

/** Follows the provider's redirects as a browser does, until one leads back to us. */
async function goThere(to: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = to
  for (let step = 0; step < 12; step++) {
    if (at.startsWith('http://localhost/')) return at.slice('http://localhost'.length)
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const each of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      cookies.set(name, value)
    }
    const next = answer.headers.get('location')
    if (next === null) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`)
    at = new URL(next, at).href
  }
  throw new Error(`the provider never led back: ${at}`)
}

const away = async (visitor: Visitor): Promise<string> =>
  goThere((await visitor.get('/sign-in/organisation?return=/account')).location)

const withProvider = (run: Parameters<typeof withPeople>[0]): Promise<void> => {
  const options = { issuer, clientId: 'plumbline', clientSecret: 'a secret of the client' }
  return withPeople(run, { demonstration: false, provider: providerOf(options) })
}

test('somebody who was invited gets in, and is known from then on whatever their address', () =>
  withProvider(async ({ use, asStranger }) => {
    await makeInvitation(use)
    expect((await asStranger.get('/sign-in')).text).toContain('Sign in with your organisation’s account')
    const there = (await asStranger.get('/sign-in/organisation')).location
    expect(there).toContain('code_challenge_method=S256')
    expect((await asStranger.get(await away(asStranger))).location).toBe('/account')
    expect((await asStranger.get('/account')).text).toContain('Robin Lee')
    await asStranger.submit('/account')
    signedInThere.email = 'married.name@example.gov.uk'
    expect((await asStranger.get(await away(asStranger))).location).toBe('/account')
    signedInThere.email = anEmail
  }))

test('somebody who was not invited is told whom to ask', () =>
  withProvider(async ({ asStranger }) => {
    const { status, text } = await asStranger.get(await away(asStranger))
    expect([status, text]).toEqual([200, expect.stringContaining('Ask an administrator')])
    expect((await asStranger.get('/account')).status).toBe(303)
  }))

test('an address that the provider does not vouch for opens nothing', () =>
  withProvider(async ({ use, asStranger }) => {
    await makeInvitation(use)
    signedInThere.verified = false
    expect((await asStranger.get(await away(asStranger))).text).toContain('did not confirm your email address')
    signedInThere.verified = true
  }))

test('an answer that was meant for another session, or is used again, opens nothing', () =>
  withProvider(async ({ use, asStranger, asLeadInspector }) => {
    await makeInvitation(use)
    const back = await away(asStranger)
    // Another browser, which has asked for nothing.
    expect((await asLeadInspector.get(back)).text).toContain('did not confirm who you are')
    const stolen = back.replace(/state=[^&]+/, 'state=another')
    expect((await asStranger.get(stolen)).text).toContain('did not confirm who you are')
    expect((await asStranger.get(back)).text).toContain('did not confirm who you are')
  }))

test('it is for anybody: without a provider there is nothing to go to', () =>
  withPeople(
    async ({ asStranger }) => {
      expect((await asStranger.get('/sign-in/organisation')).status).toBe(404)
      expect((await asStranger.get('/sign-in')).text).not.toContain('organisation’s account')
    },
    { demonstration: false },
  ))
