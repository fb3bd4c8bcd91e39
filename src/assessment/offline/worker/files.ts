/** Files that never change under one name: scripts, style sheets and editions of frameworks. None of them is case material. */

/** The cache of files by name; a new version of the program has other names. */
export const filesCache = 'plumbline-files'

/** Whether an address names content that never changes. */
export const isLasting = ({ pathname }: URL): boolean =>
  pathname.startsWith('/assets/') || /^\/frameworks\/[0-9a-f]{64}\/edition\.json$/.test(pathname)

/** From the cache, or from the network and then kept. */
export const lastingFile = async (request: Request): Promise<Response> => {
  const cache = await caches.open(filesCache)
  const kept = await cache.match(request.url)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request.url, answer.clone())
  return answer
}

/** The names of the built files that a text of HTML or CSS refers to; a style sheet also names pictures that nobody uses. */
export const filesIn = (text: string): readonly string[] => [
  ...new Set(text.match(/\/assets\/[\w-]+-[0-9a-f]{12}\.\w+/g) ?? []),
]

/** Keeps these files and all that they refer to. */
export const keepFiles = async (paths: Iterable<string>): Promise<void> => {
  const cache = await caches.open(filesCache)
  const known = new Set<string>()
  const waiting = [...paths]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (known.has(path)) continue
    known.add(path)
    const kept = (await cache.match(path)) ?? (await fetch(path))
    if (!kept.ok) throw new Error(`${path} answers ${kept.status}`)
    const text = path.endsWith('.css') ? await kept.clone().text() : ''
    waiting.push(...filesIn(text))
    await cache.put(path, kept)
  }
}

/** Forgets the files of earlier versions that no kept page refers to. */
export const forgetOtherFiles = async (wanted: ReadonlySet<string>): Promise<void> => {
  const cache = await caches.open(filesCache)
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (pathname.startsWith('/assets/') && !wanted.has(pathname)) await cache.delete(url)
  }
}
