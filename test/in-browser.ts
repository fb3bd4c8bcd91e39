/** Modules of our own in a real browser, on an empty page of a server of this machine: for what only a browser has. */
import { build } from 'esbuild'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'

/** Pages on which everything that the modules export is found by its name in `kit`. */
export interface Laboratory {
  readonly browser: Browser
  /** A new visitor's page, with stores of its own. */
  readonly visit: () => Promise<Page>
  /** Another tab of the visitor of a page. */
  readonly tabBeside: (page: Page) => Promise<Page>
  readonly close: () => Promise<void>
}

/** Bundles the modules, whose paths begin at the project's folder, and opens a browser. */
export const openLaboratory = async (modules: readonly string[]): Promise<Laboratory> => {
  const [script, browser] = await Promise.all([bundle(modules), launchChromium()])
  const server = createServer((request, answer) => {
    const isScript = request.url === '/script.js'
    answer.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' })
    answer.end(isScript ? script : '<!doctype html><title>Laboratory</title><script src="/script.js"></script>')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const enter = async (page: Page) => {
    await page.goto(url)
    return page
  }
  return {
    browser,
    visit: async () => enter(await (await browser.newContext()).newPage()),
    tabBeside: async page => enter(await page.context().newPage()),
    close: async () => {
      await browser.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

const bundle = async (modules: readonly string[]): Promise<string> => {
  const lines = modules.map((path, at) => `import * as m${at} from './${path}'\nObject.assign(kit, m${at})`)
  const { outputFiles } = await build({
    stdin: {
      contents: ['const kit = (globalThis.kit = {})', ...lines].join('\n'),
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    target: ['es2022'],
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
