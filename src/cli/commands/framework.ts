/** `plumbline framework`: what inspection frameworks there are, what is in one, and whether a folder holds a sound one. */
import type { Command } from 'commander'
import { writeFile } from 'node:fs/promises'

/** Adds the verb to the program. */
export function register(program: Command): void {
  const framework = program.command('framework').description('list, show and check inspection frameworks')
  framework.command('schema').description('write frameworks/*.schema.json, for editors').action(writeSchemas)
}

async function writeSchemas(): Promise<void> {
  const { jsonSchemas } = await import('../../framework/load/json-schema.ts')
  for (const [name, text] of jsonSchemas()) {
    await writeFile(new URL(`../../../frameworks/${name}`, import.meta.url), text)
    process.stdout.write(`frameworks/${name}\n`)
  }
}
