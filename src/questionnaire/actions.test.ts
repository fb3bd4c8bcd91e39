/** Responses are kept without respondents, and told as counts to those who may see the scores. */
import { expect, test } from 'vitest'
import { inTransaction } from '../../test/database.ts'
import { aLead, makeInspection } from '../../test/make/inspection.ts'
import { stranger } from '../platform/pure/actor.ts'
import { hearVoices, keepResponses } from './actions.ts'
import type { Questionnaire } from './rules/questionnaire.ts'

const same = (text: string) => ({ en: text, cy: text })
const questionnaire: Questionnaire = {
  audience: 'victims',
  title: same('Victims'),
  items: [{ id: 'safety', text: same('Was your safety heeded?'), answers: [{ id: 'yes', title: same('Yes') }] }],
}

test('what was kept is counted, open answers included', () =>
  inTransaction(async use => {
    const { id, slug } = await makeInspection(use, { stage: 'published' })
    const responses = [
      { line: 2, answers: { safety: 'yes' } },
      { line: 3, answers: {} },
    ]
    expect(await keepResponses(use, { actor: aLead, inspection: id, questionnaire, responses })).toMatchObject({
      value: 2,
    })
    const [voices] = await hearVoices(use, { actor: stranger, slug })
    expect(voices?.items[0]).toMatchObject({ answered: 1, shares: [{ count: 1, percent: 100 }] })
    expect(voices?.responses).toEqual([{ safety: 'yes' }, {}])
  }))

test('an answer that was not on offer is refused with its line, and nothing is kept', () =>
  inTransaction(async use => {
    const { id, slug } = await makeInspection(use)
    const responses = [{ line: 2, answers: { safety: 'often' } }]
    const outcome = await keepResponses(use, { actor: aLead, inspection: id, questionnaire, responses })
    expect(outcome.ok ? [] : outcome.problems).toHaveLength(1)
    expect(await hearVoices(use, { actor: aLead, slug })).toEqual([])
  }))

test('a stranger hears nothing before publication', () =>
  inTransaction(async use => {
    const { slug } = await makeInspection(use)
    await expect(hearVoices(use, { actor: stranger, slug })).rejects.toMatchObject({ details: { status: 403 } })
  }))
