/** Leaving with something unsent is made hard, and never impossible: closing the tab asks, and signing out says what stays. */
import { assessmentPaths } from '../../rules/paths.ts'
import { countContents, leave } from '../device/keeping.ts'
import type { Device } from '../device/open.ts'
import { notePresent, oweSignOut, signOutOwed } from '../device/register.ts'
import { button, h, heading, p } from './dom.ts'
import { exportButton } from './export-button.ts'
import type { Delivered } from './who.ts'
import type { DeviceWords } from './words.ts'

/** What the guard asks before it lets somebody go. */
export interface Guarded {
  readonly device: Device
  readonly words: DeviceWords
  /** Whether something is not yet on the disk, or not yet sent. */
  readonly isUnsent: () => boolean
  /** Whether something is on the screen alone. */
  readonly isLost: () => boolean
  /** Makes operations of what is being written, and tries to send everything. */
  readonly sendAll: () => Promise<unknown>
}

/**
 * Asks before the tab is closed while something is unsent; going from page to page of our own asks nothing, unless what
 * is on this one would go with it.
 */
export const guardClosing = ({ isUnsent, isLost }: Guarded): void => {
  let goingOn = false
  const going = (): void => {
    goingOn = true
    // A link that leads to a download, or that is not followed, leaves the page where it is.
    setTimeout(() => (goingOn = false), 2_000)
  }
  document.addEventListener('submit', going, true)
  document.addEventListener('click', event => {
    const anchor = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
    if (anchor?.origin === location.origin) going()
  })
  addEventListener('beforeunload', event => {
    if (isLost() || (isUnsent() && !goingOn)) event.preventDefault()
  })
}

// Whoever wants to go is not kept by poor signal, nor by a store that does not open.
const PATIENCE_MS = 5_000

/**
 * Says before somebody signs out what is not sent, and removes what is safe from the device when they do. Listens from the
 * beginning, also while the store is being opened; null where there is none.
 */
export const guardSignOut = (opening: Promise<Guarded | null>): void => {
  let allowed = false
  document.addEventListener('submit', event => {
    const form = event.target as HTMLFormElement
    if (allowed || !signsOut(form, event.submitter)) return
    event.preventDefault()
    const submit = (): void => {
      allowed = true
      // While the event is still being told of, a browser submits nothing.
      setTimeout(() => form.requestSubmit(event.submitter))
    }
    void within(opening, null).then(async guarded => {
      if (guarded) await askFirst(guarded, form, submit)
      else submit()
    })
  })
}

const within = <Value>(work: Promise<Value>, otherwise: Value): Promise<Value> =>
  Promise.race([work, new Promise<Value>(done => setTimeout(done, PATIENCE_MS, otherwise))])

const signsOut = (form: HTMLFormElement, submitter: HTMLElement | null): boolean => {
  const { pathname } = new URL(form.action)
  if (pathname === '/account') return true
  return pathname === '/sign-in' && submitter instanceof HTMLButtonElement && submitter.value === 'public'
}

const askFirst = async (guarded: Guarded, form: HTMLFormElement, submit: () => void): Promise<void> => {
  const { device, words, sendAll } = guarded
  await within(sendAll(), null)
  const { unsafe } = await countContents(device)
  const isMet = await reachesServer()
  const go = async (): Promise<void> => {
    await leave(device.person, Date.now())
    await notePresent(null)
    if (isMet) {
      submit()
      return
    }
    await oweSignOut(device.person)
    location.assign(assessmentPaths.device())
  }
  if (unsafe === 0 && isMet) return go()
  document.querySelector('[data-sign-out-guard]')?.remove()
  const stay = (): Promise<void> => {
    panel.remove()
    return Promise.resolve()
  }
  const panel = h(
    'div',
    { class: 'govuk-error-summary', role: 'alert', tabindex: '-1', 'data-sign-out-guard': true },
    heading(isMet ? words.signOutTitle : words.signOutOfflineTitle),
    ...(isMet ? [] : [p(unsafe === 0 ? words.signOutOffline : words.signOutOfflineUnsent)]),
    ...(unsafe === 0 ? [] : [p(words.signOut(unsafe))]),
    h(
      'div',
      { class: 'govuk-button-group' },
      button(words.stay, stay),
      button(isMet ? words.signOutAnyway : words.signOutHere, go, 'govuk-button--warning'),
    ),
    ...(unsafe === 0 ? [] : exportButton(device, words)),
  )
  form.before(panel)
  panel.focus()
}

const reachesServer = (): Promise<boolean> =>
  fetch('/ping', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    ({ ok }) => ok,
    () => false,
  )

/**
 * Tells the server what it could not be told when somebody signed out without a network: the first page that it delivers
 * to them is not shown, and they are signed out there too. Answers whether it was such a page.
 */
export const signOutAtLast = async ({ reader, keptAt }: Delivered): Promise<boolean> => {
  // The page of the device may be a copy that is nobody's, and then tells nothing of who is signed in.
  const isTold = reader !== null || location.pathname !== assessmentPaths.device()
  const owed = keptAt === null && isTold ? await signOutOwed() : null
  if (owed === null) return false
  if (reader?.id === owed) {
    document.documentElement.hidden = true
    const account = new DOMParser().parseFromString(await (await fetch('/account')).text(), 'text/html')
    const secret = account.querySelector<HTMLInputElement>('form[action="/account"] input[name="_csrf"]')?.value ?? ''
    await fetch('/account', { method: 'POST', body: new URLSearchParams({ _csrf: secret }) })
  }
  await oweSignOut(null)
  if (reader?.id !== owed) return false
  location.assign('/sign-in')
  return true
}
