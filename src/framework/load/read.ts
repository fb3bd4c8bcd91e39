/** Reads a folder of YAML into a framework, or answers every fault that it has. */
import { join } from 'node:path'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Result } from '../../platform/pure/result.ts'
import { check } from '../rules/check.ts'
import type { Framework } from '../rules/framework.ts'
import { assemble } from './assemble.ts'
import type { Assembled } from './assemble.ts'
import type { Contents, FileMisfit } from './contents.ts'
import type { Fault } from './fault.ts'
import { parseFolder } from './files.ts'
import { hashOf } from './hash.ts'
import { locate } from './locate.ts'
import { isWithin } from './shape.ts'
import { readTexts } from './texts.ts'
import type { Path } from './yaml.ts'

/**
 * The framework in a folder, sound in itself: whatever check() refuses is refused here, with file and line.
 * @param folder as in `frameworks/cci-2009`; faults name their files by it
 */
export const readFramework = async (folder: string): Promise<Result<Framework, Fault>> =>
  readFrom(folder, await readTexts(folder))

/** The framework in the texts of a folder's files, by their names within it. */
export function readFrom(folder: string, texts: ReadonlyMap<string, string>): Result<Framework, Fault> {
  if (texts.size === 0) return refused([nothingThere(folder)])
  const { contents, misfits, lineOf } = parseFolder(texts)
  const assembled = contents && assemble(contents)
  const all = contents && assembled ? misfitsOf(contents, assembled, misfits) : misfits
  if (assembled && all.length === 0) return ok({ ...assembled.framework, hash: hashOf(assembled.framework) })
  return refused(
    inOrder(all.map(({ file, path, ...said }) => ({ ...said, file: join(folder, file), line: lineOf(file, path) }))),
  )
}

const nothingThere = (folder: string): Fault => ({
  file: folder,
  line: 0,
  message: 'There is no framework in this folder.',
  next: 'Name the folder that holds framework.yaml.',
})

/** What was found while reading, joining and checking; faults found in a stand-in are shadows of one already known. */
function misfitsOf(contents: Contents, assembled: Assembled, read: readonly FileMisfit[]): readonly FileMisfit[] {
  const known = [...read, ...assembled.misfits]
  const refusals = [...check(assembled.framework)].map(refusal => ({
    ...refusal,
    ...locate(refusal.path, assembled, contents),
  }))
  const isShadow = ({ file, path }: FileMisfit) =>
    known.some(each => each.file === file && isWithin(path, reach(each.path)))
  return [...known, ...refusals.filter(refusal => !isShadow(refusal))]
}

/** How far a fault throws its shadow: a wrong `kind` makes everything beside it look wrong. */
const reach = (path: Path): Path => (path.at(-1) === 'kind' ? path.slice(0, -1) : path)

/** By file and line, each fault once: what stands behind a YAML alias is found at every use of it. */
function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const once = new Map(faults.map(fault => [`${fault.file}:${fault.line}: ${fault.message}`, fault]))
  return [...once.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}
