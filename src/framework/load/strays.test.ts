/** Reasons, the conversation and a criterion in several files are joined, or said to be astray. */
import { expect, test } from 'vitest'
import { readChanged, tinyFramework } from '../../../test/make/framework-folder.ts'
import type { Change } from '../../../test/make/framework-folder.ts'
import { questionsOf } from '../rules/framework.ts'
import { faultLine } from './fault.ts'
import { readFramework } from './read.ts'

const faultsOf = async (...changes: readonly Change[]): Promise<readonly string[]> => {
  const read = await readChanged(...changes)
  return read.ok ? [] : read.problems.map(faultLine)
}

const rudder = (text: string): string => `continues: C1
questions:
  - id: C1c
    text: { en: Does the rudder ${text}?, cy: A yw'r llyw yn troi? }
    guidance: { en: Turn it., cy: Trowch ef. }
    phrases:
      above: { en: 'The rudder turned in {share}.', cy: 'Trodd y llyw mewn {share}.' }
      below: { en: 'The rudder stuck in {share}.', cy: 'Glynodd y llyw mewn {share}.' }
`

const part = (questions: readonly string[], n: number): string =>
  `- { id: part-${n}, title: { en: Part ${n}, cy: Rhan ${n} }, questions: [${questions.join(', ')}] }\n`

test('a reason is written once and named by the questions', async () => {
  const [hull] = questionsOf(await tinyFramework())
  expect(hull?.reasons).toEqual([{ id: 'leak', text: { en: 'It leaks', cy: "Mae'n gollwng" } }])
  expect((await faultsOf(['sections/1-hulls.yaml', '[leak]', '[leak, rot]'])).join()).toMatch(
    /^sections\/1-hulls.yaml:\d+: There is no reason called `rot`/,
  )
})

test('the conversation decides the order of the screen, and not the order of scoring', async () => {
  const ids = questionsOf(await tinyFramework()).map(({ id }) => id)
  const backwards = [ids.slice(0, 2).toReversed(), ids.slice(2)].map(part).join('')
  const read = await readChanged(['conversation.yaml', '', backwards])
  const questions = read.ok ? questionsOf(read.value) : []
  expect(questions.map(({ id }) => id)).toEqual(ids)
  expect(questions.slice(0, 3).map(({ screenOrder }) => screenOrder)).toEqual([20, 10, 30])
})

test('a conversation names each question, once', async () => {
  const faults = await faultsOf(['conversation.yaml', '', part(['C1a', 'C1a'], 1) + part(['C9x'], 2)])
  expect(faults).toEqual([
    expect.stringMatching(/^conversation.yaml:1: Question C1a is asked twice/),
    expect.stringMatching(/^conversation.yaml:1: The conversation leaves out C1b, C2a/),
    expect.stringMatching(/^conversation.yaml:2: There is no question C9x/),
  ])
})

test('a criterion goes on in a second file, with the defaults of the first', async () => {
  const read = await readChanged(['sections/1-hulls-and-rudders.yaml', '', rudder('turn')])
  const hulls = read.ok ? read.value.sections[0]?.criteria[0] : undefined
  expect(hulls?.questions.map(({ id }) => id)).toEqual(['C1a', 'C1b', 'C1c'])
  expect(hulls?.questions[2]).toMatchObject({ kind: 'judgement', themes: ['afloat'] })
})

test('what is wrong in the second file is said with its own line', async () => {
  const faults = await faultsOf([
    'sections/1-hulls-and-rudders.yaml',
    '',
    rudder('turn').replace('stuck in {share}', ''),
  ])
  expect(faults.join()).toMatch(/^sections\/1-hulls-and-rudders.yaml:8: This sentence of C1c does not hold {share}/)
})

test('a file that goes on with no criterion is refused', async () => {
  const faults = await faultsOf(['sections/3-rudders.yaml', '', rudder('turn').replace('C1\n', 'C7\n')])
  expect(faults.join()).toMatch(/^sections\/3-rudders.yaml:1: No file begins criterion C7/)
})

test('the Core Case Inspection can be asked, scored and reported: every question has its words and reasons', async () => {
  const read = await readFramework('frameworks/cci-2009')
  expect(read.ok ? [] : read.problems.map(faultLine)).toEqual([])
  const questions = read.ok ? questionsOf(read.value) : []
  expect(questions).toHaveLength(136)
  expect(questions.filter(({ evidence }) => evidence.length === 0)).toEqual([])
  expect(questions.filter(({ phrases }) => phrases === null)).toEqual([])
  const texts = questions.flatMap(({ text, guidance }) => [text, guidance])
  expect(texts.filter(({ en, cy }) => en === cy)).toEqual([])
  expect(new Set(questions.map(({ screenOrder }) => screenOrder)).size).toBe(136)
})
