/** Dice that anyone can throw again: the same seed gives the same throws on every machine. */

/** Gives the next number, uniform in 0 (included) to 1 (excluded). */
export type Dice = () => number

/**
 * Dice from a seed of any text. The generator is xoshiro128** (Blackman and Vigna, Scrambled Linear Pseudorandom
 * Number Generators, 2021), its state filled from the text by 32-bit multiply-and-rotate mixing.
 */
export const diceFrom = (seed: string): Dice => {
  let [a, b, c, d] = stateFrom(seed)
  const next = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
  // 53 bits: 27 high bits of one throw and 26 of the next, which is all that a double can hold.
  return () => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992
}

/** The same things in an order that the dice decide; every order is equally likely (Fisher and Yates). */
export const shuffle = <Thing>(things: readonly Thing[], dice: Dice): Thing[] => {
  const shuffled = [...things]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(dice() * (last + 1))
    const kept = shuffled[last] as Thing
    shuffled[last] = shuffled[other] as Thing
    shuffled[other] = kept
  }
  return shuffled
}

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits))

const stateFrom = (seed: string): [number, number, number, number] => {
  // The golden ratio's first 128 bits, so that no seed, the empty one included, leaves a state of zeros.
  const state: [number, number, number, number] = [0x9e3779b9, 0x7f4a7c15, 0xf39cc060, 0x5cedc834]
  for (let round = 0; round < 2; round++) {
    for (let position = 0; position < seed.length; position++) {
      const at = (position % 4) as 0 | 1 | 2 | 3
      const before = ((position + 3) % 4) as 0 | 1 | 2 | 3
      const mixed = Math.imul(state[at] ^ seed.charCodeAt(position) ^ state[before], 0x85ebca6b)
      state[at] = rotate(mixed, 13) ^ (mixed >>> 16)
    }
    for (const at of [0, 1, 2, 3] as const) {
      state[at] = Math.imul(state[at] ^ rotate(state[((at + 1) % 4) as 0 | 1 | 2 | 3], 15), 0xc2b2ae35) + at + 1
    }
  }
  return state
}
