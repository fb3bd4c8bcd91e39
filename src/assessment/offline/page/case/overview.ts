/** The page of a whole case: how far each part has come, what is missing and safe, and finishing it, as this device knows. */
import type { Words } from '../../../../platform/pure/words.ts'
import { listedOf, missingOf, missingWords } from '../../../rules/missing.ts'
import type { Operation } from '../../../rules/operation.ts'
import { after, caseStateWords, isDone } from '../../../rules/states.ts'
import { partTag, partWords, themeCells } from '../../../rules/case-words.ts'
import { progressByPart } from '../../../rules/part-progress.ts'
import { readDrafts } from '../../device/drafts.ts'
import { addOperation, moveOperations, readOperations } from '../../device/operations.ts'
import { deviceName } from '../../device/register.ts'
import { hear, tell } from '../../sync/channel.ts'
import type { Loop } from '../../sync/loop.ts'
import type { Meeting } from '../../sync/send.ts'
import { finishOrphans } from '../../sync/turn.ts'
import { h, link, say } from '../dom.ts'
import { stillWriting } from '../words.ts'
import { recount } from '../unsent.ts'
import { swap } from './beside/sheet.ts'
import { showDone, showProblems } from './beside/problems.ts'
import type { Desk } from './desk.ts'
import { showFigures, showLedger } from './show.ts'
import type { Said } from './show.ts'

/** Starts it; answers what to tell of how the server was met. */
export const startOverview = async (
  place: HTMLElement,
  desk: Desk,
  loop: Loop,
  said: Said,
): Promise<(meeting: Meeting) => void> => {
  let meeting: Meeting | null = null
  const refresh = async (): Promise<void> => {
    await desk.reread()
    await recount(desk.device)
    showFigures(desk, desk.model.look(), said)
    showParts(place, desk, said)
    showThemes(place, desk, said)
    showFinishing(place, desk, said)
    showLedger(desk, meeting, said)
  }
  takeOverFinish(place, desk, loop, { ...said, refresh })
  hear(news => {
    if (news.person === desk.device.person) void refresh()
  })
  await finishOrphans(desk.device)
  await refresh()
  place.dataset['ready'] = ''
  return now => {
    meeting = now
    void desk.freshen().then(refresh)
  }
}

const showParts = (place: HTMLElement, { model }: Desk, { language }: Said): void => {
  for (const progress of progressByPart(model.framework, model.look())) {
    const tag = place.querySelector(`[data-part="${CSS.escape(progress.part.id)}"] [data-part-status]`)
    const { status, classes } = partTag(progress, partWords[language])
    say(tag, status)
    if (tag) tag.className = `govuk-tag ${classes}`
  }
}

/** The table has a row for each theme of the framework, in its order. */
const showThemes = (place: HTMLElement, { model }: Desk, { language }: Said): void => {
  const rows = place.querySelectorAll('[data-themes] tbody tr')
  for (const [at, { score }] of model.score(model.look()).themes.entries()) {
    const cells = rows[at]?.querySelectorAll('td') ?? []
    for (const [column, text] of themeCells(score, language).entries()) say(cells[column] ?? null, text)
  }
}

/** The state of the case, what is missing, and whether it can be finished, with all that only this device knows. */
const showFinishing = (place: HTMLElement, desk: Desk, { language }: Said): void => {
  const words = missingWords[language]
  const { state } = desk.takenWith()
  const all = missingOf({ ...desk.beside(), looked: desk.model.look() }, desk.place, language)
  const { missing, more } = listedOf(all, language)
  say(document.querySelector('[data-state]'), caseStateWords[state][language])
  const list = place.querySelector<HTMLElement>('[data-missing]')
  if (list) list.hidden = all.length === 0
  swap(
    list?.querySelector('ul') ?? null,
    ...missing.map(({ text, href }) => h('li', {}, link(href, text))),
    ...(more === '' ? [] : [h('li', {}, more)]),
  )
  const finish = place.querySelector<HTMLElement>('[data-finish]')
  const form = finish?.querySelector('form')
  const may = all.length === 0 && after(state, 'finish') !== null
  if (finish) finish.hidden = isDone(state)
  if (form) form.hidden = !may
  say(finish?.querySelector('[data-finishing]') ?? null, may ? words.finishLead : words.notYet)
}

/** Finishing is kept here before it is said, and waits in line behind the answers where there is no network. */
const takeOverFinish = (
  place: HTMLElement,
  desk: Desk,
  loop: Loop,
  { language, words, refresh }: Said & { readonly refresh: () => Promise<void> },
): void => {
  const form = place.querySelector<HTMLFormElement>('[data-finish] form')
  let busy = false
  form?.addEventListener('submit', event => {
    event.preventDefault()
    if (busy) return
    busy = true
    void (async () => {
      await finishOrphans(desk.device)
      await desk.reread()
      const finish = await finishing(desk)
      const drafts = await readDrafts(desk.device, desk.place.assessment)
      const known = drafts.length > 0 ? stillWriting : desk.takenWith(finish).receipts.at(-1)?.problem
      const problem = known ?? (await sendFinish(desk, finish, loop))
      await refresh()
      if (problem) showProblems(form, [{ field: 'finish', message: problem[language] }], words)
      else showDone(desk.unsent().has(finish.id) ? words.finishWaits : words.finished, words)
    })().finally(() => (busy = false))
  })
}

const finishing = async ({ place: { assessment } }: Desk): Promise<Operation> => {
  const id = crypto.randomUUID()
  const deviceClock = new Date().toISOString()
  return { id, assessment, device: await deviceName(), deviceClock, kind: 'finish', content: {} }
}

/** Keeps it and tries to send it; answers why the server did not take it, if it did not. */
const sendFinish = async ({ device }: Desk, finish: Operation, loop: Loop) => {
  const { id, assessment } = finish
  await addOperation(device, { id, assessment, rank: 1, madeAt: Date.now(), body: finish })
  tell({ person: device.person, what: 'changed' })
  await loop.now()
  const sent = (await readOperations(device, { assessment })).find(each => each.id === id)
  if (sent?.state !== 'refused') return undefined
  // Its writer is told now, and presses again once that is put right.
  await moveOperations(device, [id], 'settled')
  return sent.receipt?.problem as Words | undefined
}
