/** `plumbline serve`: the pages, for a browser. */
import type { Command } from 'commander'
import type { Lifetime } from '../../platform/lifetime.ts'
import { beginLife } from '../../platform/lifetime.ts'
import { Unstartable } from '../prepare.ts'
import type { LoadDemonstration } from '../serve.ts'
import { serve } from '../serve.ts'

/** Adds the verb to the program; the demonstration is loaded by whoever composes the two. */
export const serveVerb =
  (loadDemonstration: LoadDemonstration) =>
  (program: Command): void => {
    program
      .command('serve')
      .description('Serve the pages. Without DATABASE_URL, on a database of its own, and do the background work too.')
      .option('--port <port>', 'the port to serve on, instead of PORT')
      .action(async ({ port }: { port?: string }) => {
        if (port !== undefined) process.env['PORT'] = port
        const life = beginLife()
        await serve(life, loadDemonstration, line => process.stdout.write(`${line}\n`)).catch(failing(life))
      })
  }

/** Says why a process could not start, closes what it had opened, and ends it: 2 for what a person can put right. */
export const failing =
  (life: Lifetime) =>
  async (error: unknown): Promise<void> => {
    if (life.ending()) return
    const known = error instanceof Unstartable
    process.stderr.write(`${error instanceof Error ? ((known ? error.message : error.stack) ?? '') : String(error)}\n`)
    await life.end(known ? 2 : 1)
  }
