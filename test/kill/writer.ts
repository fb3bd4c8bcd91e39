/** Somebody who types notes into a case while tabs, browsers and servers are killed, and who believes what the screen says. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { launchChromiumAt } from '../chromium.ts'

/** What the screen had called kept: the note of a question, as it stood at that moment. */
export interface Acknowledged {
  readonly question: string
  readonly note: string
}

/** A browser with a folder of its own, so that it can be killed and opened again. */
export interface Writer {
  /** Opens a page of a case; signs in where the server asks for it. */
  readonly open: (path: string) => Promise<Page>
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
    await started.context.exposeBinding('acknowledge', (_, note: Acknowledged) => void acknowledged.push(note))
    await started.context.addInitScript(watchMarks)
    return started
  }
  const open = async (path: string): Promise<Page> => {
    running ??= start()
    const { context } = await running
    const page = await context.newPage()
    await page.goto(path)
    if (new URL(page.url()).pathname === '/sign-in') {
      await page.getByRole('button', { name: 'Sign in as local assessor' }).click()
      await page.waitForURL(each => each.pathname === path)
    }
    await page.locator('form[data-assessment][data-ready]').waitFor({ state: 'attached', timeout: 20_000 })
    return page
  }
  const stop = async (): Promise<void> => {
    const { kill } = (await running) ?? {}
    running = undefined
    await kill?.()
  }
  return {
    open,
    acknowledged,
    killBrowser: stop,
    close: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Runs in the page: whenever a mark says "kept", what the fields then hold has been promised. */
const watchMarks = (): void => {
  const { acknowledge } = globalThis as unknown as { acknowledge: (note: Acknowledged) => Promise<void> }
  const note = (mark: Element): void => {
    if (!['kept', 'safe'].includes(mark.getAttribute('data-kept') ?? '')) return
    const place = mark.closest('[data-question]')
    const question = place?.getAttribute('data-question') ?? ''
    void acknowledge({ question, note: place?.querySelector('textarea')?.value ?? '' })
  }
  new MutationObserver(changes => {
    for (const { target, addedNodes } of changes) {
      for (const each of [target, ...addedNodes])
        if (each instanceof Element && each.hasAttribute('data-kept')) note(each)
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-kept'] })
}
