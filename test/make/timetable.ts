/** An inspection with a timetable of two steps, twelve weeks apart. */
import { loadEdition } from '../../src/framework/actions.ts'
import type { Happening, TimetableStep } from '../../src/framework/rules/timetable.ts'
import type { Use } from '../../src/platform/use.ts'
import { makeFramework } from './framework.ts'
import type { Wanted } from './inspection.ts'
import { makeInspection } from './inspection.ts'

const step = (id: string, after: string | null, weeks: number, happensWith: Happening): TimetableStep => ({
  id,
  title: { en: `The ${id}`, cy: `Y ${id}` },
  after,
  offset: { from: weeks, to: weeks, unit: 'weeks' },
  happensWith,
  provenance: { kind: 'unconfirmed', note: 'made for a test' },
})

/** Makes it, and answers the inspection's id. The steps are `visit`, with which fieldwork begins, and `draft`, which is sent. */
export async function makeTimetable(use: Use, wanted: Wanted = {}): Promise<number> {
  const framework = makeFramework({
    timetable: [step('visit', null, 0, 'fieldwork-begins'), step('draft', 'visit', 12, 'draft-sent')],
  })
  await loadEdition(use, framework)
  return (await makeInspection(use, { framework, ...wanted })).id
}
