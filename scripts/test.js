/* `npm test`: installs what is missing, then types, lint, format, the law of imports and every test; the last line counts. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment, homeFolder, install, installedNode } from './install.js'

const checks = {
  types: ['typescript/bin/tsc', '--noEmit'],
  'types of rules, with neither server nor browser': ['typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.rules.json'],
  'types of what runs in a browser alone': ['typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.offline.json'],
  lint: ['eslint/bin/eslint.js', '.'],
  format: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  'law of imports': ['dependency-cruiser/bin/dependency-cruiser.mjs', 'src', '--output-type', 'err-long'],
}

install({ all: true })
const failedChecks = await runChecks()
const tests = await runTests(process.argv.slice(2))
const passed = Object.keys(checks).length - failedChecks.length + tests.passed
const failed = failedChecks.length + tests.failed
for (const name of failedChecks) console.log(`failed: ${name} (see above)`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Runs the checks, two at a time as small machines have two cores; answers the names of those that failed. */
async function runChecks() {
  const waiting = Object.entries(checks)
  const failures = []
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, words] = next
      const started = performance.now()
      const { code, said } = await run(words)
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)${code === 0 ? '' : `\n${said}`}`)
      if (code !== 0) failures.push(name)
    }
  }
  await Promise.all([worker(), worker()])
  return failures
}

/** Runs vitest; a test that was skipped counts as failed, and so does a run that ended badly for another reason. */
async function runTests(words) {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-results-'))
  const file = join(folder, 'results.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await run(['vitest/vitest.mjs', 'run', ...reporters, ...words], 'inherit')
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'))
    const failed = numTotalTests - numPassedTests
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run([script, ...words], output = 'pipe') {
  return new Promise(resolve => {
    const child = spawn(installedNode, [join(homeFolder, 'node_modules', script), ...words], {
      cwd: homeFolder,
      env: environment(),
      stdio: ['ignore', output, output],
    })
    let said = ''
    child.stdout?.on('data', part => (said += part))
    child.stderr?.on('data', part => (said += part))
    child.on('error', error => resolve({ code: 1, said: error.message }))
    child.on('close', code => resolve({ code, said }))
  })
}
