/** Tables of answers and of cases: what is taken in, and how each fault is told. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fact, makeFramework, makeQuestion } from '../../../../test/make/framework.ts'
import { questionsOf } from '../../../framework/rules/framework.ts'
import { planOf } from '../plan.ts'
import { scoreAnswers, scoreCounts } from '../score.ts'
import { answerSheet } from './answers.ts'
import { misplacedAnswers } from './applies.ts'
import { caseSheet } from './case-list.ts'
import { totalOf } from './total.ts'

const framework = makeFramework()
const plan = planOf(framework)

/** Reads lines of cells parted by commas; answers the sheet and each problem as one text. */
function read<Sheet extends ReturnType<typeof answerSheet> | ReturnType<typeof caseSheet>>(
  sheet: Sheet,
  ...lines: string[]
) {
  const told = lines
    .flatMap((line, i) => sheet.take(line.split(','), i + 1))
    .map(({ line, column, value, reason }) => `${line} ${column ?? '-'} ${value ?? '-'}: ${reason}`)
  return { sheet, told }
}

describe('a table of answers', () => {
  test('has its columns in any order and case of letters, and any others beside them', () => {
    const { sheet, told } = read(answerSheet(plan), ' ANSWER ,Note,Case,question', 'Y,x,C001,1.1.1A', 'NA,,C001,1.2.1')
    expect(told).toEqual([])
    expect(totalOf(plan, sheet.cases.values())).toMatchObject({ cases: 1, answers: 2 })
  })

  test('lacking columns is told of each, and of nothing else', () => {
    const { sheet, told } = read(answerSheet(plan), 'case;question;answer', 'a;b;c')
    expect(told).toEqual(
      ['case', 'question', 'answer'].map(
        name => `1 - -: there is no column "${name}"; the first row should name it, and it says: case;question;answer`,
      ),
    )
    expect(sheet.readable()).toBe(false)
  })

  test('is told every fault of every row', () => {
    const { told, sheet } = read(
      answerSheet(plan),
      'case,question,answer',
      'C001,1.1.1,y',
      'C001,1.1.1a,maybe',
      ',9,',
      'C001,1.2.1',
      'C001,01/02/2001,y',
      'C002,1.2.1,',
      'C002,1.2.1,n',
      'C002,1.2.1,n',
    )
    expect(told).toEqual([
      '2 question 1.1.1: tiny-1 has no such question; did you mean 1.1.1a?',
      '3 answer maybe: not an answer to this question; it allows sufficient (or y), insufficient (or n), not_applicable (or na)',
      '4 case : the case is missing',
      '4 question 9: tiny-1 has no such question',
      '5 - -: this row has 2 cells and the first row names 3; look for a missing or an extra separator',
      '6 question 01/02/2001: this is a date: a spreadsheet has changed the question; format the column as text and type it again',
      '7 answer : the answer is missing; it allows sufficient (or y), insufficient (or n), not_applicable (or na)',
      '9 question 1.2.1: this case already has an answer to it on line 8; keep one of the two',
    ])
    expect(totalOf(plan, sheet.cases.values())).toMatchObject({ cases: 1, answers: 1 })
    expect(sheet.rows()).toBe(8)
  })

  test('may answer in words where a question asks for words', () => {
    const sections = [
      {
        ...framework.sections[0]!,
        criteria: [
          {
            ...framework.sections[0]!.criteria[0]!,
            questions: [
              makeQuestion('when', { kind: 'date', answers: [], scores: false }),
              makeQuestion('was', { kind: 'fact', answers: fact, scores: false }),
            ],
          },
        ],
      },
    ]
    const own = planOf(makeFramework({ sections }))
    const { told, sheet } = read(answerSheet(own), 'case,question,answer', 'C1,when,2012-01-16', 'C1,was,y', 'C2,when,')
    expect(told).toEqual(['4 answer : the answer is missing'])
    expect(totalOf(own, sheet.cases.values())).toMatchObject({ cases: 1, answers: 2 })
  })

  test('comes to the same scores as its answers one by one', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(...questionsOf(framework)), fc.nat(2))
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ([c, q]) => `${c} ${q.id}` }), rows => {
        const answers = rows.map(([, { id, answers: allowed }, code]) => ({ question: id, answer: allowed[code]!.id }))
        const lines = rows.map(([reference], i) => `C${reference},${answers[i]!.question},${answers[i]!.answer}`)
        const { sheet, told } = read(answerSheet(plan), 'case,question,answer', ...lines)
        expect(told).toEqual([])
        expect(scoreCounts(plan, totalOf(plan, sheet.cases.values()).counts)).toEqual(scoreAnswers(framework, answers))
      }),
    )
  })
})

