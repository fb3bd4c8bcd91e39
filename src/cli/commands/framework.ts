/** `plumbline framework`: what inspection frameworks there are, what is in one, and whether a folder holds a sound one. */
import type { Command } from 'commander'
import { writeFile } from 'node:fs/promises'
import { faultLine } from '../../framework/load/fault.ts'
import type { Fault } from '../../framework/load/fault.ts'
import { findFramework, listFrameworks } from '../../framework/load/find.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { unconfirmedOf } from '../../framework/rules/provenance.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Result } from '../../platform/pure/result.ts'
import { BadInput } from '../bad-input.ts'
import { frameworkAsJson } from '../framework-json.ts'
import { frameworkAsText } from '../framework-text.ts'

interface ShowOptions {
  readonly json?: true
  readonly welsh?: true
}

/** Adds the verb to the program. */
export function register(program: Command): void {
  const framework = program.command('framework').description('list, show and check inspection frameworks')
  framework.command('list').description('the frameworks that are shipped').option('--json', 'as JSON').action(list)
  framework
    .command('show')
    .description('the themes, bands, criteria and questions of a framework')
    .argument('<id>', 'a framework that is shipped, or a folder such as ./frameworks/mine')
    .option('--json', 'as JSON')
    .option('--welsh', 'its words in Welsh')
    .action(show)
  framework
    .command('check')
    .description('every fault of a framework, with file, line and what to do')
    .argument('<folder>', 'the folder that holds framework.yaml')
    .action(check)
  framework
    .command('schema')
    .description('write frameworks/*.schema.json again, by which editors complete and check the YAML')
    .action(writeSchemas)
}

async function list({ json }: { json?: true }): Promise<void> {
  const frameworks: Framework[] = []
  const unsound: string[] = []
  for (const id of await listFrameworks()) {
    const read = await findFramework(id)
    if (read.ok) frameworks.push(read.value)
    else unsound.push(`${id} has ${read.problems.length} faults. Run \`plumbline framework check frameworks/${id}\`.`)
  }
  const lines = frameworks.map(({ id, title, hash, validFrom, validTo }) => ({
    id,
    title: title.en,
    hash,
    validFrom,
    validTo,
  }))
  if (json) print(JSON.stringify(lines, null, 2))
  else for (const each of lines) print(`${each.id}  ${each.title}  (${each.validFrom} to ${each.validTo ?? 'now'})`)
  if (unsound.length > 0) throw new BadInput(unsound)
}

async function show(id: string, { json, welsh }: ShowOptions): Promise<void> {
  const framework = sound(await findFramework(id))
  const language: Language = welsh ? 'cy' : 'en'
  print(json ? JSON.stringify(frameworkAsJson(framework, language), null, 2) : frameworkAsText(framework, language))
}

async function check(folder: string): Promise<void> {
  const { readFramework } = await import('../../framework/load/read.ts')
  const framework = sound(await readFramework(folder))
  const questions = questionsOf(framework)
  const scoring = questions.filter(question => question.scores).length
  print(
    `${folder} is sound: ${framework.title.en}, ${questions.length} questions, of which ${scoring} score; ` +
      `${unconfirmedOf(framework).length} values unconfirmed; Welsh ${framework.welshCheckedBy ? 'checked' : 'a draft'}.`,
  )
  print(`hash ${framework.hash}`)
}

async function writeSchemas(): Promise<void> {
  const { jsonSchemas } = await import('../../framework/load/json-schema.ts')
  for (const [name, text] of jsonSchemas()) {
    await writeFile(new URL(`../../../frameworks/${name}`, import.meta.url), text)
    print(`frameworks/${name}`)
  }
}

function sound(read: Result<Framework, Fault>): Framework {
  if (read.ok) return read.value
  const count = read.problems.length
  const close = count === 1 ? [] : [`${count} faults.`]
  throw new BadInput([...read.problems.map(faultLine), ...close])
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)
