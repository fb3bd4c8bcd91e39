/** Leaving with something unsent is made hard, and never impossible: closing the tab asks, and signing out says what stays. */
import { countContents, leave } from '../device/keeping.ts'
import type { Device } from '../device/open.ts'
import { notePresent } from '../device/register.ts'
import { button, h, heading, p } from './dom.ts'
import { exportButton } from './export-button.ts'
import type { DeviceWords } from './words.ts'

/** What the guard asks before it lets somebody go. */
export interface Guarded {
  readonly device: Device
  readonly words: DeviceWords
  /** Whether something is not yet on the disk, or not yet sent. */
  readonly isUnsent: () => boolean
  /** Makes operations of what is being written, and tries to send everything. */
  readonly sendAll: () => Promise<unknown>
}

/** Asks before the tab is closed while something is unsent; going from page to page of our own asks nothing. */
export const guardClosing = ({ isUnsent }: Guarded): void => {
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
    if (isUnsent() && !goingOn) event.preventDefault()
  })
}

/** Says before somebody signs out what is not sent, and removes what is safe from the device when they do. */
export const guardSignOut = (guarded: Guarded): void => {
  let allowed = false
  document.addEventListener('submit', event => {
    const form = event.target as HTMLFormElement
    if (allowed || !signsOut(form, event.submitter)) return
    event.preventDefault()
    const go = async (): Promise<void> => {
      await leave(guarded.device.person, Date.now())
      await notePresent(null)
      allowed = true
      form.requestSubmit(event.submitter)
    }
    void askFirst(guarded, form, go)
  })
}

const signsOut = (form: HTMLFormElement, submitter: HTMLElement | null): boolean => {
  const { pathname } = new URL(form.action)
  if (pathname === '/account') return true
  return pathname === '/sign-in' && submitter instanceof HTMLButtonElement && submitter.value === 'public'
}

const askFirst = async (guarded: Guarded, form: HTMLFormElement, go: () => Promise<void>): Promise<void> => {
  const { device, words, sendAll } = guarded
  await sendAll()
  const { unsafe } = await countContents(device)
  if (unsafe === 0) return go()
  document.querySelector('[data-sign-out-guard]')?.remove()
  const title = heading(words.signOutTitle)
  const stay = (): Promise<void> => {
    panel.remove()
    return Promise.resolve()
  }
  const panel = h(
    'div',
    { class: 'govuk-error-summary', role: 'alert', tabindex: '-1', 'data-sign-out-guard': true },
    title,
    p(words.signOut(unsafe)),
    h(
      'div',
      { class: 'govuk-button-group' },
      button(words.stay, stay),
      button(words.signOutAnyway, go, 'govuk-button--warning'),
    ),
    ...exportButton(device, words),
  )
  form.before(panel)
  panel.focus()
}
