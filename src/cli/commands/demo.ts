/** `plumbline demo`: what the demonstration holds, loading it, and its figures beside the published ones. */
import type { Command } from 'commander'
import { BadInput } from '../bad-input.ts'

/** Adds the verb to the program. */
export function register(program: Command): void {
  const demo = program
    .command('demo')
    .description('Say what the demonstration holds.')
    .option('--json', 'as JSON')
    .action(tell)
  demo
    .command('load')
    .description("Load the demonstration once, into the database of DATABASE_URL or the program's own.")
    .action(load)
  demo
    .command('figures')
    .description('Lay every published figure beside the one that the cases give.')
    .option('--json', 'as JSON')
    .action((_, command: Command) => figures(command.optsWithGlobals<{ json?: boolean }>()))
}

async function tell({ json }: { readonly json?: boolean }): Promise<void> {
  const { contentsOf, contentsText } = await import('../demonstration/contents.ts')
  const contents = await contentsOf(await folder())
  write(json === true ? JSON.stringify(contents, null, 2) : contentsText(contents))
}

async function load(): Promise<void> {
  const { readConfig } = await import('../../platform/config.ts')
  const { visitDatabase } = await import('../../platform/db/visit.ts')
  const { loadOnce } = await import('../demonstration/load-once.ts')
  const config = readConfig(process.env)
  if (!config.ok) throw new BadInput(config.problems)
  const loaded = await visitDatabase(config.value, db => loadOnce(db, config.value))
  write(loaded ? 'The demonstration is loaded.' : 'The demonstration was loaded before; nothing has changed.')
}

async function figures({ json }: { readonly json?: boolean }): Promise<void> {
  const { compareFigures } = await import('../demonstration/figures.ts')
  const { figuresJson, figuresText } = await import('../demonstration/figures-text.ts')
  const compared = await compareFigures(await folder())
  write(json === true ? figuresJson(compared) : figuresText(compared))
}

const folder = async (): Promise<string> => (await import('../demonstration/folder.ts')).demonstrationFolder

const write = (text: string): void => void process.stdout.write(`${text}\n`)
