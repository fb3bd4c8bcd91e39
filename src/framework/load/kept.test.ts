/** What is kept is what would be read, and nothing stale is ever answered. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { tinyFolder, tinyFramework } from '../../../test/make/framework-folder.ts'
import { readKept } from './kept.ts'

async function places() {
  const root = await mkdtemp(join(tmpdir(), 'kept-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const folder = join(root, 'tiny')
  await cp(tinyFolder, folder, { recursive: true })
  return { folder, shelf: join(root, 'shelf') }
}

test('the second time the kept framework is answered, the same in all', async () => {
  const { folder, shelf } = await places()
  const first = await readKept(folder, shelf)
  const second = await readKept(folder, shelf)
  expect(second).toEqual(first)
  expect(second).toEqual({ ok: true, value: await tinyFramework() })
  expect(await readdir(shelf)).toHaveLength(1)
})

test('a changed file is read again, and what was kept before is dropped', async () => {
  const { folder, shelf } = await places()
  await readKept(folder, shelf)
  const themes = join(folder, 'themes.yaml')
  await writeFile(themes, (await readFile(themes, 'utf8')).replace('Staying afloat', 'Floating'))
  const changed = await readKept(folder, shelf)
  expect(changed.ok && changed.value.themes[0]?.title.en).toBe('Floating')
  expect(await readdir(shelf)).toHaveLength(1)
})

test('a kept file that was damaged is passed over', async () => {
  const { folder, shelf } = await places()
  await readKept(folder, shelf)
  for (const name of await readdir(shelf)) await writeFile(join(shelf, name), '{"id": "ti')
  expect(await readKept(folder, shelf)).toEqual({ ok: true, value: await tinyFramework() })
})

test('a framework with faults is never kept', async () => {
  const { folder, shelf } = await places()
  await rm(join(folder, 'themes.yaml'))
  expect((await readKept(folder, shelf)).ok).toBe(false)
  await expect(readdir(shelf)).rejects.toThrow('ENOENT')
})

test('where nothing can be kept it is read all the same', async () => {
  const { folder } = await places()
  const file = join(folder, 'themes.yaml')
  expect((await readKept(folder, file)).ok).toBe(true)
})
