/** Pressing "Save" in a browser that keeps answers itself: nothing is left half-written, and the network is not waited for. */
import { h } from '../dom.ts'
import type { DeviceWords } from '../words.ts'
import { lackedReasons, levelSheet } from './levels.ts'
import type { Section } from './section.ts'

/** Takes the form over from the server: it finishes what is being written, says what is missing, and goes on. */
export const takeOverSubmit = (section: Section, send: () => Promise<unknown>, words: DeviceWords): void => {
  const warned = new Set<string>()
  section.form.addEventListener('submit', event => {
    event.preventDefault()
    const goesOn = event.submitter instanceof HTMLButtonElement && event.submitter.value === 'next'
    void save(section, warned, words).then(async wrong => {
      if (wrong) {
        wrong.focus()
        return
      }
      if (goesOn) {
        location.assign(onward(section.form))
        return
      }
      await send()
      document.querySelector('[data-ledger]')?.scrollIntoView({ block: 'center' })
    })
  })
}

/** Where the part after this one is, or the overview after the last. */
const onward = (form: HTMLFormElement): string => {
  const next = document.querySelector<HTMLAnchorElement>('.govuk-pagination__next a')
  return next?.href ?? location.pathname.replace(`/${form.dataset['section'] ?? ''}`, '')
}

/** Finishes every answer; answers the first field that has to be looked at, or null. */
const save = async (section: Section, warned: Set<string>, words: DeviceWords): Promise<HTMLElement | null> => {
  const { form, desk, writing, questions } = section
  const touched = [...questions.keys()].filter(
    id => writing.on(id) !== null || [id, levelSheet(id)].some(sheet => desk.unsent().has(sheet)),
  )
  for (const place of form.querySelectorAll('[data-problem]')) place.remove()
  await writing.finishAll()
  const lacking = new Set(
    desk.model.look().lacks.flatMap(({ question, what }) => (what === 'reason' ? [question] : [])),
  )
  const wrong: HTMLElement[] = []
  for (const id of touched) {
    // Whoever was told and goes on all the same knows why.
    const isLost = [id, levelSheet(id)].some(sheet => desk.unsent().get(sheet) === 'lost')
    const lacksWhy = lacking.has(id) && !warned.has(id)
    if (isLost) wrong.push(...problem(form, id, words.lost, `note-${id}`))
    else if (writing.on(id)) wrong.push(...problem(form, id, words.dateWrong, `evidence-${id}-day`))
    else if (lacksWhy) wrong.push(...problem(form, id, words.whyMissing, `note-${id}`))
    warned.add(id)
  }
  return wrong[0] ?? lackedReasons(form)[0] ?? null
}

const problem = (form: HTMLFormElement, question: string, message: string, field: string): readonly HTMLElement[] => {
  const place = form.querySelector(`[data-question="${CSS.escape(question)}"] .app-question__asked`)
  const input = form.elements.namedItem(field)
  place?.prepend(h('p', { class: 'govuk-error-message', role: 'alert', 'data-problem': question }, message))
  return input instanceof HTMLElement ? [input] : []
}
