/** `plumbline work`: the background work, in a process of its own. */
import type { Command } from 'commander'
import { beginLife } from '../../platform/lifetime.ts'
import { prepare, Unstartable } from '../prepare.ts'
import { work } from '../work.ts'
import { failing } from './serve.ts'

/** Adds the verb to the program. */
export const register = (program: Command): void => {
  program
    .command('work')
    .description('Do the background work on the database of DATABASE_URL. Any number of these may run.')
    .action(async () => {
      const life = beginLife()
      const say = (line: string): boolean => process.stdout.write(`${line}\n`)
      await start(life, say).catch(failing(life))
    })
}

const start = async (life: ReturnType<typeof beginLife>, say: (line: string) => void): Promise<void> => {
  if ((process.env['DATABASE_URL'] ?? '') === '') {
    throw new Unstartable("Set DATABASE_URL. Without it, `plumbline serve` works too, on the program's own database.")
  }
  await work(life, await prepare(life, say))
  say('Plumbline is at work. Ctrl-C stops it.')
}
