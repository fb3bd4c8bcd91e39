/** Makes the pictures of the README's tour from a fresh copy of the program's demonstration: `npm run tour`. */
import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../../test/chromium.ts'
import { plumbline } from '../../test/plumbline.ts'
import { walkToFairSample } from '../journeys/fair-sample.ts'
import { walkToPublication } from '../journeys/publication.ts'
import type { Walk } from '../journeys/walk.ts'
import type { JourneyStep } from './journey.ts'
import { journey, publication } from './journey.ts'
import type { Picture, Step } from './steps.ts'
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

const visit = async (browser: Browser, url: string): Promise<Page> => {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1100, height: 1000 } })
  return context.newPage()
}

const photograph = async (page: Page, { picture, at }: Picture): Promise<void> => {
  const place = at === undefined ? page.locator('body') : page.getByRole('heading', { name: at, exact: true }).first()
  await place.evaluate(element => element.scrollIntoView())
  await page.screenshot({ path: join(pictures, `${picture}.png`) })
}

const take = async (browser: Browser, url: string, step: Step): Promise<void> => {
  const page = await visit(browser, url)
  if (step.as !== null) {
    await page.goto('/sign-in')
    await page.getByRole('button', { name: `Sign in as ${step.as}`, exact: true }).click()
  }
  await page.goto(step.path)
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  if (!heading.includes(step.heading)) throw new Error(`${step.path} shows "${heading}", not "${step.heading}".`)
  await photograph(page, step)
  await page.context().close()
}

/** A walk with a camera, which takes the pictures of these steps. */
const camera = (browser: Browser, url: string, steps: readonly JourneyStep[]): Walk => ({
  visit: () => visit(browser, url),
  shown: async (page, name) => {
    const step = steps.find(({ shown }) => shown === name)
    if (step === undefined) return
    console.log(`${step.picture}: ${new URL(page.url()).pathname}`)
    await photograph(page, step)
  },
})

/** Walks to a fair sample; answers what the command line says of the draw's bundle. */
const takeJourney = async (browser: Browser, url: string): Promise<string> => {
  const { bundle } = await walkToFairSample(camera(browser, url, journey))
  const { code, out } = await plumbline('sample', 'verify', bundle)
  if (code !== 0) throw new Error('The bundle does not prove its draw.')
  return out.trim()
}

const told = (picture: Picture, number: number): string =>
  [
    `### ${number}. ${picture.caption}`,
    '',
    picture.story,
    '',
    `![${picture.alternative}](docs/tour/${picture.picture}.png)`,
    '',
  ].join('\n')

const tour = (verified: string): string =>
  [
    ...steps.map((step, index) => told(step, index + 1)),
    ...journey.flatMap((step, index) => [
      told(step, steps.length + index + 1),
      ...(step.shown === 'drawn' ? [proof(verified)] : []),
    ]),
    ...publication.map((step, index) => told(step, steps.length + journey.length + index + 1)),
  ].join('\n')

const proof = (verified: string): string =>
  [
    'Anybody can prove the draw from the bundle that the page offers:',
    '',
    '```sh',
    'npx plumbline sample verify draw.json',
    '```',
    '',
    '```',
    verified,
    '```',
    '',
  ].join('\n')

/** Puts the tour between its two marks in the README. */
const writeTour = async (verified: string): Promise<void> => {
  const file = join(program, 'README.md')
  const text = await readFile(file, 'utf8')
  const [first, last] = ['<!-- tour: written by npm run tour -->\n', '<!-- end of the tour -->']
  const [from, to] = [text.indexOf(first), text.indexOf(last)]
  if (from < 0 || to < from) throw new Error('README.md has lost the marks of the tour.')
  await writeFile(file, `${text.slice(0, from)}${first}\n${tour(verified)}${text.slice(to)}`)
}

/** Does something with a program that stands on data of its own, and stops it. */
const withProgram = async (until: string | null, act: (url: string) => Promise<void>): Promise<void> => {
  const data = await mkdtemp(join(tmpdir(), 'plumbline-tour-'))
  if (until !== null)
    await promisify(execFile)(process.execPath, ['bin/plumbline.js', 'demo', 'load', '--until', until], {
      cwd: program,
      env: { ...process.env, PLUMBLINE_DATA: data },
    })
  const { url, stop } = await startProgram(data)
  try {
    await act(url)
  } finally {
    await stop()
    await rm(data, { recursive: true, force: true })
  }
}

await mkdir(pictures, { recursive: true })
const browser = await launchChromium()
try {
  await withProgram('provisional-findings', async url => {
    await walkToPublication(camera(browser, url, publication))
  })
  await withProgram(null, async url => {
    for (const step of steps) {
      console.log(`${step.picture}: ${step.path}`)
      await take(browser, url, step)
    }
    await writeTour(await takeJourney(browser, url))
  })
} finally {
  await browser.close()
}
