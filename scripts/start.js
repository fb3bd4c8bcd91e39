/* `npm start`: installs what is missing, then serves from a database of its own, or from DATABASE_URL. */
import { spawn } from 'node:child_process'
import { environment, homeFolder, install, installedNode } from './install.js'

install({ all: false })

// The fourth stream tells the child when we are gone, however we ended: it then stops too.
const child = spawn(installedNode, ['bin/plumbline.js', 'serve', ...process.argv.slice(2)], {
  cwd: homeFolder,
  env: environment(),
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', error => {
  console.error(`${installedNode} can not be started: ${error.message}. Remove node_modules and try again.`)
  process.exit(1)
})
child.on('exit', code => process.exit(code ?? 1))
