/** The page of a whole case: how far each part has come and what is safe, with all that only this device knows. */
import { caseStateWords } from '../../../rules/states.ts'
import { partTag, partWords } from '../../../rules/case-words.ts'
import { progressByPart } from '../../../rules/part-progress.ts'
import { addOperation } from '../../device/operations.ts'
import { deviceName } from '../../device/register.ts'
import type { Loop } from '../../sync/loop.ts'
import type { Meeting } from '../../sync/send.ts'
import { p, say } from '../dom.ts'
import type { Desk } from './desk.ts'
import { showFigures, showLedger } from './show.ts'
import type { Said } from './show.ts'

/** Starts it; answers what to tell of how the server was met. */
export const startOverview = (place: HTMLElement, desk: Desk, loop: Loop, said: Said): ((meeting: Meeting) => void) => {
  const show = (meeting: Meeting | null): void => {
    const looked = desk.model.look()
    showFigures(desk, looked, said)
    showParts(place, desk, said)
    showLedger(desk, meeting, said)
  }
  takeOverFinish(place, desk, loop, said)
  show(null)
  return meeting => void desk.reread().then(() => show(meeting))
}

const showParts = (place: HTMLElement, { model }: Desk, { language }: Said): void => {
  for (const progress of progressByPart(model.framework, model.look())) {
    const tag = place.querySelector(`[data-part="${CSS.escape(progress.part.id)}"] [data-part-status]`)
    const { status, classes } = partTag(progress, partWords[language])
    say(tag, status)
    if (tag) tag.className = `govuk-tag ${classes}`
  }
}

/** With something unsent or no network, the word that the case is done waits in line behind the answers. */
const takeOverFinish = (place: HTMLElement, desk: Desk, loop: Loop, { language, words }: Said): void => {
  const form = place.querySelector<HTMLFormElement>('[data-finish] form')
  form?.addEventListener('submit', event => {
    event.preventDefault()
    void (async () => {
      if ((await loop.now()) === 'met') {
        form.submit()
        return
      }
      const id = crypto.randomUUID()
      const { assessment } = desk.place
      const now = new Date()
      const sent = { id, assessment, device: await deviceName(), deviceClock: now.toISOString() }
      const body = { ...sent, kind: 'finish', content: {} }
      await addOperation(desk.device, { id, assessment, rank: 1, madeAt: now.getTime(), body })
      say(document.querySelector('[data-state]'), caseStateWords.finished[language])
      form.replaceWith(p(words.finishWaits))
    })()
  })
}