describe('a table of cases', () => {
  test('is read by ids or titles of values', () => {
    const { sheet, told } = read(caseSheet(framework), 'reference,Setting', 'C001,Custody', 'C002,community')
    expect(told).toEqual([])
    expect(sheet.cases.get('C001')).toEqual({ setting: 'custody' })
    expect(sheet.whyUnknown('C002')).toBeNull()
    expect(sheet.whyUnknown('C003')).toBe('the case list has no such case; did you mean C001?')
  })

  test('needs the attributes that decide which questions apply', () => {
    expect(read(caseSheet(framework), 'case,gender').told).toEqual([
      '1 - -: there is no column "setting"; the first row should name it, and it says: case, gender',
    ])
  })

  test('is told every fault of every row', () => {
    const { told, sheet } = read(caseSheet(framework), 'case,setting', 'C1,moon', 'C2,', 'C1,custody', ',custody', 'C3')
    expect(told).toEqual([
      '2 setting moon: it takes community, custody',
      '3 setting : missing, and it decides which questions apply; it takes community, custody',
      '4 case C1: this case is already listed on line 2; keep one of the two',
      '5 case : the case is missing',
      '6 - -: this row has 1 cell and the first row names 2; look for a missing or an extra separator',
    ])
    expect([...sheet.faulty]).toEqual([
      ['C1', 2],
      ['C2', 3],
    ])
  })
})

describe('beside a table of cases', () => {
  const listed = (...lines: string[]) => read(caseSheet(framework), 'case,setting', ...lines).sheet
  const misplaced = (list: ReturnType<typeof listed>, ...lines: string[]) => {
    const { sheet, told } = read(answerSheet(plan, list.whyUnknown), 'case,question,answer', ...lines)
    const found = [...misplacedAnswers(plan, sheet.cases, list)].map(({ line, reason }) => `${line}: ${reason}`)
    return { told, found, left: totalOf(plan, sheet.cases.values()).answers }
  }

  test('an answer to a question that does not apply is a fault, unless it says so itself', () => {
    const list = listed('C1,custody', 'C2,community', 'C3,community')
    const { found, left } = misplaced(list, 'C1,2.1.1,y', 'C2,2.1.1,n', 'C3,2.1.1,na', 'C2,1.2.1,y')
    expect(found).toEqual(['3: this question does not apply to this case. Asked only where “Setting” is “Custody”.'])
    expect(left).toBe(3)
  })

  test('a case that is not listed is a fault', () => {
    expect(misplaced(listed('C1,custody'), 'C11,1.2.1,y').told).toEqual([
      '2 case C11: the case list has no such case; did you mean C1?',
    ])
  })

  test('answers of a case whose own row has a fault are left out, and it is said why', () => {
    const { told, found, left } = misplaced(listed('C1,moon', 'C2,custody'), 'C1,1.2.1,y', 'C2,1.2.1,y')
    expect(told).toEqual([])
    expect(found).toEqual([expect.stringContaining("2: the case list's row for C1 (its line 2) has a fault")])
    expect(left).toBe(1)
  })
})
