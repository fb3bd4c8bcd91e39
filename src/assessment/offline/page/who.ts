/** What a page says of its reader, and whether it is fresh from the server or a copy that the device kept. */

/** Somebody who has signed in, as the page has them. */
export interface Reader {
  readonly id: number
  readonly name: string
}

/** The page as it was delivered. */
export interface Delivered {
  readonly reader: Reader | null
  /** When the copy was kept, in milliseconds; null where the page is fresh. */
  readonly keptAt: number | null
  readonly language: 'en' | 'cy'
  /** The service worker of the version that drew the page. */
  readonly worker: string
}

/** Reads it from the head of the page. */
export const delivered = (): Delivered => {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="app-person"]')
  const kept = document.querySelector<HTMLMetaElement>('meta[name="app-kept"]')
  const id = Number(meta?.content ?? '')
  return {
    reader: id > 0 ? { id, name: meta?.dataset['name'] ?? '' } : null,
    keptAt: kept ? Number(kept.content) : null,
    language: document.documentElement.lang === 'cy' ? 'cy' : 'en',
    worker: meta?.dataset['worker'] ?? '',
  }
}

/** Whether this browser can keep anything: pages work without, by their forms. */
export const canKeep = (): boolean =>
  isSecureContext && 'indexedDB' in globalThis && 'locks' in navigator && 'BroadcastChannel' in globalThis
