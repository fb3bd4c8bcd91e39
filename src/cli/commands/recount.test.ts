/** The recount, as it is asked for at the prompt. */
import { expect, onTestFinished, test } from 'vitest'
import { asOwner, freshDatabase, testNow } from '../../../test/database.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { anOperation, makeFieldwork } from '../../../test/make/operation.ts'
import { plumblineOn } from '../../../test/plumbline.ts'
import { recordOperations } from '../../assessment/actions/record.ts'
import { transaction } from '../../platform/db/database.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { use as useOf } from '../../platform/use.ts'

test('a saved row that does not follow from its answers is found, and put right when asked for', async () => {
  const { db, url, close } = await freshDatabase()
  onTestFinished(close)
  await transaction(db, async tx => {
    const use = useOf({ db: tx, now: testNow, actor: aLead })
    const { assessments } = await makeFieldwork(use)
    const operations = assessments.map(each => anOperation(each, '1.2.1', 'sufficient'))
    await recordOperations(use, { actor: aLead, operations })
  })
  const whole = await plumblineOn(url, ['recount'])
  expect(whole).toMatchObject({ code: 0, out: '2 cases read: what stands in each follows from its answers.\n' })

  await asOwner(url, `update assessment.standing_case set answers = '\\x01', answered = 9 where case_assessment_id = 1`)
  const found = await plumblineOn(url, ['recount'])
  expect([found.code, found.out]).toEqual([2, ''])
  expect(found.err).toContain('2 cases read: in 1 what is saved does not follow from the answers.')
  expect((await plumblineOn(url, ['recount', '--repair'])).out).toBe('2 cases read: 1 put right.\n')
  expect((await plumblineOn(url, ['recount'])).code).toBe(0)
  expect((await readJournal(db, { limit: 1000 })).at(-1)).toMatchObject({
    event: 'assessment.standing-recounted',
    details: { cases: 1 },
  })
})
