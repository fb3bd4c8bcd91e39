/** Scoring whole files, sound and otherwise. */
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { makeFramework } from '../../../test/make/framework.ts'
import { asData, asRows, asText } from '../rules/sheet/show.ts'
import type { ScoreFile } from './score-file.ts'
import { scoreFile } from './score-file.ts'

const framework = makeFramework()

async function score(answers: string, own: Partial<Omit<ScoreFile, 'cases'>> & { cases?: string } = {}) {
  const told: string[] = []
  const { cases, ...rest } = own
  const scored = await scoreFile({
    framework,
    answers: Readable.from([Buffer.from(answers)]),
    cases: cases === undefined ? undefined : Readable.from([Buffer.from(cases)]),
    lenient: false,
    tell: (file, { line, reason }) => told.push(`${file}:${line}: ${reason}`),
    ...rest,
  })
  return { scored, told }
}

const sound = 'case,question,answer\nC1,1.1.1a,y\nC2,1.1.1a,y\nC3,1.1.1a,n\nC1,1.1.2,yes\nC1,1.2.1,na\n'

test('a sound file is scored', async () => {
  const { scored, told } = await score(sound, { caseload: 3 })
  expect(told).toEqual([])
  const data = asData(scored!)
  expect(data).toMatchObject({ framework: 'tiny-1', cases: 3, answers: 5 })
  expect(data.criteria[0]).toEqual({
    id: '1.1',
    sufficient: 2,
    scoreable: 3,
    percent: 67,
    comment: 'FAIR',
    interval: [66.7, 66.7],
  })
  expect(data.criteria[1]).toMatchObject({ scoreable: 0, percent: null, comment: null, interval: null })
  expect(data.questions[2]).toMatchObject({ id: '1.1.2', answers: { yes: 1, no: 0, not_applicable: 0 } })
})

test('a person is shown the same in a table, with the comment where a report prints it', async () => {
  const { scored } = await score(sound)
  expect(asText(scored!, false)).toBe(`A tiny framework (tiny-1): 3 cases, 5 answers

Themes
  harm    harm           2 of 3         67%  20.8 to 93.9  FAIR
  safety  safety                 not scored

Sections
  1       Planning       2 of 3         67%  20.8 to 93.9
  2       Delivery               not scored

Criteria
  1.1     Criterion 1.1  2 of 3         67%  20.8 to 93.9  FAIR
  1.2     Criterion 1.2          not scored
  2.1     Criterion 2.1          not scored

Sufficient answers of all that could be scored. The 95% interval says how far chance in the draw of cases may carry a score;
answers on one case resemble each other, so the truth about criteria, sections and themes is less certain still.`)
  expect(asText(scored!, true)).toContain('Was 1.1.1a done well enough?')
  expect(asRows(scored!)[1]).toEqual(['theme', 'harm', 'harm', 2, 3, 67, 'FAIR', 20.8, 93.9])
})

test('a file with faults is not scored, unless the rest will do', async () => {
  const faulty = `${sound}C4,1.1.1a,perhaps\nC1,1.1.1a,n\n`
  const strict = await score(faulty)
  expect(strict.scored).toBeNull()
  expect(strict.told).toHaveLength(2)
  const lenient = await score(faulty, { lenient: true })
  expect(lenient.told).toEqual(strict.told)
  expect(lenient.scored?.scores).toEqual((await score(sound)).scored?.scores)
})

test('what does not apply is found by the case list', async () => {
  const { scored, told } = await score('case,question,answer\nC1,2.1.1,y\nC2,2.1.1,y\n', {
    cases: 'case,setting\nC1,custody\nC2,community\n',
    lenient: true,
  })
  expect(told).toEqual([
    'answers:3: this question does not apply to this case. Asked only where “Setting” is “Custody”.',
  ])
  expect(asData(scored!).criteria[2]).toMatchObject({ sufficient: 1, scoreable: 1 })
})

test.each([
  ['nothing at all', '', 'there are no answers here'],
  ['only a header', 'case,question,answer\n', 'there are no answers here'],
  ['no header', 'C1,1.1.1a,y\n', 'there is no column "case"'],
  ['a workbook', 'PK\u0003\u0004', 'this is an Excel workbook'],
])('a file of %s is refused even leniently', async (_, text, reason) => {
  const { scored, told } = await score(text, { lenient: true })
  expect(scored).toBeNull()
  expect(told[0]).toContain(reason)
})

test('a quotation mark never closed is told with its line, and what stands before it can be scored', async () => {
  const { scored, told } = await score(`${sound}"C9,1.1.1a,y\nC10,1.1.1a,y\n`, { lenient: true })
  expect(told).toEqual(['answers:7: a quotation mark opens here and is never closed, so the rest could not be read'])
  expect(scored?.answers).toBe(5)
})
