/** The provisional findings of the demonstration, from `feedback.yaml`, given on the day of the meeting. */
import { z } from 'zod'
import { standing } from '../../findings/rules/passage.ts'
import type { Use } from '../../platform/use.ts'
import { chooseFeedback, findFeedbackDesk, giveFeedback } from '../../report/actions/feedback.ts'
import type { Under } from './fault.ts'
import { must } from './fault.ts'
import { readYamlIfThere } from './files.ts'

const numbers = z.array(z.int().positive())
const remark = z.strictObject({ en: z.string(), cy: z.string() })

const feedbackFile = z.strictObject({
  findings: z.record(z.string(), z.strictObject({ strengths: numbers, improvements: numbers })),
  opening: remark,
  closing: remark,
})

/** Chooses what the file names and gives it; does nothing where the demonstration has no such file. */
export async function loadFeedback(use: Use, { actor, file: { slug }, folder }: Under): Promise<void> {
  const read = await readYamlIfThere(folder, 'feedback.yaml', feedbackFile)
  if (!read) return
  const { findings, opening, closing } = must(read)
  const ask = { actor, slug }
  const { desk, choice } = await findFeedbackDesk(use, ask)
  const chosen = Object.entries(findings).flatMap(([criterion, { strengths, improvements }]) => {
    const all = standing(desk.passages, 'finding', criterion)
    const on = (side: string, wanted: readonly number[]) =>
      all.filter(({ latest }) => latest.side === side).filter((_, place) => wanted.includes(place + 1))
    return [...on('strength', strengths), ...on('improvement', improvements)].map(({ id }) => String(id))
  })
  const typed = { themes: choice.themes, findings: chosen, opening, closing }
  must(await chooseFeedback(use, { ...ask, typed }), ({ field, message }) => `feedback.yaml, ${field}: ${message.en}`)
  must(await giveFeedback(use, { ...ask, origin: '' }), ({ message }) => `feedback.yaml: ${message.en}`)
}
