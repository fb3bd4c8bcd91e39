/** A process's background work: what follows from journalled events, and what is due by the clock. */
import type { Lifetime } from '../platform/lifetime.ts'
import type { Ground } from './prepare.ts'

/** Begins the work; it ends with `life`. */
export const work = async (_life: Lifetime, _ground: Ground): Promise<void> => Promise.resolve()
