/** The list of cases read twice: counts once both have finished, and for nobody who is checked. */
import { expect, test } from 'vitest'
import { actorOf } from '../../../test/make/allotted.ts'
import { insufficient, judge, makeTwice } from '../../../test/make/twice.ts'
import { withPeople } from '../../../test/people.ts'

const path = '/inspections/northshire-2012/moderation'

test('each case says how many differences it has and how many are settled, or that it is not finished', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { person } = await actorOf(use, 'lead-inspector')
    const { ash, birch, readings } = await makeTwice(use, { lead: person })
    const [one] = readings
    expect(await judge(use, ash, one!.first)).toEqual(Array(5).fill('kept'))
    await judge(use, birch, one!.second, { '1.1.1a': insufficient('Late'), '1.2.1': insufficient('Thin') })
    expect((await asLeadInspector.get(path)).text).toMatch(/C001 2 0 C002 Not finished by both –/)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Gwahaniaethau')
  }))

test('those who are checked are refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asLocalAssessor, asStranger }) => {
    await makeTwice(use)
    expect((await asLocalAssessor.get(path)).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
