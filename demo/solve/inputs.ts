/** What the solver reads: the published figures, the bases that are plausible, and the framework's questions. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { PublishedValue } from '../../src/findings/rules/published.ts'
import type { Condition } from '../../src/framework/rules/framework.ts'

export const root = join(import.meta.dirname, '..', '..')
export const demoFolder = join(root, 'demo', 'cambridgeshire-2012')
const frameworkFolder = join(root, 'frameworks', 'cci-2009')

/** What to count for a published figure; exactly one of the groups is there. See the head of published.yaml. */
export interface Measure {
  readonly question?: string
  readonly setting?: Setting
  readonly side?: 'above' | 'below'
  readonly base?: true
  readonly reasons?: true
  readonly criterion?: string
  readonly section?: string
  readonly theme?: string
  readonly cases?: 'all'
  readonly questionnaire?: 'children' | 'victims'
  readonly item?: string
  readonly answers?: readonly string[]
  readonly among?: { readonly item: string; readonly answers: readonly string[] }
}

export interface PublishedFigure {
  readonly id: string
  readonly at: string
  readonly says: string
  readonly measure: Measure
  readonly value: PublishedValue
}

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
}

/** The part of a framework's question that a solver needs. */
export interface SolverQuestion {
  readonly id: string
  readonly criterion: string
  readonly section: string
  readonly kind: string
  /** Name of the set of answers. */
  readonly answers: string
  readonly scores: boolean
  readonly themes: readonly string[]
  readonly applies?: Condition
  readonly reasons?: readonly { readonly id: string }[]
}

/** 62 cases, of which 12 began in custody: 42% and 92% of custodial cases are 5 and 11 of 12. */
export const sizes: Readonly<Record<Scope, number>> = { all: 62, custody: 12, community: 50 }

const yaml = (...path: string[]): unknown => parse(readFileSync(join(...path), 'utf8'))

/** Every figure that the report prints. */
export const readPublished = (): readonly PublishedFigure[] =>
  (yaml(demoFolder, 'published.yaml') as { figures: PublishedFigure[] }).figures

/** How many cases each question may be scored in. */
export const readBases = (): Readonly<Record<string, Base>> =>
  (yaml(import.meta.dirname, 'bases.yaml') as { questions: Record<string, Base> }).questions

/** The questions of the framework in the order of its sections. */
export function readQuestions(): readonly SolverQuestion[] {
  const folder = join(frameworkFolder, 'sections')
  return readdirSync(folder)
    .sort()
    .flatMap(file => {
      const criterion = yaml(folder, file) as { id: string; questions: Omit<SolverQuestion, 'criterion' | 'section'>[] }
      const section = criterion.id.split('.')[0] ?? ''
      return criterion.questions.map(question => ({ ...question, criterion: criterion.id, section }))
    })
}
