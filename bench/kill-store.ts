/**
 * How often a killed browser throws away what it had called stored, with none of our code: `node bench/kill-store.ts 200`
 * writes to a store of a page, strictly durable, kills every process of the browser and opens it again, so many times.
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChromiumAt } from '../test/chromium.ts'

const times = Number(process.argv[2] ?? 200)
const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html>'))
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
const folder = mkdtempSync(join(tmpdir(), 'plumbline-store-'))

/** Runs in the page: counts up in the store from what it holds, and says each number once it is on the disk. */
const countUp = (): Promise<number> =>
  new Promise((found, failed) => {
    const { say } = globalThis as unknown as { readonly say: (count: number) => void }
    const asked = indexedDB.open('counted', 1)
    asked.onupgradeneeded = () => void asked.result.createObjectStore('counts')
    asked.onerror = () => failed(new Error(asked.error?.message))
    asked.onsuccess = () => {
      const known = asked.result.transaction('counts').objectStore('counts').get('count')
      known.onsuccess = () => {
        const first = (known.result as number | undefined) ?? 0
        const write = (count: number): void => {
          const work = asked.result.transaction('counts', 'readwrite', { durability: 'strict' })
          work.objectStore('counts').put(count, 'count')
          work.objectStore('counts').put('x'.repeat(3_000), `row ${count % 50}`)
          work.oncomplete = () => {
            say(count)
            write(count + 1)
          }
        }
        write(first + 1)
        found(first)
      }
    }
  })

let [said, thrownAway] = [0, 0]
for (let time = 1; time <= times; time++) {
  const { context, kill } = await launchChromiumAt(folder, {})
  await context.exposeBinding('say', (_, count: number) => void (said = Math.max(said, count)))
  const page = await context.newPage()
  await page.goto(address)
  const found = await page.evaluate(countUp)
  if (found < said) {
    thrownAway += 1
    console.log(`  After kill ${time - 1} the store had ${found}, and ${said} had been called stored`)
    said = found
  }
  await new Promise(done => setTimeout(done, Math.random() * 500))
  await kill()
}
console.log(`  Killed ${times} times; the browser threw its store away ${thrownAway} times`)
server.close()
rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
