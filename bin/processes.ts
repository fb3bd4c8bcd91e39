/** The verbs that need both front doors, app/ and cli/, which know nothing of each other: they are joined here. */
import type { Verb } from '../src/cli/verbs.ts'

/** The verbs of long-lived processes. */
export const processes: Readonly<Record<string, Verb>> = {
  serve: {
    summary: 'serve the pages, on a database of its own or on DATABASE_URL',
    load: async () => {
      const [{ serveVerb }, { loadDemonstrations }] = await Promise.all([
        import('../src/app/commands/serve.ts'),
        import('../src/cli/demonstration/every.ts'),
      ])
      return { register: serveVerb(loadDemonstrations) }
    },
  },
  work: {
    summary: 'do the background work on DATABASE_URL',
    load: () => import('../src/app/commands/work.ts'),
  },
}
