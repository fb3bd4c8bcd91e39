/** The demonstration that is shipped loads once, quickly, and through the same actions as the pages; its cases are shared out. */
import { expect, test } from 'vitest'
import { freshDatabase, testNow } from '../../../test/database.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { pdfFaults } from '../../../test/pdf-faults.ts'
import { structureOf } from '../../../test/pdf-structure.ts'
import { findDesk } from '../../assessment/actions/allocate.ts'
import { breachesOf } from '../../assessment/rules/allocation/breaches.ts'
import { standingInstance } from '../../assessment/rules/allocation/desk.ts'
import { findInspection } from '../../inspection/actions.ts'
import { findRequests } from '../../inspection/actions/requests.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { stranger } from '../../platform/pure/actor.ts'
import { use as useOf } from '../../platform/use.ts'
import { hearVoices } from '../../questionnaire/actions.ts'
import { textsNow } from '../../report/actions/accuracy/answer.ts'
import { findExchange } from '../../report/actions/accuracy/find.ts'
import { findReport, printReport } from '../../report/actions/make.ts'
import { countSamples } from '../../sample/actions.ts'
import { loadDemonstration } from './load.ts'

const slug = 'cambridgeshire-2012'

test('of many processes that start at once one loads it, and the public then reads a published inspection, also by ear', async () => {
  const { db, close } = await freshDatabase()
  try {
    const outcomes = await Promise.all([1, 2, 3].map(() => loadDemonstration(db, { now: testNow })))
    expect(outcomes.filter(loaded => loaded)).toHaveLength(1)
    expect(await loadDemonstration(db, { now: testNow })).toBe(false)

    const use = useOf({ db, now: testNow })
    const inspection = await findInspection(use, { actor: stranger, slug })
    expect(inspection).toMatchObject({ stage: 'published', synthetic: true, publishedOn: '2012-05-01' })
    expect(inspection.milestones.filter(({ actualOn }) => actualOn !== null).length).toBeGreaterThan(1)
    expect((await countSamples(use)).get(inspection.id)).toBe(62)
    for (const language of ['en', 'cy'] as const) {
      const { document } = await findReport(use, { actor: stranger, slug, language })
      const printed = await structureOf(await printReport(document))
      expect(pdfFaults(printed)).toEqual([])
      expect([printed.language, printed.pages.length > 20]).toEqual([`${language}-GB`, true])
    }
    const voices = await hearVoices(use, { actor: stranger, slug })
    expect(voices.map(({ responses }) => responses.length)).toEqual([38, 16])
    const desk = await findDesk(use, { actor: aLead, slug })
    expect([desk.allocation.first.size, desk.allocation.interviews.size]).toEqual([62, 62])
    const head: Actor = {
      person: 1,
      name: 'A Head',
      organisation: inspection.service.organisation,
      roles: ['head-of-service'],
    }
    const { all, files } = await findRequests(use, { actor: head, slug })
    expect(all.filter(({ state }) => state !== 'waiting').length).toBeGreaterThan(all.length - 3)
    expect(new Set(all.map(({ state }) => state)).size).toBeGreaterThan(3)
    expect(all.filter(({ late }) => late > 0).map(({ request }) => request.id)).toEqual([
      'transfer-and-custody',
      'returns',
    ])
    expect([...files.values()].every(({ inspection: id }) => id === inspection.id)).toBe(true)
    expect(breachesOf(standingInstance(desk), desk.allocation)).toEqual([])
    const check = await findExchange(use, { actor: head, slug })
    expect([check.phase, check.clock?.left]).toEqual(['done', 2])
    expect(check.comments.map(({ answer }) => answer?.decision)).toEqual(['accepted', 'partly', 'not'])
    const texts = await textsNow(use, check, check.comments)
    expect(check.comments.map(({ id }) => texts.get(id)?.changed)).toEqual([true, true, false])
  } finally {
    await close()
  }
})

test('it can stop at a stage, so that the rest is walked by hand', async () => {
  const { db, close } = await freshDatabase()
  try {
    expect(await loadDemonstration(db, { now: testNow, until: 'provisional-findings' })).toBe(true)
    const inspection = await findInspection(useOf({ db, now: testNow }), { actor: aLead, slug })
    expect(inspection).toMatchObject({ stage: 'provisional-findings', publishedOn: null })
    expect(inspection.milestones.find(({ step }) => step === 'publication')?.actualOn ?? null).toBe(null)
  } finally {
    await close()
  }
})
