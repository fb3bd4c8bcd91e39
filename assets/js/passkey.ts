/** Passkeys: asks the device what the form says, puts its answer into the form and sends it. */
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

/** Makes the forms of passkeys work; there is at most one on a page. */
export function startPasskeys(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.addEventListener('submit', event => {
      event.preventDefault()
      void answer(form).then(() => form.submit())
    })
  }
}

// What the device refuses is sent as no answer, which the page explains.
async function answer(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector<HTMLInputElement>('input[name="answer"]')
  const optionsJSON = JSON.parse(form.dataset['question'] ?? '{}') as never
  const ask = form.dataset['passkey'] === 'create' ? startRegistration : startAuthentication
  const made: unknown = await ask({ optionsJSON }).catch(() => null)
  if (field !== null) field.value = made === null ? '' : JSON.stringify(made)
}
