/** The command line: finds the verb, runs it, and turns what went wrong into a message and an exit code. */
import { Command, CommanderError } from 'commander'
import { Problem } from '../platform/pure/problem.ts'
import { BadInput } from './bad-input.ts'
import type { Verb } from './verbs.ts'
import { verbs } from './verbs.ts'

/** 0: done. 1: our own fault. 2: something that the person at the prompt can put right. */
const ours = 1
const theirs = 2

// Whoever reads us may stop early, as `head` does: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : ours))

/** Runs what the arguments of the process ask for. `more` are verbs that need other front doors than this one. */
export async function run(more: Readonly<Record<string, Verb>>): Promise<void> {
  try {
    const program = await prepare(process.argv[2], { ...verbs, ...more })
    await program.parseAsync()
  } catch (error) {
    process.exitCode = explain(error)
  }
}

/** The program with the one verb asked for, or with the names of all. */
async function prepare(asked: string | undefined, verbs: Readonly<Record<string, Verb>>): Promise<Command> {
  const program = new Command('plumbline')
    .description('Youth justice inspections: score cases, write reports, serve the pages.')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
  const verb = asked !== undefined && Object.hasOwn(verbs, asked) ? verbs[asked] : undefined
  if (verb) (await verb.load()).register(program)
  else for (const [name, { summary }] of Object.entries(verbs)) program.command(name).description(summary)
  for (const each of everyCommand(program)) each.exitOverride()
  return program
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)]
}

/** Says on standard error what went wrong, and answers the exit code. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 || error.code === 'commander.help' ? 0 : theirs
  if (error instanceof BadInput) {
    process.stderr.write(`${error.lines.join('\n')}\n`)
    return theirs
  }
  if (error instanceof Problem && error.details.status < 500) {
    process.stderr.write(`plumbline: ${error.details.title.en} ${error.details.next.en}\n`)
    return theirs
  }
  process.stderr.write(`plumbline: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return ours
}
