/** `plumbline access`: who may do what to which thing at which stage. */
import type { Command } from 'commander'
import { everyDeed, matrixAsText } from '../access-matrix.ts'

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
}
