/** The figures of an inspection, split by what is known of its cases and compared with other inspections. */
import { chartOf } from '../../platform/chart/remember.ts'
import type { Chart } from '../../platform/pure/chart.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import type { SplitScores } from '../../scoring/actions/score-inspection.ts'
import { countsByQuestion } from '../../scoring/actions/score-inspection.ts'
import type { FigureRow, TableWords } from '../rules/table.ts'
import { figureChart, figureRows } from '../rules/table.ts'
import { compareWithOthers } from './compare.ts'
import type { Asked } from './desk.ts'

/** Rows of figures with the parts into which the sample is split, and how many inspections they are set among. */
export interface ComparedFigures extends SplitScores {
  readonly rows: readonly FigureRow[]
  readonly others: number
}

/**
 * Figures of one criterion's questions, or of all groups of questions where none is named, split by a case attribute
 * (the framework's own unless another is named). For those who may see the scores: a 404 or a 403 otherwise.
 */
export async function compareFigures(
  use: Use,
  ask: Asked & { readonly criterion: string | null; readonly by: string | null },
): Promise<ComparedFigures> {
  const { actor, slug } = ask
  const split = await countsByQuestion(use, { actor, slug, ...(ask.by === null ? {} : { by: ask.by }) })
  const { others, among } = await compareWithOthers(use, { actor, inspection: split.inspection })
  return { ...split, others, rows: figureRows({ ...split, among }, ask.criterion) }
}

/** The rows as a picture with its table. */
export const drawFigures = (rows: readonly FigureRow[], words: TableWords, language: Language): Promise<Chart> =>
  chartOf(figureChart(rows, words, language))
