/**
 * Keeps parts of an open page up to date. `<div data-live="/where/news/comes/from" data-live-said="Updated at %">` names
 * the stream, `data-live-at` the number of the last change that the page shows, and `data-live-first` a `?part` of the
 * page to ask for before the whole. Each part that may change is an element with an id and `data-live-part`;
 * `data-live-status` is where a screen reader hears of it. Without scripts the page is as it was when it was asked for.
 */

// The first change shows at once; those that follow hard on it are shown together.
const restMs = 400
// A page that could not be read again is asked for once more when the server may have recovered.
const mendMs = 5_000
// Somebody who listens to the page shouldn't be talked to without a pause.
const quietMs = 15_000

/** Starts following, where the page asks for it. */
export function startLive(): void {
  const root = document.querySelector<HTMLElement>('[data-live]')
  const address = root?.dataset['live']
  if (!root || !address || !('EventSource' in window)) return
  let source: EventSource | null = null
  const show = paced(
    () => renew(root),
    () => source !== null && source.readyState !== EventSource.CLOSED,
  )
  const follow = (): void => {
    if (document.hidden || source) return
    source = new EventSource(address)
    // The server numbers its changes and the page says which it has seen, so that none falls between the two.
    source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      root.dataset['liveState'] = 'open'
      const change = Number(data)
      if (change === 0 || change > Number(root.dataset['liveAt'])) show()
    })
  }
  // A browser has few connections to spare: a page that nobody sees gives its own back.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      source?.close()
      source = null
    } else follow()
  })
  follow()
}

/** Does `act` at once and not again before it has rested; what failed is done again while the page `follows`. */
function paced(act: () => Promise<void>, follows: () => boolean): () => void {
  let busy = false
  let again = false
  const go = async (): Promise<void> => {
    busy = true
    const failed = await act().then(
      () => false,
      () => true,
    )
    await new Promise(resolve => setTimeout(resolve, failed ? mendMs : restMs))
    busy = false
    if (again || (failed && follows())) {
      again = false
      void go()
    }
  }
  return () => {
    if (busy) again = true
    else void go()
  }
}

/** Brings the page up to date: first the part that is quick to make, where the page names one, then all of it. */
async function renew(root: HTMLElement): Promise<void> {
  const first = root.dataset['liveFirst']
  const whole = new URL(location.href)
  const quick = new URL(location.href)
  if (first) quick.searchParams.set('part', first)
  for (const address of first ? [quick, whole] : [whole]) await renewFrom(root, address)
}

async function renewFrom(root: HTMLElement, address: URL): Promise<void> {
  const answer = await fetch(address, { headers: { accept: 'text/html' }, redirect: 'error' })
  if (!answer.ok) throw new Error(`${answer.status} of ${address.pathname}`)
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  let changed = false
  for (const part of document.querySelectorAll<HTMLElement>('[data-live-part]')) {
    const next = fresh.getElementById(part.id)
    if (!next || next.innerHTML === part.dataset['liveHtml'] || next.innerHTML === part.innerHTML) continue
    exchange(part, next)
    changed = true
  }
  root.dataset['liveAt'] = fresh.querySelector<HTMLElement>('[data-live]')?.dataset['liveAt'] ?? ''
  if (changed) say(root)
}

/** Puts the new content in the place of the old; what was opened stays open, and the focus stays where it was. */
function exchange(part: HTMLElement, next: HTMLElement): void {
  const html = next.innerHTML
  const open = [...part.querySelectorAll('details')].map(each => each.open)
  const held = part.contains(document.activeElement) ? keyOf(document.activeElement) : null
  const across = [...part.querySelectorAll('.app-scroll')].map(each => each.scrollLeft)
  part.replaceChildren(...next.childNodes)
  part.dataset['liveHtml'] = html
  part.querySelectorAll('details').forEach((each, at) => (each.open = open[at] ?? each.open))
  part.querySelectorAll('.app-scroll').forEach((each, at) => (each.scrollLeft = across[at] ?? 0))
  if (held !== null)
    [...part.querySelectorAll<HTMLElement>('a, button, summary, [tabindex]')]
      .find(each => keyOf(each) === held)
      ?.focus({ preventScroll: true })
}

const keyOf = (element: Element | null): string =>
  `${element?.tagName} ${element?.id} ${element?.getAttribute('href') ?? ''} ${element?.getAttribute('aria-label') ?? ''}`

let lastSaid = -Infinity

function say(root: HTMLElement): void {
  const now = Date.now()
  const status = root.querySelector('[data-live-status]')
  if (!status || now - lastSaid < quietMs) return
  lastSaid = now
  const time = new Date(now).toLocaleTimeString(document.documentElement.lang)
  status.textContent = (root.dataset['liveSaid'] ?? '').replace('%', time)
}
