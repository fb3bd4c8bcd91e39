/** What the solver reads: the published figures, the bases that are plausible, and the framework's questions. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readFramework } from '../../src/framework/load/read.ts'
import type { PublishedFigure } from '../../src/findings/rules/published-figure.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Question } from '../../src/framework/rules/question.ts'

export const root = join(import.meta.dirname, '..', '..')
export const demoFolder = join(root, 'demo', 'cambridgeshire-2012')

export type Setting = 'custody' | 'community'
/** The cases that a base counts: all of them, or those of one setting. */
export type Scope = 'all' | Setting
export type Range = readonly [least: number, most: number, preferred: number]

/** See the head of bases.yaml. */
export interface Base extends Partial<Record<Scope, Range>> {
  readonly share?: readonly [least: number, most: number]
  readonly need?: string
  readonly after?: string
  readonly first?: string
  /** Set where the question is asked of only some cases after an earlier answer. */
  readonly partOf?: string
}

/** A question of the framework, with the ids of its criterion and section. */
export type SolverQuestion = Question & { readonly criterion: string; readonly section: string }

/** 62 cases, of which 12 began in custody: 42% and 92% of custodial cases are 5 and 11 of 12. */
export const sizes: Readonly<Record<Scope, number>> = { all: 62, custody: 12, community: 50 }

const yaml = (...path: string[]): unknown => parse(readFileSync(join(...path), 'utf8'))

/** Every figure that the report prints. */
export const readPublished = (): readonly PublishedFigure[] =>
  (yaml(demoFolder, 'published.yaml') as { figures: PublishedFigure[] }).figures

/** How many cases each question may be scored in. */
export const readBases = (): Readonly<Record<string, Base>> =>
  (yaml(import.meta.dirname, 'bases.yaml') as { questions: Record<string, Base> }).questions

/** The framework under which the inspection was made. */
export async function readCoreCaseInspection(): Promise<Framework> {
  const framework = await readFramework(join(root, 'frameworks', 'cci-2009'))
  if (framework.ok) return framework.value
  throw new Error(framework.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
}

/** The questions of a framework in the order of its sections. */
export const solverQuestions = ({ sections }: Framework): readonly SolverQuestion[] =>
  sections.flatMap(section =>
    section.criteria.flatMap(criterion =>
      criterion.questions.map(question => ({ ...question, criterion: criterion.id, section: section.id })),
    ),
  )
