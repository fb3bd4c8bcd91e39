/** What a case comes to so far, in words that the server's pages and the browser share. */
import type { Language } from '../../platform/pure/words.ts'
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
  remains: (unanswered: number, contested: number, reasons: number) =>
    [
      unanswered > 0 ? `${unanswered} unanswered` : '',
      contested > 0 ? `${contested} contested` : '',
      reasons > 0 ? `${reasons} without a reason` : '',
    ]
      .filter(text => text !== '')
      .join(', '),
}

const cy: typeof en = {
  progress: (answered, of) => `${answered} o ${of} cwestiwn wedi’u hateb`,
  doneInPart: (done, of) => `${done} o ${of} wedi’u gwneud yn y rhan hon`,
  score: (percent, sufficient, scoreable, judged, toJudge) =>
    `Hyd yma ${percent}% (${sufficient} o ${scoreable} yn ddigonol), o ${judged} o’r ${toJudge} cwestiwn sy’n sgorio.`,
  noScore: (judged, toJudge) => `Dim sgôr eto: atebwyd ${judged} o’r ${toJudge} cwestiwn sy’n sgorio.`,
  nothingRemains: 'Nid oes dim ar goll.',
  remains: (unanswered, contested, reasons) =>
    [
      unanswered > 0 ? `${unanswered} heb eu hateb` : '',
      contested > 0 ? `${contested} yn destun dadl` : '',
      reasons > 0 ? `${reasons} heb reswm` : '',
    ]
      .filter(text => text !== '')
      .join(', '),
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

/** What is missing, counted by kind. */
export function remainsWords(lacks: readonly Lack[], words: Pick<CaseWords, 'remains' | 'nothingRemains'>): string {
  const count = (kind: Lack['what']): number => lacks.filter(({ what }) => what === kind).length
  return lacks.length === 0
    ? words.nothingRemains
    : words.remains(count('unanswered'), count('contested'), count('reason'))
}

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
