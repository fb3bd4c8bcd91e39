/** What a finding is: something that inspectors say of one criterion, on one side, with the figures that bear it out. */
import type { Prose } from './prose.ts'

/** On which side of the report a finding stands. A person decides; figures alone do not. */
export const sides = ['strength', 'improvement'] as const
export type Side = (typeof sides)[number]

/** A finding as written. */
export interface Finding {
  /** Id of the framework's criterion. */
  readonly criterion: string
  readonly side: Side
  readonly text: Prose
  /** The passage that says it; absent in a file. */
  readonly passage?: number
}

/** The findings on one side of one criterion, in the order in which they are read. */
export const findingsOn = (findings: readonly Finding[], criterion: string, side: Side): readonly Finding[] =>
  findings.filter(finding => finding.criterion === criterion && finding.side === side)
