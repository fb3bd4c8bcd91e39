/** `plumbline journal verify`: finds an altered, missing, moved or replaced entry by the chain of hashes. */
import type { Command } from 'commander'
import type { JournalCheck, JournalFault } from '../../platform/db/journal.ts'
import { BadInput } from '../bad-input.ts'

interface Options {
  readonly expect?: string
  readonly json?: boolean
}

const EXAMPLES = `
Each entry holds the hash of the one before. Note down the last hash that this prints, away from the database: with
--expect it proves later that nothing was cut off at the end, which the chain alone can't show.

Examples:
  plumbline journal verify
  plumbline journal verify --expect 3f1a…`

/** Adds the verb to the program. */
export function register(program: Command): void {
  program
    .command('journal')
    .description('prove that the journal is whole and in order')
    .command('verify')
    .description('Walk the journal from its first entry; say each that was altered, removed, moved or replaced.')
    .option('--expect <hash>', 'a last hash that was noted down earlier: the journal must still hold it')
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLES)
    .action(verify)
}

async function verify({ expect, json }: Options): Promise<void> {
  const [{ readConfig }, { visitDatabase }, { checkJournal, holdsEntry }] = await Promise.all([
    import('../../platform/config.ts'),
    import('../../platform/db/visit.ts'),
    import('../../platform/db/journal.ts'),
  ])
  const config = readConfig(process.env)
  if (!config.ok) throw new BadInput(config.problems)
  const { check, held } = await visitDatabase(config.value, async db => ({
    check: await checkJournal(db),
    held: expect === undefined || (await holdsEntry(db, expect)),
  }))
  if (json === true) process.stdout.write(`${JSON.stringify({ ...check, ...(expect ? { held } : {}) }, null, 2)}\n`)
  const faults = [...check.faults.map(said), ...(held ? [] : [cutOff(expect ?? '', check)])]
  if (faults.length > 0) throw new BadInput([...faults, `plumbline journal verify: ${advice}`])
  if (json !== true) process.stdout.write(`${whole(check)}\n`)
}

const whole = ({ entries, last }: JournalCheck): string =>
  entries === 0
    ? 'The journal is empty.'
    : `The journal is whole: ${entries.toLocaleString('en-GB')} entries, each following the one before.\nLast hash: ${last}`

const said = ({ entry, what, from }: JournalFault): string => {
  switch (what) {
    case 'altered':
      return `Entry ${entry} was altered: it is not what its hash was made of.`
    case 'missing':
      return from === entry - 1 ? `Entry ${from} is missing.` : `Entries ${from ?? 0} to ${entry - 1} are missing.`
    case 'moved':
      return `Entry ${entry} is out of its order: it was written after entry ${from ?? 0}, not after ${entry - 1}.`
    case 'replaced':
      return `Entry ${entry - 1} was replaced: entry ${entry} was written after another.`
  }
}

const cutOff = (hash: string, { entries }: JournalCheck): string =>
  `No entry has the hash ${hash}: entries after ${entries} were cut off, or the journal was written anew.`

const advice = 'the journal was tampered with. Keep this database as it is, and compare it with a backup.'
