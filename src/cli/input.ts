/** What verbs that read files have in common: the framework named, the file opened, and how it is called. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { faultLine } from '../framework/load/fault.ts'
import { findFramework } from '../framework/load/find.ts'
import type { Framework } from '../framework/rules/framework.ts'
import { BadInput } from './bad-input.ts'

/** The framework that a person named, or every reason why there is none. */
export async function frameworkCalled(id: string): Promise<Framework> {
  const found = await findFramework(id)
  if (found.ok) return found.value
  throw new BadInput(found.problems.map(faultLine))
}

/** A file as a stream, `-` being standard input. */
export async function opened(verb: string, file: string): Promise<Readable> {
  if (file === '-') return process.stdin
  try {
    await (await open(file)).close()
    return createReadStream(file, { highWaterMark: 1 << 18 })
  } catch {
    throw new BadInput([`plumbline ${verb}: there is no file ${file} that can be read here`])
  }
}

/** A file as its faults name it. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file)
