/** Builds the browser's files into `dist/assets`: one style sheet and one script, named by their content. */
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AssetNames } from './assets.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const sources = join(root, 'assets')

/** Where built files are unless said otherwise. */
export const assetsFolder = join(root, 'dist', 'assets')

interface Manifest {
  readonly inputs: string
  readonly names: AssetNames
}

/**
 * Makes sure that `folder` holds the files built from today's `assets/` and answers their names. Does nothing but
 * read when they are there already; otherwise takes about a second. Throws with the compiler's message on a mistake.
 */
export const buildAssets = async (folder: string = assetsFolder): Promise<AssetNames> => {
  const inputs = await hashOfInputs()
  const known = await readManifest(folder)
  if (known?.inputs === inputs && Object.values(known.names).every(name => existsSync(join(folder, fileOf(name))))) {
    return known.names
  }
  await mkdir(folder, { recursive: true })
  const [css, js, icon] = await Promise.all([styles(), scripts(), readFile(join(sources, 'images', 'icon.svg'))])
  const names: AssetNames = {
    css: await keep(folder, 'main', 'css', css),
    js: await keep(folder, 'main', 'js', js),
    icon: await keep(folder, 'icon', 'svg', icon),
  }
  const manifest: Manifest = { inputs, names }
  await replace(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2))
  return names
}

const fileOf = (name: string): string => name.replace(/^\/assets\//, '')

const readManifest = async (folder: string): Promise<Manifest | null> => {
  try {
    return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest
  } catch {
    return null
  }
}

const hashOfInputs = async (): Promise<string> => {
  const files = (await readdir(sources, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const hash = createHash('sha256')
  for (const file of [...files.sort(), join(root, 'package-lock.json'), fileURLToPath(import.meta.url)]) {
    hash.update(file.slice(root.length)).update(await readFile(file))
  }
  return hash.digest('hex')
}

const styles = async (): Promise<string> => {
  // Loaded only here: a start that finds its files built does not need it.
  const sass = await import('sass')
  const { css } = await sass.compileAsync(join(sources, 'scss', 'main.scss'), {
    style: 'compressed',
    loadPaths: [join(root, 'node_modules', 'govuk-frontend', 'dist')],
    quietDeps: true,
  })
  return css
}

const scripts = async (): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    entryPoints: [join(sources, 'js', 'main.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2020'],
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

const keep = async (folder: string, name: string, ending: string, content: string | Uint8Array): Promise<string> => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  const file = `${name}-${hash}.${ending}`
  await replace(join(folder, file), content)
  return `/assets/${file}`
}

// Written beside and moved into place, so that two processes that build at once never serve half a file.
const replace = async (file: string, content: string | Uint8Array): Promise<void> => {
  const beside = `${file}.${process.pid}.part`
  try {
    await writeFile(beside, content)
    await rename(beside, file)
  } finally {
    await rm(beside, { force: true })
  }
}
