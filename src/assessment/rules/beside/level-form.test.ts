/** A level that is not the recorded one needs a reason where the framework says so: on the form and in what is sent. */
import { describe, expect, test } from 'vitest'
import { workingCase, workingFramework } from '../../../../test/make/case-work.ts'
import { questionsOf } from '../../../framework/rules/framework.ts'
import type { KeptOperation } from '../operation.ts'
import type { LevelContent } from '../operation/case-work.ts'
import { take } from '../take.ts'
import { levelPart, readLevel } from './level-form.ts'

const asking = workingFramework()
const levels = { ...asking.caseWork!.levels!, reasonWhereDifferent: false }
const silent = { ...asking, caseWork: { ...asking.caseWork!, levels } }
const [question] = questionsOf(asking)
const reading = { framework: asking, attributes: workingCase, operations: [] as readonly KeptOperation[] }
const read = (level: string, reason = '', of: typeof reading = reading) =>
  readLevel(of, question!, { level, reason }, 'en')

const sent = (content: Omit<LevelContent, 'question'>, id = '3f2b1c9e-0000-4000-8000-000000000001') => ({
  id,
  kind: 'level' as const,
  content: { question: question!.id, ...content },
  assessment: 1,
  device: 'a tablet',
  deviceClock: '2012-01-16T10:00:00.000Z',
})
const kept = (content: Omit<LevelContent, 'question'>, id: string): KeptOperation => ({
  ...sent(content, id),
  person: 1,
  receivedAt: '',
  order: 1,
})

describe('on the form', () => {
  test('the recorded level needs no reason, another one does, and one without a value says nothing', () => {
    expect(read('community')).toMatchObject({ content: { level: 'community', reason: '' }, problem: null })
    expect(read('custody').problem?.message).toContain('Say why your level is not')
    expect(read('custody', ' Two weeks were served. ')).toEqual({
      content: { question: question!.id, level: 'custody', reason: 'Two weeks were served.', replaces: [] },
      problem: null,
    })
    expect(read('')).toEqual({ content: null, problem: null })
  })

  test('a framework that asks for none, and a case without a recorded level, take a level as it is', () => {
    expect(read('custody', '', { ...reading, framework: silent }).problem).toBeNull()
    expect(read('custody', '', { ...reading, attributes: { ...workingCase, setting: '' } }).problem).toBeNull()
  })

  test('what says nothing new is nothing, and what changes takes the place of what stood', () => {
    const operations = [kept({ level: 'custody', reason: 'Two weeks.', replaces: [] }, 'a')]
    expect(read('custody', 'Two weeks.', { ...reading, operations }).content).toBeNull()
    expect(read('community', '', { ...reading, operations }).content).toMatchObject({ replaces: ['a'], reason: '' })
  })

  test('two levels given apart are both told, and none is chosen', () => {
    const operations = [
      kept({ level: 'custody', reason: 'Two weeks.', replaces: [] }, 'a'),
      kept({ level: 'community', reason: '', replaces: [] }, 'b'),
    ]
    const part = levelPart({ ...reading, operations }, question!, 'en')
    expect(part?.recorded).toContain('two levels were given apart from each other (Custody: Two weeks.; Community)')
    expect(part?.items.some(({ checked }) => checked)).toBe(false)
  })
})

describe('sent by a device', () => {
  test('a level that comes after the case was finished opens it again, and what was said in an interview does not', () => {
    const finished = { framework: asking, attributes: workingCase, answers: [], operations: [], waiting: 0 }
    const level = sent({ level: 'community', reason: '' })
    const statement = {
      ...level,
      kind: 'statement',
      content: { with: 'parent', on: '2012-01-16', text: 'Yes.' },
    } as never
    expect(take({ ...finished, state: 'finished' }, [level], 1).state).toBe('in-progress')
    expect(take({ ...finished, state: 'finished' }, [statement], 1).state).toBe('finished')
  })

  const taken = (framework: typeof asking, content: Omit<LevelContent, 'question'>) =>
    take(
      { framework, attributes: workingCase, answers: [], operations: [], state: 'not-started', waiting: 0 },
      [sent(content)],
      1,
    ).receipts[0]

  test('it is refused in words without its reason, and kept with it', () => {
    expect(taken(asking, { level: 'custody', reason: '' })).toMatchObject({ outcome: 'refused' })
    expect(taken(asking, { level: 'custody', reason: 'Two weeks.' })).toMatchObject({ outcome: 'kept' })
    expect(taken(asking, { level: 'community', reason: '' })).toMatchObject({ outcome: 'kept' })
    expect(taken(silent, { level: 'custody', reason: '' })).toMatchObject({ outcome: 'kept' })
  })
})
