/** `plumbline open-data`: writes every published score to standard output, as everybody may read it. */
import { Argument } from 'commander'
import type { Command } from 'commander'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Use } from '../../platform/use.ts'
import { BadInput } from '../bad-input.ts'

const forms = ['csv', 'json', 'dictionary'] as const
type Form = (typeof forms)[number]

const EXAMPLES = `
It holds what everybody may read now, and nothing else: every score of every edition of every published report, read from
the signed bundles. The dictionary says what each column holds, in the form of the Data Package standard.

Examples:
  plumbline open-data > scores.csv
  plumbline open-data json | gzip > scores.json.gz
  plumbline open-data dictionary > datapackage.json`

/** Adds the verb to the program. */
export function register(program: Command): void {
  program
    .command('open-data')
    .description('write all published scores as CSV or JSON')
    .addArgument(new Argument('[form]', 'csv, json or dictionary').choices(forms).default('csv'))
    .addHelpText('after', EXAMPLES)
    .action(write)
}

async function write(form: Form): Promise<void> {
  const [{ readConfig }, { clock }, { transaction }, { setReach }, { visitDatabase }, { use }, data] =
    await Promise.all([
      import('../../platform/config.ts'),
      import('../../platform/clock.ts'),
      import('../../platform/db/database.ts'),
      import('../../platform/db/reach.ts'),
      import('../../platform/db/visit.ts'),
      import('../../platform/use.ts'),
      import('../../report/actions/open-data.ts'),
    ])
  const config = readConfig(process.env)
  if (!config.ok) throw new BadInput(config.problems)
  const { publicUrl } = config.value
  await visitDatabase(config.value, async db => {
    const now = clock()
    const visit = <T>(work: (use: Use) => Promise<T>): Promise<T> =>
      transaction(db, async inside => {
        await setReach(inside, { kind: 'own', organisation: null, person: null })
        return work(use({ db: inside, now }))
      })
    const extent = await visit(data.findExtent)
    const content = {
      csv: () => data.scoresCsv(visit, extent),
      json: () => data.scoresJson(visit, extent),
      dictionary: async function* () {
        yield `${JSON.stringify(await visit(using => data.describeData(using, publicUrl ?? '')), null, 2)}\n`
      },
    }[form]()
    await pipeline(Readable.from(content), process.stdout, { end: false })
  })
}
