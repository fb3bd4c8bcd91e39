/** What a case comes to so far, in words that the server's pages and the browser share. */
import type { Language } from '../../platform/pure/words.ts'
import type { ContestBeside } from './beside/contests.ts'
import type { CaseScore } from './case-score.ts'
import type { Lack } from './completeness.ts'
import type { PartProgress } from './part-progress.ts'

const en = {
  progress: (answered: number, of: number) => `${answered} of ${of} questions answered`,
  doneInPart: (done: number, of: number) => `${done} of ${of} done in this part`,
  score: (percent: number, sufficient: number, scoreable: number, judged: number, toJudge: number) =>
    `So far ${percent}% (${sufficient} of ${scoreable} sufficient), from ${judged} of the ${toJudge} questions that score.`,
  noScore: (judged: number, toJudge: number) =>
    `No score yet: ${judged} of the ${toJudge} questions that score are answered.`,
  nothingRemains: 'Nothing is missing.',
  unanswered: (count: number) => `${count} unanswered`,
  withoutReason: (count: number) => `${count} without a reason`,
  contestedBy: {
    answer: (count: number) => (count === 1 ? '1 answer contested' : `${count} answers contested`),
    date: (count: number) => (count === 1 ? '1 date contested' : `${count} dates contested`),
    deadline: (count: number) =>
      count === 1 ? '1 verdict on a deadline contested' : `${count} verdicts on deadlines contested`,
    level: (count: number) => (count === 1 ? '1 level contested' : `${count} levels contested`),
  },
  contestedTitle: {
    date: (title: string) => `Date contested: ${title}`,
    deadline: (title: string) => `Verdict on a deadline contested: ${title}`,
    level: (title: string) => `Level contested: ${title}`,
  },
}

const cy: typeof en = {
  progress: (answered, of) => `${answered} o ${of} cwestiwn wedi’u hateb`,
  doneInPart: (done, of) => `${done} o ${of} wedi’u gwneud yn y rhan hon`,
  score: (percent, sufficient, scoreable, judged, toJudge) =>
    `Hyd yma ${percent}% (${sufficient} o ${scoreable} yn ddigonol), o ${judged} o’r ${toJudge} cwestiwn sy’n sgorio.`,
  noScore: (judged, toJudge) => `Dim sgôr eto: atebwyd ${judged} o’r ${toJudge} cwestiwn sy’n sgorio.`,
  nothingRemains: 'Nid oes dim ar goll.',
  unanswered: count => `${count} heb eu hateb`,
  withoutReason: count => `${count} heb reswm`,
  contestedBy: {
    answer: count => `${count} ateb yn destun dadl`,
    date: count => `${count} dyddiad yn destun dadl`,
    deadline: count => `${count} dyfarniad ar derfyn amser yn destun dadl`,
    level: count => `${count} lefel yn destun dadl`,
  },
  contestedTitle: {
    date: title => `Dyddiad yn destun dadl: ${title}`,
    deadline: title => `Dyfarniad ar derfyn amser yn destun dadl: ${title}`,
    level: title => `Lefel yn destun dadl: ${title}`,
  },
}

export type CaseWords = typeof en

/** The words in both languages. */
export const caseWords: Readonly<Record<Language, CaseWords>> = { en, cy }

/** A score with its coverage in a sentence, so that nobody takes a part for the whole. */
export const scoreWords = (
  { percent, sufficient, scoreable, judged, toJudge }: CaseScore,
  words: Pick<CaseWords, 'score' | 'noScore'>,
): string =>
  percent === null ? words.noScore(judged, toJudge) : words.score(percent, sufficient, scoreable, judged, toJudge)

/** What stands between a case and its end, counted by kind: what lacks something, and all that is contested. */
export function remainsWords(
  lacks: readonly Lack[],
  beside: readonly Pick<ContestBeside, 'kind'>[],
  words: Pick<CaseWords, 'unanswered' | 'withoutReason' | 'contestedBy' | 'nothingRemains'>,
): string {
  const lacking = (kind: Lack['what']): number => lacks.filter(({ what }) => what === kind).length
  const parts: readonly (readonly [number, (count: number) => string])[] = [
    [lacking('unanswered'), words.unanswered],
    ...contestedByKind(lacking('contested'), beside, words),
    [lacking('reason'), words.withoutReason],
  ]
  return said(parts) || words.nothingRemains
}

/** What is contested, counted by kind; '' where nothing is. */
export const contestedWords = (
  answers: number,
  beside: readonly Pick<ContestBeside, 'kind'>[],
  words: Pick<CaseWords, 'contestedBy'>,
): string => said(contestedByKind(answers, beside, words))

function contestedByKind(
  answers: number,
  beside: readonly Pick<ContestBeside, 'kind'>[],
  { contestedBy }: Pick<CaseWords, 'contestedBy'>,
): readonly (readonly [number, (count: number) => string])[] {
  const count = (kind: ContestBeside['kind']): number => beside.filter(each => each.kind === kind).length
  return [
    [answers, contestedBy.answer],
    ...(['date', 'deadline', 'level'] as const).map(kind => [count(kind), contestedBy[kind]] as const),
  ]
}

const said = (parts: readonly (readonly [number, (count: number) => string])[]): string =>
  parts.flatMap(([count, words]) => (count > 0 ? words(count) : [])).join(', ')

const themeEn = {
  ofQuestions: (judged: number, toJudge: number) => `${judged} of ${toJudge}`,
  notScored: 'No score yet',
  percent: (percent: number, sufficient: number, scoreable: number) => `${percent}% (${sufficient} of ${scoreable})`,
}

const themeCy: typeof themeEn = {
  ofQuestions: (judged, toJudge) => `${judged} o ${toJudge}`,
  notScored: 'Dim sgôr eto',
  percent: (percent, sufficient, scoreable) => `${percent}% (${sufficient} o ${scoreable})`,
}

/** The score of a theme in this case and what it rests on, as two cells of a table. */
export function themeCells(
  { percent, sufficient, scoreable, judged, toJudge }: CaseScore,
  language: Language,
): readonly [string, string] {
  const words = language === 'cy' ? themeCy : themeEn
  const score = percent === null ? words.notScored : words.percent(percent, sufficient, scoreable)
  return [score, words.ofQuestions(judged, toJudge)]
}

const partEn = {
  nothingAsked: 'Nothing asked',
  untouched: 'Not started',
  partDone: 'Done',
  partLacks: (done: number, of: number) => `${done} of ${of} done`,
}

const partCy: typeof partEn = {
  nothingAsked: 'Dim i’w ofyn',
  untouched: 'Heb ddechrau',
  partDone: 'Wedi’i wneud',
  partLacks: (done, of) => `${done} o ${of} wedi’u gwneud`,
}

/** How far one part of the conversation has come, in both languages. */
export const partWords: Readonly<Record<Language, typeof partEn>> = { en: partEn, cy: partCy }

/** The tag of a part: what it says, and the class of its colour. */
export function partTag(
  { toAnswer, done, lacks, untouched }: Pick<PartProgress, 'toAnswer' | 'done' | 'lacks' | 'untouched'>,
  words: typeof partEn,
): { readonly status: string; readonly classes: string } {
  if (toAnswer === 0) return { status: words.nothingAsked, classes: 'govuk-tag--grey' }
  if (lacks.length === 0) return { status: words.partDone, classes: 'govuk-tag--green' }
  if (untouched) return { status: words.untouched, classes: 'govuk-tag--blue' }
  return { status: words.partLacks(done, toAnswer), classes: 'govuk-tag--yellow' }
}
