/** Somebody who works on cases while tabs, browsers and servers are killed, and who believes what the screen says. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { launchChromiumAt } from '../chromium.ts'
import type { Acknowledged } from './watch.ts'
import { watchPromises } from './watch.ts'

/** A browser with a folder of its own, so that it can be killed and opened again. */
export interface Writer {
  /** An empty tab. */
  readonly tab: () => Promise<Page>
  /** Opens a page of a case in a tab and waits until its code has taken it over; signs in where the server asks for it. */
  readonly open: (page: Page, path: string) => Promise<void>
  /** Everything that any screen has called kept so far. */
  readonly acknowledged: readonly Acknowledged[]
  /** Kills every process of the browser at once. */
  readonly killBrowser: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts the browser. */
export const startWriter = (url: string): Writer => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-writer-'))
  const acknowledged: Acknowledged[] = []
  let running: Promise<{ readonly context: BrowserContext; readonly kill: () => Promise<void> }> | undefined
  const start = async () => {
    const started = await launchChromiumAt(folder, { baseURL: url })
    await started.context.exposeBinding('acknowledge', (_, promised: Acknowledged) => void acknowledged.push(promised))
    await started.context.addInitScript(watchPromises)
    return started
  }
  const stop = async (): Promise<void> => {
    const { kill } = (await running) ?? {}
    running = undefined
    await kill?.()
  }
  return {
    tab: async () => {
      running ??= start()
      return (await running).context.newPage()
    },
    open: async (page, path) => {
      await page.goto(path)
      if (new URL(page.url()).pathname === '/sign-in') {
        await page.getByRole('button', { name: 'Sign in as local assessor' }).click()
        await page.waitForURL(each => each.pathname === path)
      }
      await page
        .locator('form[data-assessment][data-ready], [data-beside][data-ready]')
        .waitFor({ state: 'attached', timeout: 20_000 })
    },
    acknowledged,
    killBrowser: stop,
    close: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
