/** `plumbline access`: who may do what to which thing at which stage; and the first administrator's way in. */
import type { Command } from 'commander'
import type { Config } from '../../platform/config.ts'
import type { Db } from '../../platform/db/database.ts'
import { everyDeed, matrixAsText } from '../access-matrix.ts'
import { BadInput } from '../bad-input.ts'

/** Adds the verb to the program. */
export function register(program: Command): void {
  const access = program.command('access').description('who may do what, at which stage')
  access
    .command('matrix')
    .description('Print the whole table of permissions: every page and every button answers from it.')
    .option('--cy', 'in Welsh')
    .option('--json', 'as JSON')
    .action(({ cy, json }: { readonly cy?: boolean; readonly json?: boolean }) => {
      const text = json === true ? JSON.stringify(everyDeed, null, 2) : matrixAsText(cy === true ? 'cy' : 'en')
      process.stdout.write(`${text}\n`)
    })
  access
    .command('invite-administrator')
    .description('Print a one-time link by which the first administrator sets up an account, on your own data.')
    .argument('<email>', 'the address of the administrator')
    .option('--name <name>', 'their name', 'Administrator')
    .option('--inspectorate <name>', 'the name of the inspectorate that they work for', 'Inspectorate')
    .action(inviteFirst)
  access
    .command('letters')
    .description('Print the letters that wait in the outbox, where no mail server is set up to send them.')
    .action(letters)
}

interface Named {
  readonly name: string
  readonly inspectorate: string
}

async function inviteFirst(email: string, { name, inspectorate }: Named): Promise<void> {
  const [{ inviteAdministrator }, { use }, { clock }, { transaction }] = await Promise.all([
    import('../../access/actions/invite.ts'),
    import('../../platform/use.ts'),
    import('../../platform/clock.ts'),
    import('../../platform/db/database.ts'),
  ])
  const link = await visit(async (db, { publicUrl, port }) => {
    const origin = publicUrl?.replace(/\/$/, '') ?? `http://localhost:${port ?? 8080}`
    const invited = { name, email, inspectorate: { en: inspectorate, cy: inspectorate }, origin }
    return transaction(db, inside => inviteAdministrator(use({ db: inside, now: clock() }), invited))
  })
  if (!link.ok) throw new BadInput(link.problems.map(({ message }) => `plumbline access: ${message.en}`))
  process.stdout.write(`${link.value}\n`)
}

async function letters(): Promise<void> {
  const { readLetters } = await import('../../platform/db/outbox.ts')
  const waiting = (await visit(db => readLetters(db))).filter(({ sentAt }) => sentAt === null)
  const text = waiting.map(({ to, subject, body }) => `To: ${to}\nSubject: ${subject}\n\n${body ?? ''}\n`)
  process.stdout.write(waiting.length === 0 ? 'No letter is waiting.\n' : text.join('\n'))
}

/** Visits a database that holds an organisation's own data; a demonstration has nobody real in it. */
async function visit<Answer>(work: (db: Db, config: Config) => Promise<Answer>): Promise<Answer> {
  const [{ readConfig }, { visitDatabase }, { settleDemonstration }] = await Promise.all([
    import('../../platform/config.ts'),
    import('../../platform/db/visit.ts'),
    import('../../platform/db/demonstration.ts'),
  ])
  const config = readConfig(process.env)
  if (!config.ok) throw new BadInput(config.problems)
  if (config.value.demonstration) throw new BadInput([ownDataOnly])
  return visitDatabase(config.value, async db => {
    const refusal = await settleDemonstration(db, false)
    if (refusal !== null) throw new BadInput([refusal])
    return work(db, config.value)
  })
}

const ownDataOnly =
  'plumbline access: this is a demonstration, where anybody signs in with one click. ' +
  'For your own data set PLUMBLINE_DEMONSTRATION=off, on a database of its own.'
