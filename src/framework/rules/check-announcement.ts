/** An announcement must count its days from steps that exist, and its letters refer to nothing that nobody knows. */
import type { Words } from '../../platform/pure/words.ts'
import type { DueRule, LetterBlock, LetterTemplate } from './announcement.ts'
import { letterReferences, optionalReferences, referencesIn } from './announcement.ts'
import type { Framework } from './framework.ts'
import { oneOf, repeats } from './refusal.ts'
import type { Place, Refusal } from './refusal.ts'

/** Ids that stand twice, days counted from no step, and letters whose references can't be filled in. */
export function* checkAnnouncement({
  announcement,
  timetable,
}: Pick<Framework, 'announcement' | 'timetable'>): Generator<Refusal> {
  if (!announcement) return
  const steps = timetable.map(({ id }) => id)
  const { checklist, letters, requests } = announcement
  yield* twice('Checklist step', checklist, ['announcement', 'checklist'])
  yield* twice('Letter', letters, ['announcement', 'letters'])
  yield* twice('Section of requests', requests, ['announcement', 'requests'])
  for (const [i, step] of checklist.entries()) yield* checkDue(step.due, steps, ['announcement', 'checklist', i, 'due'])
  const asked = new Set<string>()
  for (const [i, section] of requests.entries())
    for (const [j, item] of section.items.entries()) {
      const path = ['announcement', 'requests', i, 'items', j]
      yield* checkDue(item.due, steps, [...path, 'due'])
      if (asked.has(item.id)) yield sameAgain('Request', item.id, [...path, 'id'])
      asked.add(item.id)
    }
  for (const [i, letter] of letters.entries()) yield* checkLetter(letter, steps, ['announcement', 'letters', i])
}

function* checkDue({ from }: DueRule, steps: readonly string[], path: Place): Generator<Refusal> {
  if (steps.includes(from)) return
  yield { path: [...path, 'from'], message: `There is no step called ${from}.`, next: oneOf(steps, from) }
}

function* checkLetter(letter: LetterTemplate, steps: readonly string[], path: Place): Generator<Refusal> {
  yield* checkText(letter.subject, steps, [...path, 'subject'])
  for (const [i, block] of letter.blocks.entries()) {
    const at = [...path, 'blocks', i]
    for (const [text, place] of textsOf(block, at)) {
      yield* checkText(text, steps, place, block.kind === 'paragraph' ? block.whenKnown : undefined)
    }
  }
}

function textsOf(block: LetterBlock, path: Place): readonly (readonly [Words, Place])[] {
  if (block.kind === 'list') return block.items.map((item, i) => [item, [...path, 'items', i]] as const)
  return 'text' in block ? [[block.text, [...path, 'text']]] : []
}

function* checkText({ en, cy }: Words, steps: readonly string[], path: Place, whenKnown?: string): Generator<Refusal> {
  const [english, welsh] = [referencesIn(en), referencesIn(cy)]
  const known = [...Object.keys(letterReferences), ...steps.flatMap(step => [`day:${step}`, `days:${step}`])]
  for (const name of new Set([...english, ...welsh])) {
    if (!known.includes(name)) yield { path, message: `A letter can’t refer to {${name}}.`, next: oneOf(known, name) }
    else if (optionalReferences.includes(name) && name !== whenKnown)
      yield {
        path,
        message: `{${name}} may be unknown when the letter goes out.`,
        next: `Give it a paragraph of its own with \`whenKnown: ${name}\`.`,
      }
  }
  if (english.toSorted().join() !== welsh.toSorted().join())
    yield {
      path,
      message: 'English and Welsh do not refer to the same things.',
      next: 'Let both hold the same references.',
    }
}

function* twice(what: string, things: readonly { readonly id: string }[], path: Place): Generator<Refusal> {
  for (const { position, value } of repeats(things.map(({ id }) => id)))
    yield sameAgain(what, value, [...path, position, 'id'])
}

const sameAgain = (what: string, id: string, path: Place): Refusal => ({
  path,
  message: `${what} ${id} is there twice.`,
  next: 'Give one of them another id.',
})
