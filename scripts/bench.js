/* `npm run bench`: runs every bench/*.bench.ts in turn, each in a process of its own, and says on which machine. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { environment, homeFolder, install, installedNode } from './install.js'

install({ all: true })
const folder = join(homeFolder, 'bench')
const asked = process.argv.slice(2)
const benches = (existsSync(folder) ? readdirSync(folder) : [])
  .filter(name => name.endsWith('.bench.ts') && (asked.length === 0 || asked.some(word => name.includes(word))))
  .sort()
const processors = cpus()
console.log(
  `Machine: ${processors.length} x ${processors[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ` +
    `${process.platform} ${release()}`,
)
const failed = benches.filter(name => {
  console.log(`\n${name}`)
  const words = ['--expose-gc', '--disable-warning=ExperimentalWarning', join(folder, name)]
  return spawnSync(installedNode, words, { cwd: homeFolder, env: environment(), stdio: 'inherit' }).status !== 0
})
console.log(`\n${benches.length} run, ${failed.length} failed${failed.map(name => `\n  ${name}`).join('')}`)
process.exitCode = failed.length === 0 ? 0 : 1
