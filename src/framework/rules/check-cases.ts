/** What is known of cases and how they are drawn must fit together: names, spellings, bands of numbers. */
import type { CaseAttribute } from './case-attribute.ts'
import type { Framework } from './framework.ts'
import { oneOf, repeats } from './refusal.ts'
import type { Place, Refusal } from './refusal.ts'

type Cases = Pick<Framework, 'caseAttributes' | 'sampleRule'>

/** Spellings that stand for two things, bands that overlap, and a sample rule that names what is not there. */
export function* checkCases({ caseAttributes, sampleRule }: Cases): Generator<Refusal> {
  yield* spellings(
    caseAttributes.map(({ id, title, aliases = [] }) => [id, title.en, title.cy, ...aliases]),
    'attributes',
    ['caseAttributes'],
  )
  for (const [i, attribute] of caseAttributes.entries()) {
    const path = ['caseAttributes', i]
    yield* spellings(
      attribute.values.map(({ id, title, aliases = [] }) => [id, title.en, title.cy, ...aliases]),
      `values of ${attribute.id}`,
      [...path, 'values'],
    )
    yield* bandFaults(attribute, [...path, 'bands'])
    yield* followFaults(attribute, caseAttributes, [...path, 'follows'])
  }
  yield* ruleFaults({ caseAttributes, sampleRule })
}

/** Letters and digits alone, in lower case: how headings and values are compared. */
export const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function* spellings(each: readonly (readonly string[])[], what: string, path: Place): Generator<Refusal> {
  const all = each.flatMap((names, i) => [...new Set(names.map(folded))].map(name => ({ i, name })))
  for (const { position, value } of repeats(all.map(({ name }) => name))) {
    yield {
      path: [...path, all[position]?.i ?? 0],
      message: `"${value}" stands for two ${what}.`,
      next: 'Take it from one of them.',
    }
  }
}

function* bandFaults({ id, kind, bands = [] }: CaseAttribute, path: Place): Generator<Refusal> {
  if (bands.length > 0 && kind !== 'number')
    yield { path, message: `${id} has bands and is no number.`, next: 'Take them out, or make it a number.' }
  for (const [i, { id: band, from, to }] of bands.entries()) {
    const before = bands[i - 1]
    if (from > to) yield { path: [...path, i], message: `${band} ends before it begins.`, next: 'Swap its edges.' }
    if (before && from !== before.to + 1)
      yield {
        path: [...path, i],
        message: `${band}, from ${from}, does not begin where ${before.id}, to ${before.to}, ends.`,
        next: `Let it begin at ${before.to + 1}.`,
      }
  }
}

function* followFaults(attribute: CaseAttribute, all: readonly CaseAttribute[], path: Place): Generator<Refusal> {
  const { follows } = attribute
  if (!follows) return
  const leader = all.find(({ id }) => id === follows.attribute)
  if (!leader) {
    yield unknown('case attribute', follows.attribute, [...path, 'attribute'], all)
    return
  }
  for (const [from, to] of Object.entries(follows.values)) {
    const at = [...path, 'values', from]
    if (!leader.values.some(({ id }) => id === from)) yield unknown(`value of ${leader.id}`, from, at, leader.values)
    if (!attribute.values.some(({ id }) => id === to))
      yield unknown(`value of ${attribute.id}`, to, at, attribute.values)
  }
}

function* ruleFaults({ caseAttributes, sampleRule }: Cases): Generator<Refusal> {
  const { balance, overSample, exclude = [], reservesBy, capPer } = sampleRule
  const path = ['sampleRule']
  const named: readonly (readonly [string, Place])[] = [
    ...balance.map((id, i) => [id, [...path, 'balance', i]] as const),
    ...overSample.map(({ attribute }, i) => [attribute, [...path, 'overSample', i, 'attribute']] as const),
    ...exclude.map(({ attribute }, i) => [attribute, [...path, 'exclude', i, 'attribute']] as const),
    [reservesBy, [...path, 'reservesBy']],
    ...(capPer ? [[capPer.attribute, [...path, 'capPer', 'attribute']] as const] : []),
  ]
  for (const [id, at] of named)
    if (!caseAttributes.some(each => each.id === id)) yield unknown('case attribute', id, at, caseAttributes)
  yield* valueFaults(caseAttributes, overSample, [...path, 'overSample'])
  yield* valueFaults(caseAttributes, exclude, [...path, 'exclude'])
}

function* valueFaults(
  caseAttributes: readonly CaseAttribute[],
  named: readonly { readonly attribute: string; readonly values: readonly string[] }[],
  path: Place,
): Generator<Refusal> {
  for (const [i, { attribute, values }] of named.entries()) {
    const known = caseAttributes.find(({ id }) => id === attribute)
    const groups = known?.kind === 'number' ? (known.bands ?? []) : known?.values
    for (const [j, value] of values.entries())
      if (groups && !groups.some(({ id }) => id === value))
        yield unknown(`value of ${attribute}`, value, [...path, i, 'values', j], groups)
  }
}

const unknown = (what: string, id: string, path: Place, known: readonly { readonly id: string }[]): Refusal => ({
  path,
  message: `There is no ${what} called ${id}.`,
  next: oneOf(
    known.map(each => each.id),
    id,
  ),
})
