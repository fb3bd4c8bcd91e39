/** A national round of answers, made up by a generator with a fixed seed: the same on every machine. */
import { findFramework } from '../../src/framework/load/find.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Plan } from '../../src/scoring/rules/plan.ts'

/** The services that the programme of 2009 to 2012 inspected, and the cases drawn in a typical one. */
export const SERVICES = 158
export const CASES = 62

/** Every service's answers, by the edition's numbers; case `c` of a service gave those from `c * questions` on. */
export interface Round {
  readonly questions: Uint16Array
  readonly answers: Uint8Array
}

/** The framework that is judged by. */
export async function benchFramework(): Promise<Framework> {
  const found = await findFramework('cci-2009')
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.value
}

/** An answer to every question in every case of every service, about four in five of them above the line. */
export function makeRound({ questions }: Plan): readonly Round[] {
  const dice = mulberry(2012)
  return Array.from({ length: SERVICES }, () => {
    const size = CASES * questions.length
    const round = { questions: new Uint16Array(size), answers: new Uint8Array(size) }
    for (let i = 0; i < size; i++) {
      const asked = questions[i % questions.length]!
      const throwOf = dice()
      const place = throwOf < 0.72 ? 0 : Math.floor(dice() * asked.answers.length)
      round.questions[i] = asked.number
      round.answers[i] = asked.answers[place]!
    }
    return round
  })
}

/** Tommy Ettinger's mulberry32: small, fast, good enough for made-up data. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
