/** `plumbline sample`: draws a sample from a case list, or checks a draw that somebody else made. */
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Framework } from '../../framework/rules/framework.ts'
import { throwSeed } from '../../platform/dice.ts'
import type { Bundle } from '../../sample/actions/bundle.ts'
import { bundleOf, checkBundle } from '../../sample/actions/bundle.ts'
import { drawFile } from '../../sample/actions/draw-file.ts'
import { groupTitle } from '../../sample/rules/groups.ts'
import type { ListFault } from '../../sample/rules/list/fault.ts'
import type { Excluded } from '../../sample/rules/population.ts'
import { BadInput } from '../bad-input.ts'
import { frameworkCalled, nameOf, opened } from '../input.ts'
import { drawAsText } from '../sample-text.ts'
import { londonDay } from '../../platform/pure/london.ts'

interface Options {
  readonly framework?: string
  readonly size?: number
  readonly seed?: string
  readonly json?: true
  readonly bundle?: string
}

const EXAMPLES = `
The list is CSV or an Excel workbook (.xlsx). It has one row a case and a column with each case's reference; the other columns are known by the framework's
ids and titles or by the names that case systems give them, and the rest are left alone. Dates are British or Excel's.
A list with names, dates of birth or addresses is refused. Every row with a fault is told, and nothing is drawn. Cases
that the list leaves out with a reason are counted and not drawn.

Examples:
  plumbline sample caselist.csv --framework cci-2009
  plumbline sample caselist.xlsx --framework cci-2009 --size 62 --seed 20121109 --json
  plumbline sample caselist.csv --framework cci-2009 --bundle draw.json
  plumbline sample verify draw.json`

/** Adds the verb to the program. */
export function register(program: Command): void {
  const sample = program
    .command('sample')
    .description('draw a sample of cases from a case list')
    .argument('<caselist>', 'the case list as CSV or XLSX, or - for standard input')
    .option('-f, --framework <id>', 'the framework whose rule is used; see: plumbline framework list')
    .option('--size <n>', 'how many cases to draw, instead of as many as the rule says', wholeNumber)
    .option('--seed <text>', 'the seed, so that the draw can be repeated; left out, a fresh one is thrown and printed')
    .option('--json', 'print data')
    .option('--bundle <file>', 'also write all that somebody needs to check the draw')
    .addHelpText('after', EXAMPLES)
    .action(drawSample)
  sample
    .command('verify')
    .description('draw again from a bundle, and say whether its sample is the one that the method gives')
    .argument('<bundle.json>', 'the bundle of a draw, or - for standard input')
    .option('--json', 'print data')
    .action(verify)
}

async function drawSample(file: string, options: Options): Promise<void> {
  if (options.framework === undefined)
    throw new BadInput(['plumbline sample: name the framework whose rule is used, as in --framework cci-2009'])
  const framework = await frameworkCalled(options.framework)
  const seed = options.seed ?? String(throwSeed())
  const today = londonDay(new Date())
  const source = await opened('sample', file)
  const drawn = await drawFile({ framework, source, size: options.size, seed, today })
  if (!drawn.ok)
    throw new BadInput([
      ...drawn.problems.map(fault => `${nameOf(file)}:${fault.line}: ${said(fault)}`),
      `plumbline sample: ${drawn.problems.length === 1 ? '1 fault' : `${drawn.problems.length} faults`} to put right; nothing was drawn`,
    ])
  const { draw, rule, list, lacking, population, excluded } = drawn.value
  for (const id of lacking)
    process.stderr.write(`plumbline sample: there is no column for ${id}, so the sample does not mirror it\n`)
  for (const each of excluded) process.stderr.write(`plumbline sample: left out, ${leftOut(framework, each)}\n`)
  if (options.bundle !== undefined) {
    const { id, hash } = framework
    const bundle = bundleOf({ framework: { id, hash }, seed, rule, draw, cases: list.cases })
    await writeFile(options.bundle, `${JSON.stringify(bundle, null, 1)}\n`)
  }
  const { chosen: cases, reserves, margins } = draw
  if (options.json) print(JSON.stringify({ size: cases.length, seed, cases, reserves, margins }, null, 2))
  else print(drawAsText(framework, population, rule, draw, seed))
}

const bundleShape = z.object({
  format: z.literal('plumbline-draw-2'),
  framework: z.object({ id: z.string(), hash: z.string() }),
  seed: z.string(),
  seedHash: z.string(),
  list: z.object({
    hash: z.string(),
    cases: z.array(
      z.object({ reference: z.string(), attributes: z.record(z.string(), z.union([z.string(), z.number()])) }),
    ),
  }),
  rule: z.object({
    size: z.int().min(0),
    balance: z.array(z.string()),
    overSample: z.array(
      z.object({ attribute: z.string(), values: z.array(z.string()), weight: z.number().positive() }),
    ),
    reservesBy: z.string(),
    capPer: z.object({ attribute: z.string(), most: z.int().min(1) }).nullable(),
    groupings: z.array(
      z.object({
        attribute: z.string(),
        bands: z.array(z.object({ id: z.string(), from: z.number(), to: z.number() })),
      }),
    ),
    exclude: z.array(z.object({ attribute: z.string(), values: z.array(z.string()) })).optional(),
  }),
  draw: z.object({
    chosen: z.array(z.string()),
    reserves: z.record(z.string(), z.array(z.string())),
    margins: z.array(
      z.object({
        attribute: z.string(),
        value: z.string(),
        population: z.number(),
        sample: z.number(),
        expected: z.number(),
      }),
    ),
  }),
})

async function verify(file: string, { json }: { json?: true }): Promise<void> {
  const bundle = await readBundle(file)
  const checks = checkBundle(bundle)
  const sound = checks.every(({ holds }) => holds)
  if (json) print(JSON.stringify({ sound, checks }, null, 2))
  else for (const { claim, holds, found } of checks) print(holds ? `yes  ${claim}` : `NO   ${claim}: ${found}`)
  if (!sound) throw new BadInput(['plumbline sample verify: this is not the draw that list, rule and seed give'])
  if (!json) print(`The sample of ${bundle.draw.chosen.length} cases is the one that list, rule and seed give.`)
}

async function readBundle(file: string): Promise<Bundle> {
  const lines = (why: string) => new BadInput([`plumbline sample verify: ${nameOf(file)} ${why}`])
  let text = ''
  if (file === '-') for await (const chunk of process.stdin) text += String(chunk)
  else
    text = await readFile(file, 'utf8').catch(() => {
      throw lines('can not be read here')
    })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw lines('is not JSON; download the bundle again from the page of the draw')
  }
  const read = bundleShape.safeParse(data)
  if (read.success) return read.data
  throw new BadInput(
    read.error.issues.map(
      ({ path, message }) => `${nameOf(file)}: ${path.join('.')}: ${message}; this is no bundle of a draw`,
    ),
  )
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It takes a whole number of cases, such as 62.')
  return Number(text)
}

const said = ({ column, value, reason }: ListFault): string =>
  column === null ? reason.en : `${column} "${value ?? ''}": ${reason.en}`

const leftOut = ({ caseAttributes }: Framework, { attribute, value, cases }: Excluded): string => {
  const known = caseAttributes.find(({ id }) => id === attribute)
  return `${groupTitle(known, value).en}: ${cases === 1 ? '1 case' : `${cases} cases`}`
}

const print = (text: string): void => void process.stdout.write(`${text}\n`)
