/** A framework read and checked once is kept, so that a command need not parse and check it again to start. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '../../platform/pure/result.ts'
import { ok } from '../../platform/pure/result.ts'
import type { Framework } from '../rules/framework.ts'
import type { Fault } from './fault.ts'
import { readTexts } from './texts.ts'

const shelf = fileURLToPath(new URL('../../../node_modules/.cache/plumbline/', import.meta.url))
const code = ['./', '../rules/'].map(folder => fileURLToPath(new URL(folder, import.meta.url)))

/**
 * The same answer as readFramework(). Kept under the hash of every file that it is made of, the code that reads and
 * checks it included; where nothing can be kept, as in a folder that may not be written, it is read every time.
 */
export async function readKept(folder: string, keptIn: string = shelf): Promise<Result<Framework, Fault>> {
  const texts = await readTexts(folder)
  const place = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)
  const name = `framework-${place}-${await keyOf(texts)}.json`
  const kept = await readFile(join(keptIn, name), 'utf8').then(parsed, () => undefined)
  if (kept) return ok(kept)
  // Only now, since the parsers take longer to load than everything above.
  const { readFramework } = await import('./read.ts')
  const read = await readFramework(folder)
  if (read.ok) await keep(keptIn, name, read.value).catch(() => undefined)
  return read
}

async function keyOf(texts: ReadonlyMap<string, string>): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([...texts]))
  for (const folder of code) {
    const names = (await readdir(folder)).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort()
    for (const text of await Promise.all(names.map(name => readFile(join(folder, name))))) hash.update(text)
  }
  return hash.digest('hex')
}

/** Renamed when whole, so that no reader ever meets half a file; what the same folder held before is dropped. */
async function keep(shelf: string, name: string, framework: Framework): Promise<void> {
  await mkdir(shelf, { recursive: true })
  const unfinished = join(shelf, `${process.pid}-${name}`)
  await writeFile(unfinished, JSON.stringify(framework))
  await rename(unfinished, join(shelf, name))
  const place = name.slice(0, name.lastIndexOf('-'))
  const stale = (await readdir(shelf)).filter(each => each.startsWith(place) && each !== name)
  for (const each of stale) await rm(join(shelf, each), { force: true })
}

function parsed(text: string): Framework | undefined {
  try {
    return JSON.parse(text) as Framework
  } catch {
    return undefined
  }
}
