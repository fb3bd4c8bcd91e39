/** Makes the pictures of the README's tour from a fresh copy of the program's demonstration: `npm run tour`. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../../test/chromium.ts'
import type { Step } from './steps.ts'
import { steps } from './steps.ts'

const program = fileURLToPath(new URL('../../', import.meta.url))
const pictures = join(program, 'docs', 'tour')

/** Starts the program on a database of its own and hands over its address. */
const startProgram = async (data: string): Promise<{ url: string; stop: () => Promise<void> }> => {
  const child = spawn(process.execPath, ['bin/plumbline.js', 'serve'], {
    cwd: program,
    env: { ...process.env, PLUMBLINE_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>(resolve => child.on('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString()
      const address = /https?:\/\/\S+/.exec(printed)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.on('exit', code => reject(new Error(`The program ended with ${code ?? 'a signal'} before it served.`)))
  })
  return {
    url,
    stop: async () => {
      child.kill('SIGINT')
      await ended
    },
  }
}

const take = async (browser: Browser, url: string, step: Step): Promise<void> => {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1100, height: 1000 } })
  const page = await context.newPage()
  if (step.as !== null) {
    await page.goto('/sign-in')
    await page.getByRole('button', { name: `Sign in as ${step.as}` }).click()
  }
  await page.goto(step.path)
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  if (!heading.includes(step.heading)) throw new Error(`${step.path} shows "${heading}", not "${step.heading}".`)
  if (step.at !== undefined) {
    await page
      .getByRole('heading', { name: step.at, exact: true })
      .first()
      .evaluate(heading => heading.scrollIntoView())
  }
  await page.screenshot({ path: join(pictures, `${step.picture}.png`) })
  await context.close()
}

const tour = (): string =>
  steps
    .flatMap(({ picture, caption, story, alternative }, index) => [
      `### ${index + 1}. ${caption}`,
      '',
      story,
      '',
      `![${alternative}](docs/tour/${picture}.png)`,
      '',
    ])
    .join('\n')

/** Puts the tour between its two marks in the README. */
const writeTour = async (): Promise<void> => {
  const file = join(program, 'README.md')
  const text = await readFile(file, 'utf8')
  const [first, last] = ['<!-- tour: written by npm run tour -->\n', '<!-- end of the tour -->']
  const [from, to] = [text.indexOf(first), text.indexOf(last)]
  if (from < 0 || to < from) throw new Error('README.md has lost the marks of the tour.')
  await writeFile(file, `${text.slice(0, from)}${first}\n${tour()}${text.slice(to)}`)
}

const data = await mkdtemp(join(tmpdir(), 'plumbline-tour-'))
await mkdir(pictures, { recursive: true })
const { url, stop } = await startProgram(data)
const browser = await launchChromium()
try {
  for (const step of steps) {
    console.log(`${step.picture}: ${step.path}`)
    await take(browser, url, step)
  }
  await writeTour()
} finally {
  await browser.close()
  await stop()
  await rm(data, { recursive: true, force: true })
}
