/** A server process for tests and benches, and a client that keeps its connections open. */
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'

/** A server that runs. */
export interface Served {
  readonly address: string
  readonly child: ChildProcess
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>
}

/** Starts a server on a database; `port` 0 takes any. */
export async function serve(url: string, port = 0): Promise<Served> {
  const child = fork(fileURLToPath(new URL('serve-web.ts', import.meta.url)), [url, String(port)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const [{ address }] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the server did not start'))),
  ])) as [{ address: string }]
  const gone = once(child, 'exit')
  const kill = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    await gone
  }
  return { address, child, kill }
}

/** What came back. */
export interface Came {
  readonly status: number
  readonly body: string
  readonly cookie: string | null
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Sends one request; rejects where the connection breaks. */
export const ask = (
  url: string,
  { method = 'GET', body, headers = {} }: { method?: string; body?: string; headers?: Record<string, string> } = {},
): Promise<Came> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers }, answer => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          body: Buffer.concat(parts).toString(),
          cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] ?? null,
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })

/** Signs in as the demonstration's lead inspector; answers the cookie. */
export async function signIn(address: string): Promise<string> {
  const shown = await ask(`${address}/sign-in`)
  const token = /name="_csrf" value="([^"]+)"/.exec(shown.body)?.[1] ?? ''
  const form = new URLSearchParams({ _csrf: token, as: 'lead-inspector' }).toString()
  const headers = { cookie: shown.cookie ?? '', 'content-type': 'application/x-www-form-urlencoded' }
  const entered = await ask(`${address}/sign-in`, { method: 'POST', body: form, headers })
  return entered.cookie ?? shown.cookie ?? ''
}

/** Sends operations as a page of the browser does. */
export const sendOperations = (address: string, cookie: string, operations: string): Promise<Came> =>
  ask(`${address}/assessments/operations`, {
    method: 'POST',
    body: operations,
    headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
  })
