/** Builds the browser's files into `dist/assets`: a style sheet and scripts, named by their content, and compressed beside. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import type { AssetNames } from './assets.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const sources = join(root, 'assets')

/** Where built files are unless said otherwise. */
export const assetsFolder = join(root, 'dist', 'assets')

/** Scripts besides `assets/js/main.ts`, as paths from the program's folder. */
export interface MoreScripts {
  /** Loaded by every page after the first one. */
  readonly pages: readonly string[]
  /** The service worker; '' where there is none. */
  readonly worker: string
}

interface Manifest {
  /** The program's own files that went into the scripts, by which a later start sees whether they still are the same. */
  readonly files: readonly string[]
  readonly inputs: string
  readonly names: AssetNames
}

/**
 * Makes sure that `folder` holds the files built from today's sources and answers their names. Does nothing but read
 * when they are there already; otherwise takes about a second. Throws with the compiler's message on a mistake.
 */
export const buildAssets = async (
  more: MoreScripts = { pages: [], worker: '' },
  folder: string = assetsFolder,
): Promise<AssetNames> => {
  const known = await readManifest(folder)
  if (known && known.inputs === (await hashOf(known.files, more)) && namesIn(known.names).every(isThere(folder))) {
    return known.names
  }
  await mkdir(folder, { recursive: true })
  const [css, main, icon, worker, ...pages] = await Promise.all([
    styles(),
    script('assets/js/main.ts', 'esm'),
    readFile(join(sources, 'images', 'icon.svg')),
    more.worker === '' ? null : script(more.worker, 'iife'),
    ...more.pages.map(path => script(path, 'esm')),
  ])
  const names: AssetNames = {
    css: await keep(folder, 'main', 'css', css),
    js: await keep(folder, 'main', 'js', main.content),
    icon: await keep(folder, 'icon', 'svg', icon),
    scripts: await Promise.all(pages.map(({ content }) => keep(folder, 'page', 'js', content))),
    worker: worker ? await keep(folder, 'worker', 'js', worker.content) : '',
  }
  const files = [...new Set([main, ...pages, ...(worker ? [worker] : [])].flatMap(each => each.files))].sort()
  const manifest: Manifest = { files, inputs: await hashOf(files, more), names }
  await replace(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2))
  return names
}

const namesIn = ({ css, js, icon, scripts, worker }: AssetNames): readonly string[] =>
  [css, js, icon, ...scripts, worker].filter(name => name !== '')

const isThere = (folder: string) => (name: string) => existsSync(join(folder, name.replace(/^\/assets\//, '')))

const readManifest = async (folder: string): Promise<Manifest | null> => {
  try {
    const read = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Partial<Manifest>
    return read.files && read.names?.scripts ? (read as Manifest) : null
  } catch {
    return null
  }
}

const hashOf = async (scripts: readonly string[], more: MoreScripts): Promise<string> => {
  const styleSheets = (await readdir(sources, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const own = [join(root, 'package-lock.json'), fileURLToPath(import.meta.url)]
  const hash = createHash('sha256').update(JSON.stringify(more))
  for (const file of [...styleSheets.sort(), ...scripts.map(path => join(root, path)), ...own]) {
    hash.update(file.slice(root.length)).update(await readFile(file).catch(() => 'gone'))
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

interface Script {
  readonly content: Uint8Array
  /** The program's own files in it, as paths from its folder. */
  readonly files: readonly string[]
}

const script = async (path: string, format: 'esm' | 'iife'): Promise<Script> => {
  const { build } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, path)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format,
    target: ['es2020'],
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const files = Object.keys(metafile.inputs).filter(file => !file.includes('node_modules'))
  return { content: outputFiles[0]?.contents ?? new Uint8Array(), files }
}

const brotli = promisify(brotliCompress)

const keep = async (folder: string, name: string, ending: string, content: string | Uint8Array): Promise<string> => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  const file = `${name}-${hash}.${ending}`
  await replace(join(folder, `${file}.br`), await brotli(content))
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
