/** `/health`, `/info` and `/ping` in the JSON shape of HMPPS services; registered before sessions and sign-in. */
import type { FastifyInstance } from 'fastify'

/** Asks one thing that the service stands on; resolves if it is well, and rejects with the reason if not. */
export type HealthCheck = () => Promise<unknown>

/** What is running. */
export interface Build {
  readonly version: string
  readonly commit: string
  readonly productId: string
}

// Slower than this and a load balancer should send people elsewhere.
const patienceMs = 2000

/** Serves the three addresses that monitors ask. */
export const serveHealth = (
  server: FastifyInstance,
  checks: Readonly<Record<string, HealthCheck>>,
  build: Build,
): void => {
  server.get('/ping', () => ({ status: 'UP' }))

  server.get('/info', () => ({
    git: { branch: '', commit: { id: build.commit.slice(0, 7) } },
    build: { artifact: 'plumbline', name: 'plumbline', version: build.version },
    productId: build.productId,
    uptime: process.uptime(),
  }))

  server.get('/health', async (_, answer) => {
    const components = Object.fromEntries(
      await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await outcome(check)] as const)),
    )
    const up = Object.values(components).every(component => component.status === 'UP')
    return answer.status(up ? 200 : 503).send({
      status: up ? 'UP' : 'DOWN',
      components,
      build: { buildNumber: build.version, gitRef: build.commit },
      version: build.version,
      uptime: process.uptime(),
    })
  })
}

const outcome = async (check: HealthCheck): Promise<{ status: 'UP' | 'DOWN'; details?: string }> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patienceMs} ms`)), patienceMs)
  })
  try {
    await Promise.race([check(), late])
    return { status: 'UP' }
  } catch (error) {
    return { status: 'DOWN', details: error instanceof Error ? error.message : 'unknown' }
  } finally {
    clearTimeout(timer)
  }
}
