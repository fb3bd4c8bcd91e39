/** The only dice: what they show is saved with whatever was decided by it, so that it can be decided again. */
import { randomBytes, randomInt } from 'node:crypto'

/** A seed for a draw: a whole number from 0 to 2^32 - 1. */
export const throwSeed = (): number => randomInt(2 ** 32)

/** A secret nobody can guess: 256 bits, in letters that a URL allows. */
export const throwSecret = (): string => randomBytes(32).toString('base64url')
