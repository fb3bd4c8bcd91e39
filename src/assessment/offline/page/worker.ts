/** The service worker of the version that drew the page: started once, replaced when the version changes. */

/** Starts it; a browser that refuses works on without pages offline, and keeps answers all the same. */
export const startWorker = async (url: string): Promise<ServiceWorkerRegistration | null> => {
  if (url === '' || !('serviceWorker' in navigator)) return null
  return navigator.serviceWorker.register(url, { scope: '/', updateViaCache: 'all' }).catch(() => null)
}

/** Asks the browser to wake the worker when the network is back, where it can. */
export const sendWhenBack = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration('/')
  const { sync } = (registration ?? {}) as { readonly sync?: { readonly register: (tag: string) => Promise<void> } }
  await sync?.register('plumbline-send').catch(() => undefined)
}
