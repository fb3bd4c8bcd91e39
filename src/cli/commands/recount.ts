/** `plumbline recount`: folds every case anew from its events, and says where what is saved does not follow. */
import type { Command } from 'commander'
import { BadInput } from '../bad-input.ts'

interface Options {
  readonly repair?: boolean
}

const EXAMPLES = `
Answers are kept for ever; what stands in a case is saved beside them, so that scores are read in a moment. This reads all
answers again by the same rule and compares. Nothing is changed without --repair.

Examples:
  plumbline recount
  plumbline recount --repair`

/** Adds the verb to the program. */
export function register(program: Command): void {
  program
    .command('recount')
    .description('prove that what stands in every case follows from its answers')
    .option('--repair', 'put right what does not follow, and write it into the journal')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run({ repair = false }: Options): Promise<void> {
  const [{ readConfig }, { visitDatabase }, { transaction }, { use }, { recount }] = await Promise.all([
    import('../../platform/config.ts'),
    import('../../platform/db/visit.ts'),
    import('../../platform/db/database.ts'),
    import('../../platform/use.ts'),
    import('../../assessment/actions/recount.ts'),
  ])
  const config = readConfig(process.env)
  if (!config.ok) throw new BadInput(config.problems)
  const { read, wrong } = await visitDatabase(config.value, db =>
    transaction(db, inside => recount(use({ db: inside, now: new Date() }), { repair })),
  )
  const cases = `${read.toLocaleString('en-GB')} cases read`
  if (wrong.length === 0) process.stdout.write(`${cases}: what stands in each follows from its answers.\n`)
  else if (repair) process.stdout.write(`${cases}: ${wrong.length} put right.\n`)
  else
    throw new BadInput([
      `${cases}: in ${wrong.length} what is saved does not follow from the answers.`,
      `Their numbers: ${wrong.slice(0, 20).join(', ')}${wrong.length > 20 ? ' …' : ''}`,
      'plumbline recount --repair puts them right; compare the scores before and after.',
    ])
}
