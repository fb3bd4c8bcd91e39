/* Installs what package-lock.json lists, unless the same versions are there: npm's own note in node_modules says so. */
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

const inHome = path => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The folder of the program. */
export const homeFolder = inHome('')

/** The Node 24 that comes with the packages. */
export const installedNode = inHome('node_modules/node/bin/node')

/** The environment in which every program that is started finds that Node first. */
export const environment = () => ({
  ...process.env,
  PATH: [inHome('node_modules/node/bin'), inHome('node_modules/.bin'), process.env.PATH].join(delimiter),
})

/**
 * Makes sure that the packages are there: those that run the program, or `all`, which tests need too.
 * Ends the process with npm's exit code when npm fails.
 */
export function install({ all }) {
  if (isComplete(all)) return
  console.log(`Installing ${all ? 'everything that tests need' : 'what is missing'} (npm ci). This happens once.`)
  const words = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
    ...(all ? [] : ['--omit=dev']),
  ]
  const { status } = spawnSync('npm', words, { cwd: homeFolder, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status === 0) return
  console.error('The packages could not be installed; npm says why above.')
  process.exit(status ?? 1)
}

function isComplete(all) {
  const modules = inHome('node_modules')
  // A link leads to another copy's packages, which are that copy's affair.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return true
  if (!existsSync(installedNode)) return false
  const wanted = Object.entries(readPackages(inHome('package-lock.json')))
  const there = readPackages(inHome('node_modules/.package-lock.json'))
  return wanted.every(([path, { version, dev, optional, devOptional }]) => {
    const mayBeMissing = path === '' || optional || devOptional || (dev && !all)
    return there[path] === undefined ? mayBeMissing : there[path].version === version
  })
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}
