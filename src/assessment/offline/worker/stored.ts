/** Pages that are on the device: kept as the server sent them, encrypted, and shown when the network does not answer. */
import type { KeptPage } from '../device/kept.ts'
import { find, keep } from '../device/kept.ts'
import { settle } from '../device/keeping.ts'
import type { Device } from '../device/open.ts'
import { openDevice } from '../device/open.ts'
import { presentPerson } from '../device/register.ts'

/** What a page's address is kept under: its path; what is asked beside it makes no other page here. */
export const pageKey = (url: string): string => new URL(url).pathname.replace(/(.)\/$/, '$1')

/** Where everybody finds what is on this device, also with neither network nor sign-in. */
export const devicePage = '/device'

/** Opens the store of whoever is signed in here, uses it and closes it; null where nobody is. */
export const withPresent = async <Value>(work: (device: Device) => Promise<Value>): Promise<Value | null> => {
  const person = await presentPerson()
  if (person === null) return null
  const device = await openDevice(person)
  try {
    return await work(device)
  } finally {
    device.db.close()
  }
}

/**
 * The kept page of an address: a redirection to the page of the device where the store is closed, null where there is
 * no such page.
 */
export const storedPage = (url: string): Promise<Response | null> =>
  withPresent(async device => {
    if (!(await device.db.getKey('pages', pageKey(url)))) return null
    if ((await settle(device, Date.now())).state !== 'open') return Response.redirect(devicePage, 302)
    const kept = await find(device, 'pages', pageKey(url))
    return kept && show(kept.value, kept.keptAt)
  })

const show = ({ html, policy }: KeptPage, keptAt: number): Response =>
  // The page is told that it is a copy, and of when; it must not take its reader's name for news.
  new Response(html.replace('<meta name="app-person"', `<meta name="app-kept" content="${keptAt}">$&`), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
  })

/** Keeps a page that was just read, if the device has an earlier copy of it: what is taken along stays fresh. */
export const refreshStored = (url: string, answer: Response): Promise<null> =>
  withPresent(async device => {
    if (!(await device.db.getKey('pages', pageKey(url)))) return null
    await keepPage(device, pageKey(url), answer)
    return null
  }).then(() => null)

/** Keeps a page that the server sent; answers its text, or null where it is not a page for this person. */
export const keepPage = async (device: Device, key: string, answer: Response): Promise<string | null> => {
  const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html')
  if (!answer.ok || answer.redirected || !isPage) return null
  const html = await answer.text()
  if (!html.includes(`<meta name="app-person" content="${device.person}"`)) return null
  const policy = answer.headers.get('content-security-policy') ?? ''
  await keep(device, 'pages', { key, keptAt: Date.now(), value: { html, policy } })
  return html
}
