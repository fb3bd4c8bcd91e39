/** What `plumbline` can do: a line each. A verb's file is read only when the verb is used. */
import type { Command } from 'commander'

/** A verb: what its help says in a line, and the file that knows its arguments. */
export interface Verb {
  readonly summary: string
  readonly load: () => Promise<{ register: (program: Command) => void }>
}

export const verbs: Readonly<Record<string, Verb>> = {
  framework: {
    summary: 'list, show and check inspection frameworks',
    load: () => import('./commands/framework.ts'),
  },
  score: {
    summary: 'score a file of answers',
    load: () => import('./commands/score.ts'),
  },
  sample: {
    summary: 'draw a sample of cases from a case list, or check a draw',
    load: () => import('./commands/sample.ts'),
  },
  migrate: {
    summary: 'bring the database up to date',
    load: () => import('./commands/migrate.ts'),
  },
  access: {
    summary: 'say who may do what, at which stage',
    load: () => import('./commands/access.ts'),
  },
  journal: {
    summary: 'prove that the journal is whole and in order',
    load: () => import('./commands/journal.ts'),
  },
  recount: {
    summary: 'prove that what stands in every case follows from its answers',
    load: () => import('./commands/recount.ts'),
  },
  register: {
    summary: 'take in a register of services',
    load: () => import('./commands/register.ts'),
  },
  report: {
    summary: 'write the report of an inspection as PDF, web page or data',
    load: () => import('./commands/report.ts'),
  },
  verify: {
    summary: 'prove that a published report is what was signed',
    load: () => import('./commands/verify.ts'),
  },
  'open-data': {
    summary: 'write all published scores as CSV or JSON',
    load: () => import('./commands/open-data.ts'),
  },
  demo: {
    summary: 'say what the demonstration holds, load it, make a case list',
    load: () => import('./commands/demo.ts'),
  },
}
