/** The files of a framework's folder, as text. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every YAML file of a folder and of its `sections/`, under its name within the folder, in the order of names. */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const [top, sections] = await Promise.all([yamlIn(folder), yamlIn(join(folder, 'sections'))])
  const names = [...top, ...sections.map(name => `sections/${name}`)]
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))
  return new Map(names.map((name, i) => [name, texts[i] ?? '']))
}

const ending = /\.ya?ml$/

/** None where there is no such folder: what is missing is then said file by file. */
async function yamlIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  // Without its ending, a name that goes on from another comes after it.
  const bare = (name: string): string => name.replace(ending, '')
  return names.filter(name => ending.test(name)).sort((a, b) => (bare(a) < bare(b) ? -1 : 1))
}
