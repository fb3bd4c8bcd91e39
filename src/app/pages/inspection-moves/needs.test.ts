/** Every need of every move leads somewhere in both languages, and only while it is missing. */
import { expect, test } from 'vitest'
import type { Need } from '../../../inspection/rules/stages.ts'
import { transitions } from '../../../inspection/rules/stages.ts'
import { needLines } from './needs.ts'

const at = { slug: 'northshire-2012', language: 'en' } as const
const needs: readonly Need[] = [...new Set(transitions.flatMap(move => move.needs))]

test('what is missing leads to a page of the inspection; a plan is received outside these pages', () => {
  const leading = needLines({ needs }, new Set(), at).filter(({ href }) => href !== '')
  expect(leading).toHaveLength(needs.length - ['plan', 'reason'].length)
  for (const { href } of leading) expect(href).toMatch(/^\/inspections\/northshire-2012\/[a-z-]+/)
})

test('what holds leads nowhere, and is said as done; a reason is asked for by the form alone', () => {
  const lines = needLines({ needs: ['checks', 'reason'] }, new Set<Need>(['checks']), { ...at, language: 'cy' })
  expect(lines).toEqual([{ text: 'Nid yw’r gwiriadau cyn cyhoeddi’n canfod dim yn y ffordd.', met: true, href: '' }])
})
