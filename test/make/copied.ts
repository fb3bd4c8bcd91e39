/** The framework of the report, with recipients and the steps that hang on publication. */
import { hashOf } from '../../src/framework/load/hash.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Recipient } from '../../src/framework/rules/recipients.ts'
import { reportFramework } from './report.ts'

const provenance = { kind: 'unconfirmed', note: 'made for a test' } as const
const step = (id: string, after: string | null, weeks: number) => ({
  id,
  title: { en: id, cy: id },
  after,
  offset: { from: weeks, to: weeks, unit: 'weeks' as const },
  provenance,
})

const recipient = (id: string, may: boolean, role?: string): Recipient => ({
  id,
  title: { en: `The ${id}`, cy: `Y ${id}` },
  ...(role === undefined ? {} : { role }),
  advance: { may, provenance },
  provenance,
})

const { hash: _, ...content } = reportFramework
const withCopies: Omit<Framework, 'hash'> = {
  ...content,
  id: 'copied-1',
  timetable: [step('fieldwork', null, 0), step('out', 'fieldwork', 6), step('plan', 'out', 4)],
  copies: {
    publication: 'out',
    plan: 'plan',
    recipients: [
      recipient('press', false),
      recipient('board', true, 'national-monitor'),
      recipient('service', true, 'head-of-service'),
    ],
  },
}

/** Its press has an address that is kept; the national monitor and the head of service may read under embargo. */
export const copiedFramework: Framework = { ...withCopies, hash: hashOf(withCopies) }
