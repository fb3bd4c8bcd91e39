/** Calibration: near enough is a share of whole answers, and a pass once earned holds. */
import { expect, test } from 'vitest'
import { tinyFramework } from '../../../test/make/framework-folder.ts'
import { benchmarkQuestions, calibratedBy, judgeCalibration, stillOpen } from './calibration.ts'

const given = (question: string, value: string) => ({ question, value, note: '' })

test('agreed answers are counted, and differences come with what was agreed and why', async () => {
  const framework = await tinyFramework()
  const [benchmark] = framework.benchmarks ?? []
  const result = judgeCalibration(framework, benchmark!, [given('C1b', 'good'), given('C1a', 'good')])
  expect(result).toMatchObject({ same: 1, asked: 2, passed: true })
  expect(result.rows[0]).toMatchObject({
    given: 'good',
    agreed: 'poor',
    same: false,
    why: { en: 'A sound hull does not leak.' },
  })
})

test('a share that falls between two whole numbers asks for the higher', async () => {
  const framework = await tinyFramework()
  const benchmark = framework.benchmarks![0]!
  const strict = { ...benchmark, pass: { ...benchmark.pass, share: 0.51 } }
  expect(judgeCalibration(framework, strict, [given('C1b', 'good')]).passed).toBe(false)
})

test('what has no answer, or one that the question does not allow, is still open', async () => {
  const framework = await tinyFramework()
  const questions = benchmarkQuestions(framework, framework.benchmarks![0]!)
  expect(stillOpen(questions, [given('C1a', 'grand')])).toEqual(['C1a', 'C1b'])
  expect(stillOpen(questions, [given('C1a', 'none'), given('C1b', 'poor')])).toEqual([])
})

test('a pass holds though a later attempt fails; without one the lead’s word counts', () => {
  expect(calibratedBy([{ passed: true }, { passed: false }], false)).toBe('passed')
  expect(calibratedBy([{ passed: false }], true)).toBe('waived')
  expect(calibratedBy([{ passed: false }], false)).toBe('not-passed')
  expect(calibratedBy([], false)).toBe('not-taken')
})
