/** Signing in at an organisation's own provider: OpenID Connect, authorization code with PKCE. */
import * as client from 'openid-client'

/** Whom the provider says somebody is. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
  /** The address, if the provider vouches that it is theirs; null otherwise. */
  readonly email: string | null
}

/** A provider, as two steps: away to it, and back from it. */
export interface IdentityProvider {
  /** Where to send somebody, and what to keep for when they come back to the address `back`. */
  readonly begin: (back: string) => Promise<{ readonly to: string; readonly keep: Readonly<Record<string, string>> }>
  /** Who came back at an address, with what was kept; null where the provider's answer doesn't hold. */
  readonly finish: (at: string, kept: Readonly<Record<string, string>>) => Promise<Identity | null>
}

/** What is needed to be a client of a provider. */
export interface ProviderOptions {
  readonly issuer: string
  readonly clientId: string
  /** Null for a public client, which proves itself by PKCE alone. */
  readonly clientSecret: string | null
}

/** A provider by its address; what it says of itself is asked for when first needed, and again after a failure. */
export const providerOf = (options: ProviderOptions): IdentityProvider => {
  let known: Promise<client.Configuration> | undefined
  const configuration = (): Promise<client.Configuration> =>
    (known ??= discover(options).catch((error: unknown) => {
      known = undefined
      throw error
    }))
  return {
    async begin(back) {
      const verifier = client.randomPKCECodeVerifier()
      const state = client.randomState()
      const nonce = client.randomNonce()
      const to = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: back,
        scope: 'openid email profile',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
      return { to: to.href, keep: { verifier, state, nonce } }
    },
    async finish(at, { verifier, state, nonce }) {
      if (verifier === undefined || state === undefined || nonce === undefined) return null
      const config = await configuration()
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true }
      const tokens = await client.authorizationCodeGrant(config, new URL(at), checks).catch(onlyRefusals)
      const claims = tokens?.claims()
      if (!tokens || !claims) return null
      const more = claims['email'] ? claims : await client.fetchUserInfo(config, tokens.access_token, claims.sub)
      const { email, email_verified: vouched } = more
      return {
        issuer: claims.iss,
        subject: claims.sub,
        email: vouched === true && typeof email === 'string' ? email : null,
      }
    },
  }
}

const discover = ({ issuer, clientId, clientSecret }: ProviderOptions): Promise<client.Configuration> => {
  const server = new URL(issuer)
  const near = server.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(server.hostname)
  const proof = clientSecret === null ? client.None() : client.ClientSecretPost(clientSecret)
  // Only a provider on this very machine may be asked without encryption: one under test.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is marked so only to stand out
  return client.discovery(server, clientId, undefined, proof, near ? { execute: [client.allowInsecureRequests] } : {})
}

// An answer that was forged, replayed or refused; anything else, such as no network, is a fault and stays one.
const onlyRefusals = (error: unknown): null => {
  const refusals = [client.AuthorizationResponseError, client.ResponseBodyError, client.ClientError]
  if (refusals.some(kind => error instanceof kind)) return null
  throw error
}
