/** Beside each question, how all that is written there is kept: the answer with its note, and the assessor's own level. */
import type { Desk } from './desk.ts'
import { levelSheet, questionOfSheet } from './levels.ts'
import { isNotKept, showKept } from './show.ts'
import type { Said } from './show.ts'
import type { Keeping, Writing } from './writing.ts'

/** The marks of one part of a case. */
export interface Marks {
  /** Tells how what was typed last on a question, or in its level, is kept. */
  readonly told: (sheet: string, keeping: Keeping) => void
  /** Shows what is safe and what waits, beside the questions on which nobody is just writing. */
  readonly show: (writing: Pick<Writing, 'on'>) => void
}

/** Begins where nothing was typed yet. A question has one mark, which never says more than holds of both its sheets. */
export const beginMarks = (form: Element, desk: Desk, said: Said): Marks => {
  const states = new Map<string, Keeping>()
  const stateOf = (question: string): Keeping => {
    const both = [states.get(question), states.get(levelSheet(question))]
    const [lost] = both.filter(isNotKept)
    return lost ?? (both.includes('keeping') ? 'keeping' : 'kept')
  }
  return {
    told: (sheet, keeping) => {
      states.set(sheet, keeping)
      const question = questionOfSheet(sheet)
      showKept(form, question, stateOf(question), said)
    },
    show: writing => {
      const unsent = unsentOn(desk)
      const isBusy = (question: string): boolean =>
        stateOf(question) === 'keeping' || !!writing.on(question) || !!writing.on(levelSheet(question))
      for (const question of desk.arrived())
        if (!unsent.has(question) && !isBusy(question)) showKept(form, question, 'safe', said)
      for (const question of unsent) if (!isBusy(question)) showKept(form, question, 'kept', said)
    },
  }
}

/** The questions on which something waits or was not taken, whether of the answer or of the level. */
const unsentOn = (desk: Desk): ReadonlySet<string> => {
  const unsent = desk.unsent()
  const levels = desk
    .operations()
    .flatMap(each => (each.kind === 'level' && unsent.has(each.id) ? each.content.question : []))
  return new Set([...[...unsent.keys()].map(questionOfSheet), ...levels])
}
