/** `plumbline demo`: what the demonstration holds, loading it, its figures beside the published ones, and case lists. */
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Stage } from '../../inspection/rules/stages.ts'
import { stages } from '../../inspection/rules/stages.ts'
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
    .option('--until <stage>', 'the last stage that its inspection reaches, to walk the rest by hand', stageNamed)
    .action(load)
  demo
    .command('figures')
    .description('Lay every published figure beside the one that the cases give.')
    .option('--json', 'as JSON')
    .action((_, command: Command) => figures(command.optsWithGlobals<{ json?: boolean }>()))
  demo
    .command('caseload')
    .description('Make a synthetic case list, as untidy as one that a case system writes.')
    .argument('<file>', 'where it is written: a workbook if the name ends in .xlsx, else CSV')
    .option('--cases <n>', 'how many cases it has', wholeNumber, 250)
    .option('--seed <text>', 'the same seed gives the same list', 'a caseload')
    .option('--tidy', 'without faults')
    .action(caseload)
}

async function tell({ json }: { readonly json?: boolean }): Promise<void> {
  const { contentsOf, contentsText } = await import('../demonstration/contents.ts')
  const contents = await contentsOf(await folder())
  write(json === true ? JSON.stringify(contents, null, 2) : contentsText(contents))
}

async function load({ until }: { readonly until?: Stage }): Promise<void> {
  const { readConfig } = await import('../../platform/config.ts')
  const { visitDatabase } = await import('../../platform/db/visit.ts')
  const { loadOnce } = await import('../demonstration/load-once.ts')
  const config = readConfig(process.env)
  if (!config.ok) throw new BadInput(config.problems)
  const loaded = await visitDatabase(config.value, db => loadOnce(db, config.value, until))
  write(loaded ? 'The demonstration is loaded.' : 'The demonstration was loaded before; nothing has changed.')
}

async function figures({ json }: { readonly json?: boolean }): Promise<void> {
  const { compareFigures } = await import('../demonstration/figures.ts')
  const { figuresJson, figuresText } = await import('../demonstration/figures-text.ts')
  const compared = await compareFigures(await folder())
  write(json === true ? figuresJson(compared) : figuresText(compared))
}

interface CaseloadOptions {
  readonly cases: number
  readonly seed: string
  readonly tidy?: true
}

async function caseload(file: string, { cases, seed, tidy }: CaseloadOptions): Promise<void> {
  const { writeFile } = await import('node:fs/promises')
  const { makeCaseload, readCaseloadShape } = await import('../demonstration/caseload.ts')
  const { caseloadBytes } = await import('../demonstration/caseload-file.ts')
  const made = makeCaseload(await readCaseloadShape(), { cases, seed, tidy: tidy === true })
  await writeFile(file, await caseloadBytes(made, file)).catch(() => {
    throw new BadInput([`plumbline demo caseload: ${file} can't be written here`])
  })
  write(`${file}: ${cases} synthetic cases, describing nobody.`)
  for (const { row, column, value } of made.spoilt) write(`  a fault to find: row ${row}, ${column}, "${value}"`)
}

function stageNamed(text: string): Stage {
  const stage = stages.find(known => known === text)
  if (!stage) throw new InvalidArgumentError(`It takes one of the stages: ${stages.join(', ')}.`)
  return stage
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It takes a whole number of cases, such as 250.')
  return Number(text)
}

const folder = async (): Promise<string> => (await import('../demonstration/folder.ts')).demonstrationFolder

const write = (text: string): void => void process.stdout.write(`${text}\n`)
