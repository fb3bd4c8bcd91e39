/** The service worker: pages from the network if it answers soon, else from the device; and sending when it comes back. */
import { language } from '../device/register.ts'
import { sendInTurn } from '../sync/turn.ts'
import { filesIn, isLasting, keepFiles, lastingFile } from './files.ts'
import { devicePage, refreshStored, storedPage, withPresent } from './stored.ts'

declare const self: ServiceWorkerGlobalScope

/** The cache of the page that everybody finds without a network; it holds nothing of any case. */
const SHELL = 'plumbline-shell'
/** The name of what the browser wakes the worker for when the network is back. */
const SEND = 'plumbline-send'

self.addEventListener('install', event => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()))
})

self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (isLasting(url)) event.respondWith(lastingFile(request))
  else if (request.mode === 'navigate') event.respondWith(navigate(event))
})

// Browsers without background sync send when a page is next open.
self.addEventListener('sync', ((event: ExtendableEvent & { readonly tag: string }) => {
  if (event.tag === SEND) event.waitUntil(send())
}) as EventListener)

const send = async (): Promise<void> => {
  const sent = await withPresent(device => sendInTurn(device, (path, init) => fetch(path, init)))
  // A rejection makes the browser try again later.
  if (sent?.meeting === 'no-network' || sent?.meeting === 'busy') throw new Error(sent.meeting)
}

// Who waits for a page longer than this, with a copy at hand, is better served by the copy.
const PATIENCE_MS = 3_000
// What a gateway says when the server behind it is gone.
const gone = [502, 503, 504]

const navigate = async (event: FetchEvent): Promise<Response> => {
  const { request } = event
  const fresh = fetch(request).then(
    answer => {
      const copy = answer.clone()
      event.waitUntil(refreshStored(request.url, copy).catch(() => null))
      return answer
    },
    () => null,
  )
  const late = new Promise<null>(done => setTimeout(done, PATIENCE_MS, null))
  const soon = await Promise.race([fresh, late])
  if (soon && !gone.includes(soon.status)) return soon
  const stored = await storedPage(request.url).catch(() => null)
  if (stored) return stored
  return (await fresh) ?? (await shell(request.url))
}

const shellIn = (lang: string): string => `${devicePage}?lang=${lang}`

const keepShell = async (): Promise<void> => {
  const cache = await caches.open(SHELL)
  for (const lang of ['en', 'cy']) {
    // Without cookies, so that it is nobody's page.
    const answer = await fetch(shellIn(lang), { credentials: 'omit', cache: 'no-store' })
    if (!answer.ok) throw new Error(`the page of the device answers ${answer.status}`)
    await keepFiles(filesIn(await answer.clone().text()))
    await cache.put(shellIn(lang), answer)
  }
}

/** The page of the device, which says what is here; under another address it first goes to its own. */
const shell = async (url: string): Promise<Response> => {
  const { pathname, searchParams } = new URL(url)
  if (pathname !== devicePage) return Response.redirect(`${devicePage}?missed=${encodeURIComponent(pathname)}`, 302)
  const lang = searchParams.get('lang') ?? (await language())
  const cache = await caches.open(SHELL)
  return (await cache.match(shellIn(lang))) ?? (await cache.match(shellIn('en'))) ?? Response.error()
}
