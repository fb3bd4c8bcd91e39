/* Installs what package-lock.json lists, unless that was done: a note in node_modules says which list is there. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const home = new URL('..', import.meta.url)
const note = fileURLToPath(new URL('node_modules/.plumbline-installed', home))

/**
 * Makes sure that the packages are there: those that run the program, or `all`, which tests need too.
 * Ends the process with npm's exit code when npm fails.
 */
export function install({ all }) {
  const lock = readFileSync(new URL('package-lock.json', home))
  const list = createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex')
  const installed = existsSync(note) ? readFileSync(note, 'utf8') : ''
  if (installed === `${list} all` || (!all && installed === `${list} product`)) return
  const what = all ? 'all' : 'product'
  console.log(`Installing ${all ? 'everything that tests need' : 'what is missing'} (npm ci). This happens once.`)
  const words = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
    ...(all ? [] : ['--omit=dev']),
  ]
  const { status } = spawnSync('npm', words, {
    cwd: fileURLToPath(home),
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // npm tells its children what it was called with; a fresh npm should read the project's own settings alone.
    env: Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/.test(name)),
    ),
  })
  if (status !== 0) {
    console.error('The packages could not be installed; npm says why above.')
    process.exit(status ?? 1)
  }
  writeFileSync(note, `${list} ${what}`)
}

/** The Node 24 that came with the packages. */
export const installedNode = fileURLToPath(new URL('node_modules/node/bin/node', home))

/** The folder of the program. */
export const homeFolder = fileURLToPath(home)
