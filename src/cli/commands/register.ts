/** `plumbline register`: takes a register of services in from a file. */
import type { Command } from 'commander'
import { readFile } from 'node:fs/promises'
import type { Actor } from '../../platform/pure/actor.ts'
import { BadInput } from '../bad-input.ts'

/** Whoever has the machine keeps the register on it. */
const keeper: Actor = { person: null, name: '', organisation: null, roles: ['programme-manager'] }

/** Adds the verb to the program. */
export function register(program: Command): void {
  program
    .command('register')
    .description('the register of services')
    .command('load')
    .description('Add the services of a file that are not in the register yet; those that are stay as they are.')
    .argument(
      '[file]',
      'such as register/services.yaml, which names the services of England and Wales by region',
      'register/services.yaml',
    )
    .action(load)
}

async function load(file: string): Promise<void> {
  const [{ readConfig }, { visitDatabase }, { transaction }, { use }, { clock }, { takeInRegister }] =
    await Promise.all([
      import('../../platform/config.ts'),
      import('../../platform/db/visit.ts'),
      import('../../platform/db/database.ts'),
      import('../../platform/use.ts'),
      import('../../platform/clock.ts'),
      import('../../programme/actions/register.ts'),
    ])
  const config = readConfig(process.env)
  if (!config.ok) throw new BadInput(config.problems)
  const yaml = await readFile(file, 'utf8').catch(() => {
    throw new BadInput([`plumbline register: there is no file ${file} that can be read here`])
  })
  const outcome = await visitDatabase(config.value, db =>
    transaction(db, inside => takeInRegister(use({ db: inside, now: clock() }), { actor: keeper, yaml })),
  )
  if (!outcome.ok) throw new BadInput(outcome.problems.map(({ line, message }) => `${file}:${line}: ${message}`))
  process.stdout.write(`${outcome.value} services were added to the register.\n`)
}
