/** `plumbline score`: from a file of answers to its scores, or to everything that is wrong with the file. */
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { csvLine } from '../../platform/csv/write.ts'
import type { Tell } from '../../scoring/actions/score-file.ts'
import { scoreFile } from '../../scoring/actions/score-file.ts'
import type { LeftOut, Scored } from '../../scoring/rules/sheet/show.ts'
import { asData, asRows, asText } from '../../scoring/rules/sheet/show.ts'
import { BadInput } from '../bad-input.ts'
import { frameworkCalled, nameOf, opened } from '../input.ts'

interface Options {
  readonly framework: string
  readonly cases?: string
  readonly caseload?: number
  readonly json?: true
  readonly csv?: true
  readonly questions?: true
  readonly lenient?: true
}

const EXAMPLES = `
The file has a column each for case, question and answer, in any order; other columns are left alone. Commas,
semicolons or tabs part the cells. Answers go by the framework's ids or their short forms, in any case of letters.
Every row with a fault is told, and nothing is scored until all are put right or --lenient leaves them out.

Examples:
  plumbline score answers.csv --framework cci-2009
  plumbline score answers.csv --framework cci-2009 --cases cases.csv --caseload 100 --questions
  cat team-*.csv | plumbline score - --framework cci-2009 --json
  plumbline score answers.csv --framework cci-2009 --lenient --csv > scores.csv`

/** Adds the verb to the program. */
export function register(program: Command): void {
  program
    .command('score')
    .description('score a file of answers')
    .argument('<answers.csv>', 'the file of answers, or - for standard input')
    .requiredOption('-f, --framework <id>', 'the framework by which they were judged; see: plumbline framework list')
    .option(
      '--cases <cases.csv>',
      'case list with attributes; it decides which questions apply (without it, the answers do)',
    )
    .option('--caseload <n>', 'how many cases there were to draw from, which narrows the intervals', wholeNumber)
    .option('--json', 'print data')
    .option('--csv', 'print a table for a spreadsheet')
    .option('--questions', 'show every question in the table')
    .option('--lenient', 'score what is sound, and say what was left out')
    .addHelpText('after', EXAMPLES)
    .action(score)
}

async function score(file: string, options: Options): Promise<void> {
  if (options.json && options.csv) throw new BadInput(['plumbline score: choose one of --json and --csv'])
  if (file === '-' && options.cases === '-')
    throw new BadInput(['plumbline score: only one file can come from standard input'])
  const framework = await frameworkCalled(options.framework)
  const files = { answers: file, cases: options.cases ?? '' }
  const leftOut: LeftOut[] = []
  let faults = 0
  const tell: Tell = (which, problem) => {
    faults++
    if (options.json && options.lenient) leftOut.push({ file: which, ...problem })
    process.stderr.write(`${nameOf(files[which])}:${problem.line}: ${said(problem)}\n`)
  }
  const scored = await scoreFile({
    framework,
    answers: await opened('score', file),
    cases: options.cases === undefined ? undefined : await opened('score', options.cases),
    caseload: options.caseload,
    lenient: options.lenient ?? false,
    tell,
  })
  if (!scored) throw new BadInput([`plumbline score: ${counted(faults)} to put right; nothing was scored`])
  refuseSmallCaseload(scored, options)
  if (faults > 0) process.stderr.write(`plumbline score: left out ${counted(faults)} told above; the rest is scored\n`)
  process.stdout.write(printed(scored, options, leftOut))
}

function printed(scored: Scored, options: Options, leftOut: readonly LeftOut[]): string {
  if (options.json) return `${JSON.stringify(asData(scored, options.lenient ? leftOut : undefined), null, 2)}\n`
  if (options.csv) return asRows(scored).map(csvLine).join('')
  return `${asText(scored, options.questions ?? false)}\n`
}

function refuseSmallCaseload({ cases }: Scored, { caseload }: Options): void {
  if (caseload !== undefined && caseload < cases)
    throw new BadInput([`plumbline score: --caseload ${caseload} is fewer than the ${cases} cases with answers`])
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It takes a whole number of cases, such as 100.')
  return Number(text)
}

const said = ({ column, value, reason }: { column: string | null; value: string | null; reason: string }) =>
  column === null ? reason : `${column} "${value ?? ''}": ${reason}`

const counted = (n: number) => (n === 1 ? '1 fault' : `${n.toLocaleString('en-GB')} faults`)
