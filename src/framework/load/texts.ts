/** The files of a framework's folder, as text. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every YAML file of a folder and of its `sections/`, under its name within the folder, in alphabetical order. */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const [top, sections] = await Promise.all([yamlIn(folder), yamlIn(join(folder, 'sections'))])
  const names = [...top, ...sections.map(name => `sections/${name}`)]
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))
  return new Map(names.map((name, i) => [name, texts[i] ?? '']))
}

/** None where there is no such folder: what is missing is then said file by file. */
async function yamlIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter(name => /\.ya?ml$/.test(name)).sort()
}
