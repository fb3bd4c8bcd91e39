/** Calibration: near enough is a share of whole answers, and a pass once earned holds. */
import { expect, test } from 'vitest'
import { readChanged, tinyFramework } from '../../../test/make/framework-folder.ts'
import { blocksUncalibrated } from './allocation/refusals.ts'
import {
  benchmarkQuestions,
  calibratedBy,
  calibratedSince,
  isHeldBack,
  judgeCalibration,
  stillOpen,
} from './calibration.ts'

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

const perDay = 'perDay: { most: 2, provenance: *invented }'

test.each([
  ['block', true],
  ['warn', false],
  ['', false],
] as const)(
  'a framework that says "%s" of who is not calibrated: their own cases are held back: %s',
  async (then, isHeld) => {
    const said = then === '' ? '' : `\nuncalibrated: { then: ${then}, provenance: *invented }`
    const read = await readChanged(['allocation.yaml', perDay, `${perDay}${said}`])
    const rule = read.ok ? read.value.allocation : undefined
    const own = { blocks: rule !== undefined && blocksUncalibrated(rule), isCalibrated: false, isOpen: true }
    expect(isHeldBack({ ...own, person: 1, assessor: 1 })).toBe(isHeld)
  },
)

test('held back are one’s own cases and nobody’s, while cases are judged, until one is calibrated', () => {
  const own = { blocks: true, isCalibrated: false, isOpen: true, person: 1, assessor: 1 as number | null }
  expect(isHeldBack({ ...own, assessor: null })).toBe(true)
  for (const other of [{ assessor: 2 }, { isOpen: false }, { isCalibrated: true }])
    expect(isHeldBack({ ...own, ...other })).toBe(false)
})

test('somebody is calibrated since the first pass or leave, whichever came first', () => {
  const [monday, tuesday, friday] = ['2012-01-16', '2012-01-17', '2012-01-20'].map(day => new Date(day)) as [
    Date,
    Date,
    Date,
  ]
  const finished = [
    { passed: true, finishedAt: friday },
    { passed: true, finishedAt: tuesday },
    { passed: false, finishedAt: monday },
  ]
  expect(calibratedSince(finished, [])).toEqual(tuesday)
  expect(calibratedSince(finished, [{ at: monday }])).toEqual(monday)
  expect(calibratedSince(finished.slice(2), [])).toBeNull()
})
