/** Frameworks for tests: the tiny one, sound or spoilt in a copy of its folder. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Fault } from '../../src/framework/load/fault.ts'
import { readFramework } from '../../src/framework/load/read.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Result } from '../../src/platform/pure/result.ts'

export const tinyFolder = fileURLToPath(new URL('../frameworks/tiny', import.meta.url))

/** The tiny framework, which has one of everything. */
export async function tinyFramework(): Promise<Framework> {
  const read = await readFramework(tinyFolder)
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2))
  return read.value
}

/** A change to one file: `from` must be in it, or is empty to write the file anew; null takes the file away. */
export type Change = readonly [file: string, from: string | null, to?: string]

/** Reads a copy of the tiny framework after some changes; faults name files within the folder. */
export async function readChanged(...changes: readonly Change[]): Promise<Result<Framework, Fault>> {
  const folder = await mkdtemp(join(tmpdir(), 'framework-'))
  try {
    await cp(tinyFolder, folder, { recursive: true })
    for (const [file, from, to = ''] of changes) {
      const path = join(folder, file)
      if (from === null) await rm(path)
      else if (from === '') await writeFile(path, to)
      else await writeFile(path, replaced(await readFile(path, 'utf8'), from, to))
    }
    const read = await readFramework(folder)
    if (read.ok) return read
    return {
      ok: false,
      problems: read.problems.map(fault => ({ ...fault, file: fault.file.slice(folder.length + 1) })),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The tiny framework no longer holds "${from}"`)
  return text.replace(from, () => to)
}
