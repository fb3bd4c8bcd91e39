/** Judging a benchmark: saved half done, refused with open questions, and explained when it is finished. */
import { expect, test } from 'vitest'
import { actorOf } from '../../../test/make/allotted.ts'
import { tinyFramework } from '../../../test/make/framework-folder.ts'
import { makeInspection } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../../framework/actions.ts'
import { readJournal } from '../../platform/db/journal.ts'
import type { Use } from '../../platform/use.ts'
import { calibrationFinished } from '../rules/events.ts'

const path = '/inspections/northshire-2012/calibration/the-dinghy'
const half = { 'q-C1a': 'good', 'q-C1a-note': 'Dry inside', 'q-C1b': '', 'q-C1b-note': '' }

async function makeTeam(use: Use) {
  const framework = await tinyFramework()
  await loadEdition(use, framework)
  const { person } = await actorOf(use, 'local-assessor')
  return makeInspection(use, { framework, stage: 'sampled', team: [{ person: person ?? 0, role: 'local-assessor' }] })
}

test('a benchmark is saved half done; finished, it says where the answers differ and why', () =>
  withPeople(async ({ use, asLocalAssessor }) => {
    const { id } = await makeTeam(use)
    await asLocalAssessor.submit(path, { ...half, do: 'save' })
    expect((await asLocalAssessor.get(path)).html).toContain('value="Dry inside"')
    const refused = await asLocalAssessor.submit(path, { ...half, do: 'finish' })
    expect([refused.status, refused.text.includes('Choose an answer to C1b')]).toEqual([422, true])
    expect(refused.html).toContain('value="Dry inside"')
    await asLocalAssessor.submit(path, { ...half, 'q-C1b': 'none', do: 'finish' })
    const { text } = await asLocalAssessor.get(path)
    expect(text).toContain('You gave 0 of 2 agreed answers (0%). 50% are needed.')
    expect(text).toContain('Good enough: Dry inside Not good enough A sound hull does not leak.')
    const told = (await readJournal(use.db, { inspection: id })).filter(({ event }) => event === calibrationFinished)
    expect(told).toMatchObject([{ details: { same: 0, asked: 2, passed: false } }])
  }))

test('the agreed answers are not told before the benchmark is finished', () =>
  withPeople(async ({ use, asLocalAssessor }) => {
    await makeTeam(use)
    expect((await asLocalAssessor.get(path)).text).not.toContain('A sound hull does not leak')
  }))

test('it is in Welsh too, and a benchmark that is not there is not found', () =>
  withPeople(async ({ use, asLocalAssessor }) => {
    await makeTeam(use)
    expect((await asLocalAssessor.get(`${path}?lang=cy`)).text).toContain('Mae popeth ynddo yn ddychmygol')
    expect((await asLocalAssessor.get('/inspections/northshire-2012/calibration/the-ark')).status).toBe(404)
  }))

test('somebody outside the team is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asStranger }) => {
    await makeTeam(use)
    expect((await asHeadOfService.get(path)).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
