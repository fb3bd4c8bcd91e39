/** Everything in a draft can be commented on, once, by a number and by an address. */
import { expect, test } from 'vitest'
import { reportMaterial } from '../../../../test/make/report-material.ts'
import { compose } from '../compose.ts'
import { linesOf } from '../document.ts'
import { keyOf, textAt, unitAt, unitsOf } from './unit.ts'

const draft = (language: 'en' | 'cy' = 'en') => {
  const composed = compose(reportMaterial({ language }))
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems))
  return composed.value
}

test('units are numbered from 1 in the order of the draft, each with an address of its own', () => {
  const units = unitsOf(draft())
  expect(units.map(({ number }) => number)).toEqual(units.map((_, at) => at + 1))
  expect(new Set(units.map(({ address }) => keyOf(address))).size).toBe(units.length)
  expect(units[0]).toMatchObject({ part: 'Foreword', text: 'Foreword', address: { block: null, item: null } })
})

test('each unit is found at its address, and its words are those of the draft there', () => {
  const document = draft()
  const units = unitsOf(document)
  for (const unit of units) {
    expect(textAt(document, unit.address)).toBe(unit.text)
    expect(unitAt(units, unit.address)).toBe(unit)
  }
})

test.each(['en', 'cy'] as const)('no word of the parts is left out (%s)', language => {
  const document = draft(language)
  const said = unitsOf(document)
    .map(({ text }) => text)
    .join('\n')
  const cover = [document.title, document.subject, document.date, document.notice?.long]
  for (const line of linesOf(document)) if (!cover.includes(line)) expect(said).toContain(line)
})

test('an address that the draft does not have holds nothing', () => {
  const document = draft()
  expect(textAt(document, { part: 'nowhere', block: null, item: null })).toBeNull()
  expect(textAt(document, { part: 'foreword', block: 99, item: null })).toBeNull()
  expect(textAt(document, { part: 'foreword', block: 0, item: 3 })).toBeNull()
})
