#!/usr/bin/env node
/* Runs `plumbline` on any Node from 20: hands over to the Node 24 that was installed with the packages. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const home = new URL('..', import.meta.url)
const installed = fileURLToPath(new URL('node_modules/node/bin/node', home))
const main = fileURLToPath(new URL('src/cli/main.ts', home))
const doors = fileURLToPath(new URL('processes.ts', import.meta.url))
const runsTypeScript = Number(process.versions.node.split('.')[0]) >= 24

if (!existsSync(fileURLToPath(new URL('node_modules/commander', home)))) {
  console.error(`plumbline: its packages are not installed. Run \`npm install\` in ${fileURLToPath(home)}`)
  process.exitCode = 1
} else if (runsTypeScript) {
  module.enableCompileCache()
  const [{ run }, { processes }] = await Promise.all([import(main), import(doors)])
  await run(processes)
} else if (existsSync(installed)) {
  handOver()
} else {
  console.error(
    `plumbline: needs Node 24, and this is ${process.version}. ` +
      `Run \`npm install\` in ${fileURLToPath(home)}: it brings Node 24 along.`,
  )
  process.exitCode = 1
}

/** Runs the same command on the installed Node; signals, streams and the exit code pass through unchanged. */
function handOver() {
  const child = spawn(installed, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2']
  // A terminal sends these to the child as well, and two would mean "stop at once" to a server that is stopping.
  const shared = process.stdin.isTTY ? ['SIGINT', 'SIGHUP', 'SIGQUIT'] : []
  for (const signal of signals) process.on(signal, () => shared.includes(signal) || child.kill(signal))
  child.on('error', error => {
    console.error(`plumbline: can't start ${installed}: ${error.message}. Run \`npm install\` again.`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    if (signal === null) return process.exit(code ?? 1)
    // Die of the same signal, so that a shell sees what happened.
    for (const each of signals) process.removeAllListeners(each)
    process.kill(process.pid, signal)
  })
}
