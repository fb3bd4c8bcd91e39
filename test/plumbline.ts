/** Runs the command line as its user does: another process, its streams and its exit code. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../bin/plumbline.js', import.meta.url))

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `plumbline` with arguments, in the folder of the project. */
export const plumbline = (...args: readonly string[]): Promise<Ended> => run(args, process.env)

/** The same, on the database at an address, which holds an organisation's own data unless `environment` says else. */
export const plumblineOn = (
  url: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> => run(args, { ...process.env, DATABASE_URL: url, PLUMBLINE_DEMONSTRATION: 'off', ...environment })

const run = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> =>
  new Promise(done => {
    const child = execFile(process.execPath, [program, ...args], { env, maxBuffer: 2 ** 26 }, (_, out, err) => {
      done({ code: child.exitCode ?? -1, out, err })
    })
  })
