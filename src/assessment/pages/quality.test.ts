/** Quality assurance: a draw with its seed, of everybody's finished cases, for those who look cases over. */
import { expect, test } from 'vitest'
import { actorOf } from '../../../test/make/allotted.ts'
import { judge, makeTwice } from '../../../test/make/twice.ts'
import { withPeople } from '../../../test/people.ts'
import { drawDip } from '../rules/quality/dip.ts'
import { readDips } from '../store/quality.ts'

const path = '/inspections/northshire-2012/quality'

test('finished cases of every assessor are drawn by chance, and the seed draws them again', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { person } = await actorOf(use, 'lead-inspector')
    const { id, ash, birch, readings } = await makeTwice(use, { lead: person })
    const early = await asLeadInspector.submit(path, { perAssessor: '1' })
    expect([early.status, early.text.includes('Nobody else has finished a case yet')]).toEqual([422, true])
    for (const { first, second } of readings) {
      await judge(use, ash, first)
      await judge(use, birch, second)
    }
    expect((await asLeadInspector.submit(path, { perAssessor: '1' })).location).toBe(path)
    const { text } = await asLeadInspector.get(path)
    expect(text).toMatch(/2 cases were drawn\..*2 of 4 finished readings.*Look over C00\d First Ash Finished Not yet/)
    const [dip] = await readDips(use.db, id)
    const from = readings.flatMap(({ first, second }) => [
      { assessment: first, assessor: ash.person ?? 0 },
      { assessment: second, assessor: birch.person ?? 0 },
    ])
    expect(drawDip(from, 1, dip?.seed ?? '')).toEqual(dip?.drawn)
    expect(text).toContain(dip?.seed)
  }))

test('a number that is none is refused with what to write, and stays to be mended', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { person } = await actorOf(use, 'lead-inspector')
    await makeTwice(use, { lead: person })
    const sent = await asLeadInspector.submit(path, { perAssessor: 'two' })
    expect([sent.status, sent.text.includes('a whole number from 1 to 10')]).toEqual([422, true])
    expect(sent.html).toContain('value="two"')
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Sicrhau ansawdd')
  }))

test('those who are looked over are refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asLocalAssessor, asHeadOfService, asStranger }) => {
    await makeTwice(use)
    expect((await asLocalAssessor.get(path)).status).toBe(403)
    expect((await asHeadOfService.get(path)).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
