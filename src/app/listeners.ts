/** What follows from which event: each stage's `on.ts`, and the few later stages that call an earlier one's action. */
import { noteForLetters } from '../inspection/actions/announcement.ts'
import type { Ways } from '../assessment/on.ts'
import { tellOfConcerns } from '../assessment/on.ts'
import { tellOfMove } from '../inspection/on.ts'
import type { Listener } from '../platform/jobs/listen.ts'
import { tellOfSignOff } from '../report/on.ts'
import { seedFixed } from '../sample/rules/events.ts'

/** The letter that asks for the case list carries the hash of the seed, by which nobody can change it afterwards. */
const seedIntoLetters: Listener = {
  name: 'app.seed-into-letters',
  events: [seedFixed],
  hear: async (use, { inspection, details }) => {
    const value = details['seedHash']
    if (inspection !== null && typeof value === 'string')
      await noteForLetters(use, { inspection, name: 'seed-hash', value })
  },
}

/** Every listener, in the order of the stages; an urgent letter is sent by `hurry` as soon as it is written. */
export const listenersFor = (ways: Ways): readonly Listener[] => [
  tellOfMove,
  seedIntoLetters,
  tellOfConcerns(ways),
  tellOfSignOff(ways),
]
