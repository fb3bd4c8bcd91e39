/** Findings are kept in their order, replaced as a whole, and written by inspectors alone. */
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { makeFramework } from '../../../test/make/framework.ts'
import { aLead, makeInspection } from '../../../test/make/inspection.ts'
import { loadEdition } from '../../framework/actions.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Use } from '../../platform/use.ts'
import { findingsOf } from '../rules/passage.ts'
import { readPassages, readVersions } from '../store.ts'
import { parseFindings } from './read.ts'
import { recordFindings } from './record.ts'

const framework = makeFramework()
const yaml = `
'1.1':
  strengths:
    - First.
    - { en: Second., cy: Ail. }
  improvements: [ Third. ]
`

const begin = async (use: Use) => {
  await loadEdition(use, framework)
  return makeInspection(use, { framework, stage: 'fieldwork' })
}

test('findings are kept in the order in which they were written', () =>
  inTransaction(async use => {
    const { id } = await begin(use)
    const kept = await recordFindings(use, { actor: aLead, inspection: id, framework, yaml })
    expect(kept).toEqual({ ok: true, value: 3 })
    expect(
      findingsOf(await readPassages(use.db, id)).map(({ criterion, side, text }) => [criterion, side, text]),
    ).toEqual([
      ['1.1', 'strength', { en: 'First.', cy: null }],
      ['1.1', 'strength', { en: 'Second.', cy: 'Ail.' }],
      ['1.1', 'improvement', { en: 'Third.', cy: null }],
    ])
  }))

test('writing them again puts the new ones in the place of the old, which stay to be looked at', () =>
  inTransaction(async use => {
    const { id } = await begin(use)
    await recordFindings(use, { actor: aLead, inspection: id, framework, yaml })
    await recordFindings(use, { actor: aLead, inspection: id, framework, yaml: "'1.2': { strengths: [ New. ] }" })
    expect(findingsOf(await readPassages(use.db, id)).map(({ criterion }) => criterion)).toEqual(['1.2'])
    const [old] = await readPassages(use.db, id)
    expect((await readVersions(use.db, id, old!.id)).map(({ state, text }) => [state, text.en])).toEqual([
      ['set-aside', 'First.'],
      ['standing', 'First.'],
    ])
  }))

test('every criterion that the framework lacks is told at once, with its line', () => {
  const parsed = parseFindings("'8.8': {}\n'1.1': {}\n'9.9': {}\n", framework)
  expect(parsed.ok ? [] : parsed.problems.map(({ line }) => line)).toEqual([1, 3])
})

test('what is not a finding is told with its line', () => {
  const parsed = parseFindings("'1.1':\n  strengths:\n    - Sound.\n    - ''\n  weaknesses: []\n", framework)
  expect(parsed.ok ? [] : parsed.problems.map(({ line }) => line).toSorted((a, b) => a - b)).toEqual([2, 4])
})

test('a local assessor doesn’t write findings', () =>
  inTransaction(async use => {
    const { id } = await makeInspection(use, { stage: 'fieldwork', team: [{ person: 30, role: 'local-assessor' }] })
    const actor = { ...aLead, person: 30, roles: ['local-assessor'] }
    await expect(recordFindings(use, { actor, inspection: id, framework, yaml })).rejects.toThrow(Problem)
  }))
