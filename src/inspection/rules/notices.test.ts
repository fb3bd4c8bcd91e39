/** Every stage speaks to the service once the inspection is announced, in both languages. */
import { expect, test } from 'vitest'
import { notices } from './notices.ts'
import { stages } from './stages.ts'

test('nothing is said while an inspection is planned, and something to the service at every stage after', () => {
  expect(notices.planned).toBeUndefined()
  for (const stage of stages.filter(stage => stage !== 'planned')) {
    const said = notices[stage]?.service
    expect(said?.en, stage).toMatch(/\.$/)
    expect(said?.cy, stage).toMatch(/\.$/)
    expect(said?.cy).not.toBe(said?.en)
  }
})
