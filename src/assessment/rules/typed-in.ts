/** A table of answers that were typed in from paper: each row is one answer, and each fault is told by its row. */
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Answer, Question } from '../../framework/rules/question.ts'
import type { Table } from '../../platform/pure/table.ts'
import type { Words } from '../../platform/pure/words.ts'
import { readBritishDate } from '../../sample/rules/british-date.ts'
import type { Said } from './shown.ts'

/** The columns, in their order; the headings of the first row may be in either language. */
export const typedColumns = [
  { id: 'case', title: { en: 'Case', cy: 'Achos' } },
  { id: 'assessor', title: { en: 'Assessor', cy: 'Asesydd' } },
  { id: 'question', title: { en: 'Question', cy: 'Cwestiwn' } },
  { id: 'answer', title: { en: 'Answer (box)', cy: 'Ateb (blwch)' } },
  { id: 'reasons', title: { en: 'Reasons (boxes)', cy: 'Rhesymau (blychau)' } },
  { id: 'note', title: { en: 'What shows it', cy: 'Beth sy’n ei ddangos' } },
  { id: 'seen', title: { en: 'Date of what was seen', cy: 'Dyddiad yr hyn a welwyd' } },
] as const

type Column = (typeof typedColumns)[number]['id']

/** One answer as it was typed. */
export interface TypedAnswer extends Said {
  readonly line: number
  /** The case's reference. */
  readonly reference: string
  /** Who filled the form in, as typed; '' where the row does not say. */
  readonly named: string
  readonly question: string
}

/** What is wrong with a row, and what to do. */
export interface TypedFault {
  readonly line: number
  readonly message: Words
}

/** The answers of a table and its faults; a row without an answer and a note is passed over, as one left empty. */
export function readTyped(
  framework: Framework,
  { lines, rows }: Table,
): { readonly answers: readonly TypedAnswer[]; readonly faults: readonly TypedFault[] } {
  const [headings = [], ...body] = rows
  const places = placesOf(headings)
  const missing = (['case', 'question', 'answer'] as const).filter(column => !places.has(column))
  if (missing.length > 0) return { answers: [], faults: [{ line: lines[0] ?? 1, message: lacksColumns(missing) }] }
  const questions = new Map(questionsOf(framework).map(question => [question.id.toLowerCase(), question]))
  const answers: TypedAnswer[] = []
  const faults: TypedFault[] = []
  for (const [i, row] of body.entries()) {
    const line = lines[i + 1] ?? i + 2
    const cell = (column: Column): string => (row[places.get(column) ?? -1] ?? '').trim()
    if (cell('answer') === '' && cell('note') === '') continue
    const question = questions.get(cell('question').toLowerCase())
    const read = question ? readRow(question, cell) : noSuchQuestion(cell('question'))
    if ('en' in read) faults.push({ line, message: read })
    else answers.push({ ...read, line, reference: cell('case').toUpperCase(), named: cell('assessor') })
  }
  return { answers, faults }
}

const placesOf = (headings: readonly string[]): ReadonlyMap<Column, number> =>
  new Map(
    typedColumns.flatMap(({ id, title }): [Column, number][] => {
      const names = [id, title.en, title.cy].map(name => name.toLowerCase())
      const place = headings.findIndex(heading => names.includes(heading.trim().toLowerCase()))
      return place < 0 ? [] : [[id, place]]
    }),
  )

function readRow(question: Question, cell: (column: Column) => string): (Said & { readonly question: string }) | Words {
  const value = cell('answer') === '' ? null : answerOf(question, cell('answer'))
  if (value === undefined) return noSuchAnswer(question, cell('answer'))
  const typed = cell('reasons')
    .split(/[;,]+/)
    .flatMap(each => (each.trim() === '' ? [] : [each.trim()]))
  const reasons = typed.map(each => reasonOf(question, each))
  const unknown = typed.find((_, i) => reasons[i] === undefined)
  if (unknown !== undefined) return noSuchReason(question, unknown)
  const seen = cell('seen') === '' ? null : readBritishDate(cell('seen'))
  if (seen && 'fault' in seen) return noSuchDay(cell('seen'))
  return {
    question: question.id,
    value,
    reasons: reasons.flatMap(each => each ?? []),
    note: cell('note'),
    evidenceOn: seen?.day ?? null,
  }
}

/** By the number of its box, its id, its words or another spelling of them; undefined where it is none of these. */
function answerOf({ answers }: Question, typed: string): string | undefined {
  const names = ({ id, title, aliases }: Answer): readonly string[] => [id, title.en, title.cy, ...aliases]
  const wanted = typed.toLowerCase()
  const byNumber = /^\d+$/.test(typed) ? answers[Number(typed) - 1] : undefined
  if (answers.length === 0) return typed
  return (byNumber ?? answers.find(each => names(each).some(name => name.toLowerCase() === wanted)))?.id
}

function reasonOf({ reasons }: Question, typed: string): string | undefined {
  const wanted = typed.toLowerCase()
  const byNumber = /^\d+$/.test(typed) ? reasons[Number(typed) - 1] : undefined
  return (
    byNumber ?? reasons.find(({ id, text }) => [id, text.en, text.cy].some(name => name.toLowerCase() === wanted))
  )?.id
}

const lacksColumns = (missing: readonly Column[]): Words => {
  const titles = typedColumns.filter(({ id }) => (missing as readonly string[]).includes(id)).map(({ title }) => title)
  return {
    en: `The first row has no heading ${titles.map(({ en }) => `“${en}”`).join(', ')}. Use the table that goes with the form.`,
    cy: `Nid oes pennawd ${titles.map(({ cy }) => `“${cy}”`).join(', ')} yn y rhes gyntaf. Defnyddiwch y tabl sy’n mynd gyda’r ffurflen.`,
  }
}

const noSuchQuestion = (typed: string): Words => ({
  en: `There is no question “${typed}”. Type its number as the form prints it.`,
  cy: `Nid oes cwestiwn “${typed}”. Teipiwch ei rif fel y mae’r ffurflen yn ei argraffu.`,
})

const noSuchAnswer = ({ id, answers }: Question, typed: string): Words => ({
  en: `Question ${id} has no box “${typed}”. Type a number from 1 to ${answers.length}.`,
  cy: `Nid oes blwch “${typed}” gan gwestiwn ${id}. Teipiwch rif o 1 i ${answers.length}.`,
})

const noSuchReason = ({ id, reasons }: Question, typed: string): Words => ({
  en: `Question ${id} has no reason “${typed}”. Type numbers from 1 to ${reasons.length}, with commas between them, or write it into the note.`,
  cy: `Nid oes rheswm “${typed}” gan gwestiwn ${id}. Teipiwch rifau o 1 i ${reasons.length}, gydag atalnodau rhyngddynt, neu ysgrifennwch ef yn y nodyn.`,
})

const noSuchDay = (typed: string): Words => ({
  en: `“${typed}” is not a day. Write it as 16/01/2012.`,
  cy: `Nid yw “${typed}” yn ddiwrnod. Ysgrifennwch ef fel 16/01/2012.`,
})
