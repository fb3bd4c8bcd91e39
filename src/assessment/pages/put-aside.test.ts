/** The lead inspector decides about what was sent and could not be taken. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { anOperation, makeFieldwork } from '../../../test/make/operation.ts'
import { makeTwice } from '../../../test/make/twice.ts'
import { actorOf } from '../../../test/make/allotted.ts'
import type { People } from '../../../test/people.ts'
import { withPeople } from '../../../test/people.ts'
import { findDemonstrationPerson } from '../../access/store.ts'
import { recordOperations } from '../actions/record.ts'
import { readStanding } from '../store.ts'
import { saveAllocation } from '../store/allocation.ts'
import { readTwice } from '../store/double.ts'
import { readAnswerEvents } from '../store/event.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { nothingLeftOut } from '../rules/double/left-out.ts'

const path = '/inspections/northshire-2012/put-aside'

/** A case that was taken from the local assessor while their tablet was away, and what the tablet then sent. */
async function makeSent(people: People) {
  const { use } = people
  const lead = (await findDemonstrationPerson(use.db, 'lead-inspector'))?.id ?? 0
  const local = (await findDemonstrationPerson(use.db, 'local-assessor'))?.id ?? 0
  const team = [
    { person: lead, role: 'lead-inspector' },
    { person: local, role: 'local-assessor' },
  ]
  const { id, assessments } = await makeFieldwork(use, { team })
  const [assessment] = assessments as [number]
  await sql`update assessment.case_assessment set assessor_id = ${lead} where id = ${assessment}`.execute(use.db)
  const good = anOperation(assessment, '1.2.1', 'sufficient', { note: 'Typed on the train.' })
  const bad = anOperation(assessment, '9.9', 'sufficient')
  await people.asLocalAssessor.send(assessmentPaths.allOperations(), { operations: [good, bad] })
  return { id, assessment, good, local }
}

test('the lead reads what was sent with the reason, takes it in as its author’s, and it counts at once', () =>
  withPeople(async people => {
    const { id, assessment, good, local } = await makeSent(people)
    const shown = await people.asLeadInspector.get(path)
    expect(shown.text).toContain('This case is no longer yours to judge.')
    expect(shown.text).toContain('Note Typed on the train.')
    const take = /name="take" value="(\d+)"/.exec(shown.html)?.[1] ?? ''
    expect((await people.asLeadInspector.submit(path, { take })).location).toBe(path)
    const [kept] = (await readAnswerEvents(people.use.db, [assessment])).get(assessment) ?? []
    expect(kept).toMatchObject({ id: good.id, person: local })
    expect(await readStanding(people.use.db, id, nothingLeftOut)).toHaveLength(1)
    expect((await people.asLeadInspector.get(path)).text).not.toContain('Typed on the train.')
  }))

test('a lead who judges the case too takes in what its other reader sent, and reads nothing of it', () =>
  withPeople(async people => {
    const { use } = people
    const lead = await actorOf(use, 'lead-inspector')
    const made = await makeTwice(use, { lead: lead.person })
    const [{ first } = { first: 0 }] = made.readings
    const [one = 0] = (await readTwice(use.db, made.id)).flatMap(each => (each.first === first ? each.case : []))
    const answer = anOperation(first, '1.2.1', 'sufficient', { note: 'Ash saw the plan.' })
    const share = (reader: number) =>
      saveAllocation(
        use.db,
        made.id,
        { first: new Map([[one, reader]]), second: new Map([[one, lead.person ?? 0]]), interviews: new Map() },
        new Map(),
      )
    await share(made.birch.person ?? 0)
    await recordOperations(use, { actor: made.ash, operations: [answer] })
    await share(made.ash.person ?? 0)
    const shown = await people.asLeadInspector.get(path)
    expect([shown.text.includes('Ash saw'), shown.text.includes('You judge this case too')]).toEqual([false, true])
    const take = /name="take" value="(\d+)"/.exec(shown.html)?.[1] ?? ''
    expect((await people.asLeadInspector.submit(path, { take })).location).toBe(path)
    expect((await readAnswerEvents(use.db, [first])).get(first)).toMatchObject([{ person: made.ash.person }])
  }))

test('what still can’t be taken says why and goes on waiting, until it is set aside with a reason', () =>
  withPeople(async people => {
    await makeSent(people)
    const { asLeadInspector } = people
    const bad = /name="take" value="(\d+)"[^]*name="take" value="(\d+)"/.exec(
      (await asLeadInspector.get(path)).html,
    )?.[2]
    const again = await asLeadInspector.submit(path, { take: bad ?? '' })
    expect([again.status, again.text.includes('The framework has no question 9.9.')]).toEqual([422, true])
    const bare = await asLeadInspector.submit(path, { set: bad ?? '', reason: ' ' })
    expect([bare.status, bare.text.includes('Say why it is set aside')]).toEqual([422, true])
    await asLeadInspector.submit(path, { set: bad ?? '', reason: 'A question of another edition.' })
    expect((await asLeadInspector.get(path)).text).not.toContain('9.9')
    expect((await asLeadInspector.submit(path, { set: bad ?? '', reason: 'Twice.' })).status).toBe(404)
  }))

test('it is in Welsh too', () =>
  withPeople(async people => {
    await makeSent(people)
    expect((await people.asLeadInspector.get(`${path}?lang=cy`)).text).toContain(
      'Nid chi sydd i farnu’r achos hwn mwyach.',
    )
  }))

test('it is for the lead inspector alone, and a stranger is asked to sign in', () =>
  withPeople(async people => {
    await makeSent(people)
    expect((await people.asLocalAssessor.get(path)).status).toBe(403)
    expect((await people.asStranger.get(path)).location).toBe(`/sign-in?return=${encodeURIComponent(path)}`)
  }))
