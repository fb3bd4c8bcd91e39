/** Shows how far a form with a file has come: how much of it is sent, and then that it is being worked on. */

interface ProgressWords {
  /** With `{share}` where the percentage goes. */
  readonly sending: string
  readonly checking: string
  readonly failed: string
}

/**
 * Makes the forms that say so send themselves with a bar that fills; what the server answers takes the page's place.
 * @param start starts the components of a page that has come in the place of another
 */
export function startProgress(start: () => void): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-progress]')) {
    form.addEventListener('submit', event => {
      event.preventDefault()
      const words = JSON.parse(form.dataset['progress'] ?? '{}') as ProgressWords
      send(form, new FormData(form, event.submitter), words, start)
    })
  }
}

function send(form: HTMLFormElement, data: FormData, words: ProgressWords, start: () => void): void {
  const { bar, say, end } = progressIn(form)
  const request = new XMLHttpRequest()
  request.open('POST', form.action)
  request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
    if (!lengthComputable || loaded === total) return
    bar.value = loaded / total
    say(words.sending.replace('{share}', String(Math.floor((100 * loaded) / total))))
  })
  request.upload.addEventListener('load', () => {
    // Without a value the bar says that it is not known how long the work still takes.
    bar.removeAttribute('value')
    say(words.checking)
  })
  request.addEventListener('error', () => end(words.failed))
  request.addEventListener('load', () => show(request, start))
  request.send(data)
}

/** A bar below the form, with a line that screen readers say as it changes. */
function progressIn(form: HTMLFormElement) {
  form.querySelector('.app-progress')?.remove()
  const place = document.createElement('div')
  place.className = 'app-progress'
  const line = document.createElement('p')
  line.className = 'govuk-body'
  line.setAttribute('role', 'status')
  line.id = 'progress-line'
  const bar = document.createElement('progress')
  bar.max = 1
  bar.setAttribute('aria-labelledby', line.id)
  place.append(line, bar)
  form.append(place)
  const say = (text: string) => {
    if (line.textContent !== text) line.textContent = text
  }
  const end = (text: string) => {
    say(text)
    bar.remove()
  }
  return { bar, say, end }
}

/** Puts the answer in the page's place, as following a form would. */
function show({ responseText, responseURL }: XMLHttpRequest, start: () => void): void {
  const next = new DOMParser().parseFromString(responseText, 'text/html')
  document.title = next.title
  document.body.replaceChildren(...document.adoptNode(next.body).childNodes)
  if (responseURL !== '' && responseURL !== location.href) history.pushState(null, '', responseURL)
  shown = address()
  scrollTo(0, 0)
  start()
  // A summary of errors takes the focus itself; any other page is read from its first heading.
  if (document.querySelector('.govuk-error-summary') !== null) return
  const heading = document.querySelector<HTMLElement>('h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
}

const address = (): string => location.pathname + location.search
let shown = address()

// Going back to a page that was put in another's place asks for it anew; a link within a page does not, so that whoever
// skips to its content stays there.
addEventListener('popstate', () => {
  if (address() !== shown) location.reload()
})
