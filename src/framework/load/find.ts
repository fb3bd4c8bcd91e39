/** The frameworks that are shipped: one in each folder of `frameworks/`. */
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { refused } from '../../platform/pure/result.ts'
import type { Result } from '../../platform/pure/result.ts'
import type { Framework } from '../rules/framework.ts'
import type { Fault } from './fault.ts'
import { readKept } from './kept.ts'

const shelf = fileURLToPath(new URL('../../../frameworks/', import.meta.url))

/** The ids of the frameworks shipped, in alphabetical order. */
export async function listFrameworks(): Promise<readonly string[]> {
  const entries = await readdir(shelf, { withFileTypes: true })
  return entries.flatMap(entry => (entry.isDirectory() ? [entry.name] : [])).sort()
}

/** The framework with an id, or in a folder if a path is given; a fault if there is none or it is not sound. */
export async function findFramework(idOrFolder: string): Promise<Result<Framework, Fault>> {
  if (/[/\\]/.test(idOrFolder)) return readKept(idOrFolder)
  const known = await listFrameworks()
  if (known.includes(idOrFolder)) return readKept(relative(process.cwd(), join(shelf, idOrFolder)) || '.')
  return refused([
    {
      file: 'frameworks',
      line: 0,
      message: `There is no framework called "${idOrFolder}".`,
      next: `Known are: ${known.join(', ')}.`,
    },
  ])
}
