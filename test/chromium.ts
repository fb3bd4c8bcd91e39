/** Chromium for tests, unpacked once from its npm package: nothing is downloaded, nothing is installed. */
import chromiumPackage from '@sparticuz/chromium'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'

// A test that needs the network is a mistake; these keep the browser itself from asking for it.
const flags = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
]

/** Starts Chromium; close it when done. */
export const launchChromium = async (): Promise<Browser> => {
  const folder = await unpacked()
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: flags,
    env: { ...process.env, FONTCONFIG_PATH: folder },
  })
}

/** Starts Chromium with what an earlier one left in a folder, as somebody does who opens the browser again. */
export const launchChromiumAt = async (
  profile: string,
  options: BrowserContextOptions,
): Promise<{ readonly context: BrowserContext; readonly kill: () => Promise<void> }> => {
  const folder = await unpacked()
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: join(folder, 'chromium'),
    args: flags,
    env: { ...process.env, FONTCONFIG_PATH: folder },
    handleSIGINT: false,
  })
  const closed = new Promise<void>(done => context.once('close', () => done()))
  return {
    context,
    kill: async () => {
      for (const pid of processesWith(profile)) killIfThere(pid)
      await closed
    },
  }
}

/** The processes whose command line names a folder. */
const processesWith = (folder: string): readonly number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${folder}`)
      } catch {
        return false
      }
    })
    .map(Number)

const killIfThere = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went with its parent.
  }
}

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.resolve('@sparticuz/chromium')), 'utf8'),
) as { version: string }

/** The folder with the browser of this version, beside the package that it comes from. */
const unpacked = async (): Promise<string> => {
  const folder = fileURLToPath(new URL(`../node_modules/.cache/chromium-${version}`, import.meta.url))
  if (existsSync(folder)) return folder
  // The package unpacks into the temporary folder that the environment names. Unpacking aside and renaming lets
  // several test processes begin at once without one running the half-written browser of another.
  const aside = `${folder}.${process.pid}`
  const { TMPDIR } = process.env
  mkdirSync(aside, { recursive: true })
  process.env['TMPDIR'] = aside
  try {
    await chromiumPackage.executablePath()
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = TMPDIR
  }
  writeFileSync(join(aside, 'fonts.conf'), fontsOf(folder))
  try {
    renameSync(aside, folder)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

// The fonts that the package brings, and no others: pictures of pages then look alike on every machine.
const fontsOf = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`
