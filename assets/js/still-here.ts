/** Says now and then that somebody still has a block open: `data-still-here` is the address to ask for. */

// Less than half of the time after which nobody is taken to be there.
const everyMs = 4 * 60_000

/** Starts saying so, where the page asks for it; a page that nobody sees says nothing. */
export function startStillHere(): void {
  const address = document.querySelector<HTMLElement>('[data-still-here]')?.dataset['stillHere']
  if (!address) return
  setInterval(() => {
    if (!document.hidden) void fetch(address, { headers: { accept: 'text/html' } }).catch(() => undefined)
  }, everyMs)
}
